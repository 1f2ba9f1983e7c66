import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { scaleUtc } from "d3-scale";
import { ask } from "../../api/client.ts";
import { bare } from "../../parts/addresses.ts";
import { strings } from "../../strings/index.ts";
import classes from "./entity.module.css";
import type { Lane, Mark } from "./lanes.ts";

const LANE = 28;
const TOP = 8;
const AXIS = 26;
const DAY_MS = 86_400_000;

/**
 * Lanes of marks over time. A day is a dot, a longer or less exact time a bar as long as it may be. What is said not to be so is crossed;
 * what everybody hedges is dotted; what stands at its day of publication is hollow.
 */
export function LanesDrawing(props: {
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly label: string;
}) {
  const { lanes, width } = props;
  const navigate = useNavigate();
  const frames = useQuery(ask("listFrames"));
  const labelOf = (frame: string | null) =>
    frame === null
      ? strings.entity.laneMore
      : (frames.data?.frames.find(({ id }) => id === frame)?.label ?? frame.replaceAll("_", " "));
  if (width === 0) return <div style={{ height: TOP + lanes.length * LANE + AXIS }} />;
  const left = Math.min(150, width * 0.34);
  const marks = lanes.flatMap((lane) => lane.marks);
  const from = Math.min(...marks.map(({ extent }) => extent.from));
  const to = Math.max(...marks.map(({ extent }) => extent.to));
  const pad = Math.max((to - from) * 0.03, 5 * DAY_MS);
  const x = scaleUtc([from - pad, to + pad], [left, width - 12]);
  const height = TOP + lanes.length * LANE + AXIS;
  const ticks = x.ticks(Math.max(2, Math.floor((width - left) / 110)));
  const format = x.tickFormat(ticks.length);
  return (
    <svg width={width} height={height} role="img" aria-label={props.label} className={classes.lanes}>
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${x(tick)} 0)`}>
          <line y1={TOP} y2={height - AXIS} className={classes.tick} />
          <text y={height - 8} textAnchor="middle" className={classes.axis}>
            {format(tick)}
          </text>
        </g>
      ))}
      {lanes.map((lane, row) => {
        const y = TOP + row * LANE + LANE / 2;
        return (
          <g key={lane.frame ?? ""}>
            <line x1={left} x2={width - 12} y1={y} y2={y} className={classes.lane} />
            <text x={0} y={y} dominantBaseline="central" className={classes.laneName}>
              {labelOf(lane.frame)}
            </text>
            {lane.marks.map((mark) => (
              <MarkDrawing
                key={mark.key}
                mark={mark}
                y={y}
                x={(time) => x(time)}
                onOpen={() =>
                  void navigate({ to: "/claims/$claimId", params: { claimId: bare(mark.event.claim) } })
                }
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function MarkDrawing(props: {
  readonly mark: Mark;
  readonly y: number;
  readonly x: (time: number) => number;
  readonly onOpen: () => void;
}) {
  const { mark, y, x } = props;
  const [left, right] = [x(mark.extent.from), x(mark.extent.to)];
  const isBar = mark.extent.to - mark.extent.from > 2 * DAY_MS;
  const r = 4 + Math.min(4, mark.event.independentOrigins);
  const shown = {
    className: classes.mark,
    "data-no": mark.isNo || undefined,
    "data-hedged": mark.isHedged || undefined,
    "data-published": mark.isPublication || undefined,
    onClick: props.onOpen,
  };
  const middle = (left + right) / 2;
  return (
    <g>
      {isBar ? (
        <rect {...shown} x={left} y={y - 5} width={Math.max(4, right - left)} height={10} rx={5}>
          <title>{mark.event.label}</title>
        </rect>
      ) : (
        <circle {...shown} cx={middle} cy={y} r={r}>
          <title>{mark.event.label}</title>
        </circle>
      )}
      {mark.isNo ? (
        <line x1={middle - 6} y1={y + 6} x2={middle + 6} y2={y - 6} className={classes.cross} />
      ) : null}
    </g>
  );
}
