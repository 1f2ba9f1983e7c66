import { type CSSProperties, Fragment } from "react";
import { ShownText } from "../../parts/shown-text.tsx";
import type { Run } from "./runs.ts";
import { OTHER_VOICES } from "./voices.ts";
import classes from "./words.module.css";

/** How attributions look: the colour of each one's voice, as CSS has it, and whether it is under the pointer or set back for another's sake. */
export interface Look {
  readonly colours: ReadonlyMap<string, string>;
  /** Only this voice's colour stands out; all do where it is undefined. */
  readonly only: string | undefined;
  readonly pointed: string | null;
}

/** Runs of a document's text, each drawn as who says it and what it is of it. */
export function Words(props: { readonly text: string; readonly runs: readonly Run[]; readonly look: Look }) {
  return props.runs.map((run) => (
    <Fragment key={run.start}>
      <Piece run={run} text={props.text.slice(run.start, run.end)} look={props.look} />
    </Fragment>
  ));
}

function Piece({ run, text, look }: { readonly run: Run; readonly text: string; readonly look: Look }) {
  const inner = run.content.at(-1) ?? null;
  const outer = run.content.at(-2) ?? null;
  const part = run.cue ?? run.source;
  const [voice, through, speaker] = [inner, outer, part].map((id) => (id === null ? null : colour(look, id)));
  const isSetBack = look.only !== undefined && look.only !== voice && look.only !== speaker;
  const isPointed = look.pointed !== null && [...run.content, run.cue, run.source].includes(look.pointed);
  return (
    <span
      className={classes.run}
      data-at={run.start}
      data-content={(inner !== null && !isSetBack) || undefined}
      data-nested={(outer !== null && !isSetBack) || undefined}
      data-part={
        isSetBack ? undefined : run.cue !== null ? "cue" : run.source !== null ? "source" : undefined
      }
      data-attribution={part ?? inner ?? undefined}
      data-assertion={run.assertions[0]}
      data-marks={run.marks.length > 0 ? run.marks.join(" ") : undefined}
      data-pointed={isPointed || undefined}
      style={{ "--voice": voice, "--through": through, "--speaker": speaker } as CSSProperties}
    >
      <ShownText text={text} at={run.start} />
    </span>
  );
}

const colour = (look: Look, attribution: string): string => look.colours.get(attribution) ?? OTHER_VOICES;
