import { useElementSize } from "@mantine/hooks";
import { scaleLinear, scaleSqrt } from "d3-scale";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { dateInWords } from "../../parts/date-words.ts";
import { strings } from "../../strings/index.ts";
import classes from "./map.module.css";
import type { Bar, Stretch } from "./spans.ts";

type Range = readonly [number, number];

const HEIGHT = 64;
const AXIS = 20;

/**
 * Bars of how much is said to have happened, with a stretch of them chosen: drag over the bars, or move either end by mouse or
 * arrow keys. `range` is places of bars, both inclusive.
 */
export function Brush(props: {
  readonly bars: readonly Bar[];
  readonly stretches: readonly Stretch[];
  readonly range: Range;
  readonly onChange: (range: Range) => void;
}) {
  const { bars } = props;
  const { ref, width } = useElementSize();
  const [dragged, setDragged] = useState<{ readonly from: number; readonly range: Range } | null>(null);
  const [first, last] = dragged?.range ?? props.range;
  const x = scaleLinear([0, bars.length], [0, width]);
  const most = Math.max(1, ...[...bars, ...props.stretches].map(({ events }) => events));
  const y = scaleSqrt([0, most], [0, HEIGHT - 6]);
  const barAt = (event: PointerEvent<SVGElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(bars.length - 1, Math.floor(x.invert(event.clientX - left))));
  };
  const sorted = (a: number, b: number): Range => (a < b ? [a, b] : [b, a]);
  const end = () => {
    if (dragged) props.onChange(dragged.range);
    setDragged(null);
  };
  const step = Math.max(1, tickStep(bars.length, width));
  return (
    <div ref={ref} className={classes.brush}>
      <svg
        width={width}
        height={HEIGHT + AXIS}
        role="img"
        aria-label={strings.map.timelineOf(dateInWords(bars[first]!.date), dateInWords(bars[last]!.date))}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const from = barAt(event);
          setDragged({ from, range: [from, from] });
        }}
        onPointerMove={(event) =>
          dragged && setDragged({ ...dragged, range: sorted(dragged.from, barAt(event)) })
        }
        onPointerUp={end}
        onPointerCancel={() => setDragged(null)}
      >
        <rect
          x={x(first)}
          width={Math.max(0, x(last + 1) - x(first))}
          height={HEIGHT}
          className={classes.chosenTime}
        />
        {props.stretches.map((one) => (
          <rect
            key={one.date}
            x={x(one.first) + 0.5}
            width={Math.max(1, x(one.last + 1) - x(one.first) - 1)}
            y={HEIGHT - y(one.events)}
            height={y(one.events)}
            className={classes.stretch}
          />
        ))}
        {bars.map(({ date, events }, index) =>
          events === 0 ? null : (
            <rect
              key={date}
              x={x(index) + 0.5}
              width={Math.max(1, x(1) - (x(1) > 4 ? 1 : 0))}
              y={HEIGHT - y(events)}
              height={y(events)}
              className={classes.bar}
              data-out={index < first || index > last || undefined}
            />
          ),
        )}
        <line x2={width} y1={HEIGHT} y2={HEIGHT} className={classes.base} />
        {bars.map(({ date }, index) =>
          index % step === 0 && x(index) < width - 50 ? (
            <text key={date} x={x(index)} y={HEIGHT + 14} className={classes.tick}>
              {dateInWords(date)}
            </text>
          ) : null,
        )}
      </svg>
      <End
        label={strings.map.from}
        bar={first}
        bars={bars}
        at={x(first)}
        onMove={(bar) => props.onChange([Math.min(bar, last), last])}
      />
      <End
        label={strings.map.until}
        bar={last}
        bars={bars}
        at={x(last + 1)}
        onMove={(bar) => props.onChange([first, Math.max(bar, first)])}
      />
    </div>
  );
}

/** Every so many bars have a date beneath: whole years where bars are months, and not nearer than 84 pixels. */
function tickStep(count: number, width: number): number {
  const least = Math.ceil(count / Math.max(1, Math.floor(width / 84)));
  return [1, 2, 3, 6, 12, 24, 36, 60, 120, 240].find((step) => step >= least) ?? least;
}

/** One end of the chosen stretch, as a slider of its own. */
function End(props: {
  readonly label: string;
  readonly bar: number;
  readonly bars: readonly Bar[];
  readonly at: number;
  readonly onMove: (bar: number) => void;
}) {
  const { bar, bars } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const far = Math.max(1, Math.round(bars.length / 10));
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: far, PageDown: -far }[
      event.key
    ];
    const next =
      event.key === "Home" ? 0 : event.key === "End" ? bars.length - 1 : by === undefined ? null : bar + by;
    if (next === null) return;
    event.preventDefault();
    props.onMove(Math.max(0, Math.min(bars.length - 1, next)));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={bars.length - 1}
      aria-valuenow={bar}
      aria-valuetext={dateInWords(bars[bar]!.date)}
      className={classes.end}
      style={{ left: props.at }}
      onKeyDown={onKeyDown}
    />
  );
}
