import type { StanceSaid } from "../../../../src/serve/contract/index.ts";
import { DeniedIcon } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./matrix.module.css";

/** One claim in a cell: yes or no, in which words, by how many independent origins, and what qualifies it. */
export function StanceLine(props: { readonly said: StanceSaid; readonly words: string }) {
  const { polarity, origins, denials, unnamed, supposed, isHedged, isOnlyDenied } = props.said;
  const isNo = polarity === "negative";
  if (isOnlyDenied) return <DeniedLine {...props} />;
  const asides = [
    isHedged ? strings.matrix.hedged : null,
    origins === 0 && unnamed > 0 ? strings.matrix.unnamed(unnamed) : null,
    origins === 0 && unnamed === 0 && supposed > 0 && denials === 0 ? strings.matrix.supposed : null,
    denials > 0 ? strings.matrix.denied(denials) : null,
  ].filter((aside) => aside !== null);
  return (
    <span className={classes.line}>
      <span className={classes.mark} data-no={isNo || undefined} data-hedged={isHedged || undefined}>
        {isNo ? strings.matrix.no : strings.matrix.yes}
      </span>
      <span className={classes.words}>
        {props.words}
        {asides.length > 0 ? <span className={classes.aside}>{asides.join(", ")}</span> : null}
      </span>
      <span className={classes.count} data-none={origins === 0 || undefined}>
        <span aria-hidden>{origins}</span>
        <span className={classes.hidden}>{strings.matrix.counted(origins)}</span>
      </span>
    </span>
  );
}

/** What is denied and said by nobody: neither a yes nor a no, so that its mark is of neither, and what counts is who denies it. */
function DeniedLine({ said, words }: { readonly said: StanceSaid; readonly words: string }) {
  return (
    <span className={classes.line}>
      <DeniedMark />
      <span className={classes.words}>
        {words}
        <span className={classes.aside}>{strings.matrix.onlyDenied(said.denials)}</span>
      </span>
      <span className={classes.count} data-none>
        <span aria-hidden>0</span>
        <span className={classes.hidden}>{strings.matrix.counted(0)}</span>
      </span>
    </span>
  );
}

/** The mark of what is only denied. */
export function DeniedMark() {
  return (
    <span className={classes.mark} data-denied>
      <DeniedIcon size={11} /> {strings.matrix.deniedMark}
    </span>
  );
}
