import { Text } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { bare } from "../../parts/addresses.ts";
import { extentOf } from "../../parts/time-extent.ts";
import { strings } from "../../strings/index.ts";
import { Drawing } from "./drawing.tsx";
import { EdgeTable } from "./edge-table.tsx";
import { type Drawn, drawnGraph } from "./graph.ts";
import { Legend } from "./legend.tsx";
import classes from "./network.module.css";
import { Panel } from "./panel.tsx";
import type { Found } from "./queries.ts";
import type { Shown } from "./search.ts";
import { monthOf, monthText, TimeRange } from "./time-range.tsx";
import { Way } from "./way.tsx";

/** So long after the slider came to rest the address says so, in milliseconds. */
const ADDRESS_MS = 250;

type Places = Map<string, { readonly x: number; readonly y: number }>;

/** The drawing or the table, the slider of time, and what is chosen. */
export function Board(props: {
  readonly found: Found;
  readonly shown: Shown;
  readonly onChange: (change: Partial<Shown>) => void;
}) {
  const { found, shown, onChange } = props;
  const places = useRef<Places>(new Map());
  const graph = useMemo(() => drawnGraph(found.nodes, found.edges, places.current), [found]);
  const nodes = useMemo(() => new Map(found.nodes.map((node) => [node.id, node])), [found]);
  const months = useMemo(() => monthsOf(found), [found]);
  const asked = [
    shown.since ? Math.max(months[0], monthOf(shown.since)) : months[0],
    shown.until ? Math.min(months[1], monthOf(shown.until)) : months[1],
  ] as const;
  const [moving, setMoving] = useState<readonly [number, number] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is where the slider came to rest.
  useEffect(() => setMoving(null), [shown.since, shown.until]);
  const [since, until] = moving ?? asked;
  const span = useMemo(() => {
    if (since <= months[0] && until >= months[1]) return null;
    return { from: extentOf(monthText(since))!.from, to: extentOf(monthText(until))!.to };
  }, [months, since, until]);
  // While the slider moves the drawing goes first; what is listed beside it follows when there is time.
  const isListed = shown.view === "table" || shown.at !== undefined;
  const listedSpan = useDeferredValue(isListed ? span : null);
  const dated = useMemo(() => datedEdges(found, graph), [found, graph]);
  const listed = useMemo(
    () =>
      dated
        .filter(({ from, to }) => listedSpan === null || (from < listedSpan.to && to > listedSpan.from))
        .map(({ edge }) => edge),
    [dated, listedSpan],
  );
  // The keys of a slider end a move with each press: the address follows once they rest.
  const keepTime = useDebouncedCallback(([from, to]: readonly [number, number]) => {
    onChange({
      since: from <= months[0] ? undefined : monthText(from),
      until: to >= months[1] ? undefined : monthText(to),
    });
  }, ADDRESS_MS);
  const chosen = useMemo(() => keyOf(shown.at, found), [shown.at, found]);
  // What is beside the drawing has its callbacks once: it is not made anew while the slider moves.
  const change = useRef(onChange);
  change.current = onChange;
  const { choose, goAround, keepTypes } = useMemo(() => actsOn(change), []);
  const listedChosen = useDeferredValue(chosen);
  const keepPlaces = () => {
    graph.forEachNode((node, { x, y }) => places.current.set(node, { x, y }));
  };
  return (
    <>
      {found.way ? <Way way={found.way} /> : null}
      {found.edges.length === 0 ? null : shown.view === "table" ? (
        <EdgeTable nodes={nodes} edges={listed} />
      ) : (
        <div className={classes.board}>
          <Drawing graph={graph} span={span} chosen={chosen} onChoose={choose} onPlaced={keepPlaces} />
          <Panel nodes={nodes} edges={listed} chosen={listedChosen} onAround={goAround} onChoose={choose} />
        </div>
      )}
      {found.edges.length > 0 ? (
        <TimeRange from={months[0]} to={months[1]} value={asked} onMove={setMoving} onEnd={keepTime} />
      ) : null}
      <Legend types={shown.type} onTypes={keepTypes} />
      {found.isMore ? (
        <Text size="sm" c="dimmed">
          {strings.network.more(found.edges.length)}
        </Text>
      ) : null}
    </>
  );
}

const actsOn = (change: { readonly current: (change: Partial<Shown>) => void }) => ({
  choose: (key: string | null) => change.current({ at: key === null ? undefined : bare(key).slice(0, 16) }),
  goAround: (node: string) =>
    change.current({ around: bare(node).slice(0, 16), to: undefined, at: undefined }),
  keepTypes: (type: string[] | undefined) => change.current({ type }),
});

/** The lines that are drawn, each with when it was said. */
const datedEdges = (found: Found, graph: Drawn) =>
  found.edges
    .filter(({ claim }) => graph.hasEdge(claim))
    .map((edge) => ({ edge, ...graph.getEdgeAttributes(edge.claim) }));

function monthsOf({ edges }: Found): readonly [number, number] {
  const dates = edges.flatMap(({ from, to }) => [from, to]).filter((date) => date !== null);
  if (dates.length === 0) return [0, 0];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const date of dates) {
    least = Math.min(least, monthOf(date));
    most = Math.max(most, monthOf(date));
  }
  return [least, most];
}

/** The id whose beginning an address has: of a node, else of a claim. */
function keyOf(at: string | undefined, { nodes, edges }: Found): string | null {
  if (at === undefined) return null;
  const isIt = (id: string) => bare(id).startsWith(at);
  return nodes.find(({ id }) => isIt(id))?.id ?? edges.find(({ claim }) => isIt(claim))?.claim ?? null;
}
