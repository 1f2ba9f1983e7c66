import { type KeyboardEvent, type Ref, useId, useRef } from "react";
import type { RiverNode } from "../../../../../src/serve/contract/index.ts";
import { strings } from "../../../strings/index.ts";
import type { PlacedEdge, PlacedNode, RiverLayout } from "./layout.ts";
import { nameOf } from "./name-of.ts";
import classes from "./river-drawing.module.css";
import { nextNode } from "./walk.ts";

const words = strings.claim.river;

/**
 * The river: each node a button, in the order in which the water flows. Arrow keys walk it, Enter opens the exact words of a node,
 * and what is not connected with the chosen node steps back.
 */
export function RiverDrawing(props: {
  readonly layout: RiverLayout;
  readonly title: string;
  readonly origins: number;
  readonly chosen: string | null;
  readonly connected: ReadonlySet<string> | null;
  readonly onChoose: (node: RiverNode | null) => void;
  readonly svg?: Ref<SVGSVGElement>;
}) {
  const { layout, chosen, connected, onChoose } = props;
  const water = `water${useId().replace(/\W/g, "")}`;
  const buttons = useRef(new Map<string, SVGGElement>());
  const first = chosen ?? layout.nodes.find(({ node }) => node.kind === "mouth")?.node.id ?? null;
  const onKey = (event: KeyboardEvent, placed: PlacedNode) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(placed.node);
    } else if (event.key === "Escape") onChoose(null);
    else {
      const next = nextNode(layout, placed, event.key);
      if (next === null) return;
      event.preventDefault();
      buttons.current.get(next.node.id)?.focus();
      onChoose(next.node);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing.
    <svg
      ref={props.svg}
      className={classes.river}
      viewBox={`0 0 ${layout.width} ${Math.ceil(layout.height)}`}
      role="group"
      aria-label={words.described(props.title, props.origins)}
    >
      <title>{words.described(props.title, props.origins)}</title>
      <WaterColour id={water} layout={layout} />
      <g className={classes.waters}>
        {layout.edges.filter(isWater).map((edge) => (
          <Flow key={edge.path} placed={edge} connected={connected} water={water} />
        ))}
      </g>
      {layout.edges
        .filter((edge) => !isWater(edge))
        .map((edge) => (
          <Flow key={edge.path} placed={edge} connected={connected} water={water} />
        ))}
      {layout.nodes.map((placed) => (
        // biome-ignore lint/a11y/useSemanticElements: HTML buttons cannot stand inside a drawing.
        <g
          key={placed.node.id}
          ref={(element) => {
            if (element) buttons.current.set(placed.node.id, element);
            else buttons.current.delete(placed.node.id);
          }}
          className={classes.node}
          role="button"
          tabIndex={placed.node.id === first ? 0 : -1}
          aria-label={words.node(placed.node, nameOf(placed.node))}
          aria-pressed={placed.node.id === chosen}
          data-kind={placed.node.kind}
          data-echo={placed.node.isEcho || undefined}
          data-chosen={placed.node.id === chosen || undefined}
          data-dim={(connected !== null && !connected.has(placed.node.id)) || undefined}
          onClick={() => onChoose(placed.node.id === chosen ? null : placed.node)}
          onKeyDown={(event) => onKey(event, placed)}
        >
          <NodeMark placed={placed} origins={props.origins} />
          <Label placed={placed} />
        </g>
      ))}
    </svg>
  );
}

const isWater = ({ isLine, isAgainst }: PlacedEdge) => !isLine && !isAgainst;

/** Water is green where it springs up and deep where it arrives: along the way in which the river flows. */
function WaterColour({ id, layout }: { readonly id: string; readonly layout: RiverLayout }) {
  const mouth = layout.nodes.find(({ node }) => node.kind === "mouth");
  const first = layout.nodes.find(({ node }) => node.kind === "spring");
  if (mouth === undefined || first === undefined) return null;
  const isAcross = layout.isAcross;
  return (
    <defs>
      <linearGradient
        id={id}
        gradientUnits="userSpaceOnUse"
        x1={isAcross ? first.x : 0}
        x2={isAcross ? mouth.x : 0}
        y1={isAcross ? 0 : first.y}
        y2={isAcross ? 0 : mouth.y}
      >
        <stop offset="0" className={classes.source} />
        <stop offset="0.5" className={classes.deep} />
      </linearGradient>
    </defs>
  );
}

function Flow({
  placed,
  connected,
  water,
}: {
  /** Id of the water's colour. */
  readonly water: string;
  readonly placed: PlacedEdge;
  readonly connected: ReadonlySet<string> | null;
}) {
  const { edge, path, isLine } = placed;
  const isLit = connected?.has(edge.from) === true && connected.has(edge.to);
  const state = {
    "data-kind": edge.kind,
    "data-hedged": edge.certainty !== "stated" || undefined,
    "data-dim": (connected !== null && !isLit) || undefined,
    "data-lit": isLit || undefined,
  };
  return (
    <g aria-hidden>
      <path
        d={path}
        fill={isLine || placed.isAgainst ? undefined : `url(#${water})`}
        className={isLine ? classes.line : placed.isAgainst ? classes.against : classes.water}
        {...state}
      />
    </g>
  );
}

function NodeMark({ placed, origins }: { readonly placed: PlacedNode; readonly origins: number }) {
  const { node, x, y, width, height } = placed;
  if (node.kind === "mouth")
    return (
      <>
        <circle cx={x} cy={y} r={width / 2} className={classes.pool} />
        <circle cx={x} cy={y} r={width / 2 + 6} className={classes.poolRing} />
        <circle cx={x} cy={y} r={width / 2 + 11} className={classes.focus} />
        <text x={x} y={y + 2} textAnchor="middle" className={classes.count} fontSize={width * 0.34}>
          {origins}
        </text>
        {words.pool(origins).map((line, at) => (
          <text
            key={line}
            x={x}
            y={y + width * 0.16 + at * 13}
            textAnchor="middle"
            className={classes.countNote}
          >
            {line}
          </text>
        ))}
      </>
    );
  if (node.kind === "spring") {
    const denies = node.denies || undefined;
    return (
      <>
        {node.isCounted ? (
          <>
            <circle cx={x} cy={y} r={11} className={classes.ripple} data-denies={denies} />
            <circle cx={x} cy={y} r={15.5} className={classes.ripple} data-denies={denies} />
          </>
        ) : null}
        <circle
          cx={x}
          cy={y}
          r={7}
          className={classes.spring}
          data-unnamed={!node.isCounted || undefined}
          data-denies={denies}
        />
        <circle cx={x} cy={y} r={18} className={classes.focus} />
      </>
    );
  }
  if (node.kind === "voice")
    return (
      <>
        <circle cx={x} cy={y} r={6.5} className={classes.voice} />
        <circle cx={x} cy={y} r={11} className={classes.focus} />
      </>
    );
  return <rect x={x} y={y - height / 2} width={width} height={height} rx={7} className={classes.ring} />;
}

function Label({ placed }: { readonly placed: PlacedNode }) {
  const { x, y, anchor, lines, strong } = placed.label;
  const isCard = placed.node.kind === "document" || placed.node.kind === "rival";
  const step = placed.node.kind === "voice" ? 14 : 15;
  return (
    <text textAnchor={anchor} className={isCard ? undefined : classes.halo}>
      {lines.map((line, at) => (
        <tspan
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines of one label may read the same.
          key={at}
          x={x}
          y={y + at * step}
          className={at < strong ? classes.name : classes.note}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
