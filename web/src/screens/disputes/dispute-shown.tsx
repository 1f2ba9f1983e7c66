import { useState } from "react";
import type { DisputeRow } from "../../../../src/serve/contract/index.ts";
import { dateInWords } from "../../parts/date-words.ts";
import { Facing } from "../../parts/facing/facing.tsx";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./disputes.module.css";
import { KINDS } from "./search.ts";

const words = strings.disputes;

/** A dispute: over what, how strong and why, both claims; the exact words of both sides when they are asked for. */
export function DisputeShown({ dispute }: { readonly dispute: DisputeRow }) {
  const [hasWords, setWords] = useState(false);
  const { reason, strength, why, wouldAgree, ownWords, oneDocument } = dispute;
  const kind = KINDS.find((one) => one === dispute.kind);
  const isStrength = (word: string): word is keyof typeof words.strengths => word in words.strengths;
  return (
    <article className={classes.dispute} aria-label={words.named(dispute.a.label, dispute.b.label)}>
      <header className={classes.head}>
        {isStrength(strength) ? (
          <span title={words.strengthSays[strength]}>
            <Tag tone="dispute">{words.strengths[strength]}</Tag>
          </span>
        ) : null}
        {kind === undefined ? null : <Tag>{words.kinds[kind]}</Tag>}
        <p className={classes.reason}>{reason}</p>
      </header>
      <Facing dispute={dispute} hasWords={hasWords} />
      <button
        type="button"
        className={classes.words}
        aria-expanded={hasWords}
        onClick={() => setWords(!hasWords)}
        data-row
      >
        {hasWords ? words.noWords : words.words}
      </button>
      <ul className={classes.notes}>
        {ownWords.map(({ source, a, b }) => (
          <li key={source}>
            {a === null || b === null || a.slice(0, 10) === b.slice(0, 10)
              ? words.ownWords(source)
              : words.ownWordsThen(source, dateInWords(a), dateInWords(b))}
          </li>
        ))}
        {oneDocument ? <li>{words.oneDocument}</li> : null}
        {strength === "weak" && why !== "" ? <li>{words.weak(why)}</li> : null}
        {wouldAgree.length === 0 ? null : (
          <li>
            {words.wouldAgree} {wouldAgree.map((one) => one.words).join("; ")}
          </li>
        )}
      </ul>
    </article>
  );
}
