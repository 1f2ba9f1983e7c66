import type { ReactNode } from "react";
import type { Segment } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import classes from "./part.module.css";
import { cutRuns, type Layer, type Run } from "./runs.ts";
import { type Look, Words } from "./words.tsx";

/** A part of the document in the shape of its role: the headline a heading, a table a table. */
export function Part(props: {
  readonly segment: Segment;
  readonly text: string;
  readonly layers: readonly Layer[];
  readonly look: Look;
  /** The document's first headline is the page's heading. */
  readonly isTitle: boolean;
  readonly aside?: ReactNode;
}) {
  const { segment, text, layers, look } = props;
  const runs = cutRuns(segment, layers);
  const words = <Words text={text} runs={runs} look={look} />;
  const shared = {
    className: classes.part,
    "data-kind": segment.kind,
    "data-at": segment.start,
    dir: "auto",
  } as const;
  const body = () => {
    switch (segment.kind) {
      case "headline":
        return props.isTitle ? <h1 {...shared}>{words}</h1> : <h2 {...shared}>{words}</h2>;
      case "heading":
        return <h2 {...shared}>{words}</h2>;
      case "quote":
        return <blockquote {...shared}>{words}</blockquote>;
      case "table":
        return <Table text={text} runs={runs} segment={segment} look={look} />;
      case "comment":
        return (
          <blockquote {...shared}>
            <p className={classes.author}>{segment.author ?? strings.reader.unnamedReader}</p>
            {words}
          </blockquote>
        );
      default:
        return <p {...shared}>{words}</p>;
    }
  };
  return (
    <div className={classes.row}>
      {props.aside}
      {body()}
    </div>
  );
}

/** Rows stand on lines, cells apart by tabs; what is neither is a block of text as it stands. */
function Table(props: {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly segment: Segment;
  readonly look: Look;
}) {
  const { text, runs, segment, look } = props;
  const cellsOf = (start: number, end: number, mark: string) => {
    const found: [number, number][] = [];
    for (let at = start; at <= end; ) {
      const next = text.indexOf(mark, at);
      const to = next < 0 || next > end ? end : next;
      found.push([at, to]);
      at = to + 1;
    }
    return found;
  };
  const rows = cellsOf(segment.start, segment.end, "\n").map(([start, end]) => cellsOf(start, end, "\t"));
  const shared = {
    className: classes.part,
    "data-kind": "table",
    "data-at": segment.start,
    dir: "auto",
  } as const;
  if (!rows.some((cells) => cells.length > 1))
    return (
      <pre {...shared} data-plain>
        <Words text={text} runs={runs} look={look} />
      </pre>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls inside itself, with the keyboard too.
    <section className={classes.scroll} tabIndex={0} aria-label={strings.reader.table}>
      <table {...shared}>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]![0]}>
              {cells.map(([start, end]) => (
                <td key={start}>
                  <Words text={text} runs={start === end ? [] : within(runs, start, end)} look={look} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const within = (runs: readonly Run[], start: number, end: number): Run[] =>
  runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));
