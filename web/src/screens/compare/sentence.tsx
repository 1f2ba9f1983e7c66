import { IconArrowUpRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { SentenceChange } from "../../../../src/serve/contract/index.ts";
import { at, bare } from "../../parts/addresses.ts";
import { Difference } from "../../parts/difference.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./compare.module.css";
import { Numbers } from "./numbers.tsx";

type Side = NonNullable<SentenceChange["before"]>;

/** A sentence of one edition beside that of the other. What changed can be jumped to. */
export function Sentence(props: {
  readonly sentence: SentenceChange;
  readonly editions: { readonly before: string; readonly after: string };
}) {
  const { sentence, editions } = props;
  const { kind, before, after, difference } = sentence;
  const isChange = kind !== "same" && kind !== "dated";
  const isMoved = kind === "moved" || kind === "moved-reworded";
  return (
    <li
      className={classes.sentence}
      data-kind={kind}
      {...(isChange ? { "data-change": "", tabIndex: -1 } : {})}
      aria-label={isChange ? strings.compare.marks[kind] : undefined}
    >
      <Words side={before} other={after} which="before" edition={editions.before} difference={difference} />
      <Words side={after} other={before} which="after" edition={editions.after} difference={difference} />
      {isChange || sentence.numbers.length > 0 ? (
        <div className={classes.foot}>
          {isChange ? <span className={classes.mark}>{strings.compare.marks[kind]}</span> : null}
          {isMoved && before ? <span>{strings.compare.movedFrom(before.section)}</span> : null}
          <Numbers sentence={sentence} />
        </div>
      ) : null}
    </li>
  );
}

function Words(props: {
  readonly side: Side | null;
  readonly other: Side | null;
  readonly which: "before" | "after";
  readonly edition: string;
  readonly difference: SentenceChange["difference"];
}) {
  const { side, which, edition, difference } = props;
  if (side === null)
    return (
      <p className={classes.absent} data-which={which}>
        {strings.compare.notThere(edition)}
      </p>
    );
  const whole = [{ kind: which === "before" ? "removed" : "added", text: side.quote }] as const;
  return (
    <p className={`quote ${classes.words}`} data-which={which}>
      <span className={classes.edition}>{edition}</span>
      {props.other === null ? <Difference pieces={whole} side={which} /> : null}
      {props.other !== null && difference.length > 0 ? <Difference pieces={difference} side={which} /> : null}
      {props.other !== null && difference.length === 0 ? side.quote : null}{" "}
      <Link
        to="/documents/$documentId"
        params={{ documentId: bare(side.document) }}
        search={{ passage: at(side) }}
        className={classes.there}
        aria-label={strings.compare.readIn(edition)}
      >
        <IconArrowUpRight size={15} aria-hidden />
      </Link>
    </p>
  );
}
