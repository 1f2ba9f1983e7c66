import { Button, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { memo, useState } from "react";
import type { NetworkEdge, NetworkNode } from "../../../../src/serve/contract/index.ts";
import { AddToBrief } from "../../parts/add-to-brief.tsx";
import { bare } from "../../parts/addresses.ts";
import { spanInWords } from "../../parts/date-words.ts";
import { DisputeTag, OnlyDeniedTag, Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import { KindMark } from "./legend.tsx";
import classes from "./network.module.css";

/** So many claims are listed before more are asked for: about some, thousands are made. */
const AT_ONCE = 25;

/** The chosen node with the claims that join it, or the chosen claim; how to choose where nothing is. */
export const Panel = memo(function Panel(props: {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly edges: readonly NetworkEdge[];
  readonly chosen: string | null;
  readonly onAround: (node: string) => void;
  readonly onChoose: (key: string | null) => void;
}) {
  const { nodes, edges, chosen } = props;
  const [asked, setAsked] = useState<{ readonly of: string | null; readonly most: number } | null>(null);
  const most = asked?.of === chosen ? asked.most : AT_ONCE;
  const node = chosen === null ? undefined : nodes.get(chosen);
  const shown = node
    ? edges.filter(({ source, target }) => source === node.id || target === node.id)
    : edges.filter(({ claim }) => claim === chosen);
  return (
    <aside className={classes.panel} aria-live="polite">
      {node === undefined && shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {strings.network.nobody} {strings.network.keys}
        </Text>
      ) : null}
      {node ? (
        <>
          <h2 className={classes.chosen}>
            <KindMark type={node.type} />
            <Link to="/entities/$entityId" params={{ entityId: bare(node.id) }}>
              {node.name}
            </Link>
          </h2>
          <Text size="sm" c="dimmed">
            {strings.terms.type(node.type)} · {strings.terms.documents(node.documents)} ·{" "}
            {strings.network.relations(shown.length)}
          </Text>
          <Group gap={6} mt="xs">
            <Button size="compact-sm" variant="default" onClick={() => props.onAround(node.id)}>
              {strings.network.centre}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => props.onChoose(null)}>
              {strings.network.letGo}
            </Button>
          </Group>
        </>
      ) : null}
      <ul className={classes.edges}>
        {shown.slice(0, most).map((edge) => (
          <Line key={edge.claim} edge={edge} nodes={nodes} of={node?.id} onChoose={props.onChoose} />
        ))}
      </ul>
      {shown.length > most ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setAsked({ of: chosen, most: most + AT_ONCE })}
        >
          {strings.network.moreRows}
        </Button>
      ) : null}
    </aside>
  );
});

function Line(props: {
  readonly edge: NetworkEdge;
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly of: string | undefined;
  readonly onChoose: (key: string) => void;
}) {
  const { edge, nodes, of } = props;
  const [source, target] = [nodes.get(edge.source)?.name ?? "", nodes.get(edge.target)?.name ?? ""];
  const isIn = of === edge.target;
  const sentence =
    of === undefined
      ? `${source} ${strings.network.out(edge.label, target)}`
      : isIn
        ? strings.network.in(edge.label, source)
        : strings.network.out(edge.label, target);
  return (
    <li>
      <Link to="/claims/$claimId" params={{ claimId: bare(edge.claim) }} className={classes.claim}>
        {sentence}
      </Link>
      <div className={classes.facts}>
        <span className={classes.origins} data-none={edge.weight === 0 || undefined}>
          {strings.terms.independentOrigins(edge.weight)}
        </span>
        {edge.disputed ? <DisputeTag /> : null}
        {edge.isOnlyDenied ? <OnlyDeniedTag /> : null}
        {edge.isHedged ? <Tag tone="hedge">{strings.terms.certainty.hedged}</Tag> : null}
        <span className="tabular">{spanInWords(edge.from, edge.to)}</span>
        <AddToBrief claim={edge.claim} label={`${source} ${edge.label} ${target}`} />
      </div>
    </li>
  );
}
