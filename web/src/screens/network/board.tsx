import { Text } from "@mantine/core";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { bare } from "../../parts/addresses.ts";
import { extentOf } from "../../parts/time-extent.ts";
import { strings } from "../../strings/index.ts";
import { Drawing } from "./drawing.tsx";
import { EdgeTable } from "./edge-table.tsx";
import { drawnGraph } from "./graph.ts";
import { Legend } from "./legend.tsx";
import classes from "./network.module.css";
import { Panel } from "./panel.tsx";
import type { Found } from "./queries.ts";
import type { Shown } from "./search.ts";
import { monthOf, monthText, TimeRange } from "./time-range.tsx";
import { Way } from "./way.tsx";

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
  const [since, until] = moving ?? asked;
  const isAll = since <= months[0] && until >= months[1];

  const isEdgeSeen = useMemo(() => {
    if (isAll) return () => true;
    // Asked of every line at each step of the slider: the span is worked out once.
    const [begin, end] = [extentOf(monthText(since))!.from, extentOf(monthText(until))!.to];
    return (edge: string) => {
      const { from, to } = graph.getEdgeAttributes(edge);
      return from < end && to > begin;
    };
  }, [graph, isAll, since, until]);
  const isNodeSeen = useMemo(() => {
    if (isAll) return () => true;
    const ends = new Set<string>();
    graph.forEachEdge((edge, _, source, target) => {
      if (isEdgeSeen(edge)) ends.add(source).add(target);
    });
    return (node: string) => ends.has(node);
  }, [graph, isAll, isEdgeSeen]);
  const seen = useMemo(
    () => found.edges.filter(({ claim }) => graph.hasEdge(claim) && isEdgeSeen(claim)),
    [found, graph, isEdgeSeen],
  );
  // While the slider moves the drawing goes first; what is listed beside it follows when there is time.
  const listed = useDeferredValue(seen);
  const chosen = keyOf(shown.at, found);
  const choose = (key: string | null) => onChange({ at: key === null ? undefined : bare(key).slice(0, 16) });
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
          <Drawing
            graph={graph}
            isNodeSeen={isNodeSeen}
            isEdgeSeen={isEdgeSeen}
            chosen={chosen}
            onChoose={choose}
            onPlaced={keepPlaces}
          />
          <Panel
            nodes={nodes}
            edges={listed}
            chosen={chosen}
            onAround={(node) => onChange({ around: bare(node).slice(0, 16), to: undefined, at: undefined })}
            onChoose={choose}
          />
        </div>
      )}
      {found.edges.length > 0 ? (
        <TimeRange
          from={months[0]}
          to={months[1]}
          value={asked}
          onMove={setMoving}
          onEnd={([from, to]) => {
            setMoving(null);
            onChange({
              since: from <= months[0] ? undefined : monthText(from),
              until: to >= months[1] ? undefined : monthText(to),
            });
          }}
        />
      ) : null}
      <Legend types={shown.type} onTypes={(type) => onChange({ type })} />
      {found.isMore ? (
        <Text size="sm" c="dimmed">
          {strings.network.more(found.edges.length)}
        </Text>
      ) : null}
    </>
  );
}

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
