import { useMediaQuery } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { Assertion, ClaimRow, Range, ReviewItem } from "../../../../src/serve/contract/index.ts";
import { AddToBrief } from "../../parts/add-to-brief.tsx";
import { at, bare } from "../../parts/addresses.ts";
import { Chain } from "../../parts/chain.tsx";
import { ClaimSentence } from "../../parts/claim-sentence.tsx";
import { CorrectionForm } from "../../parts/correcting/correction-form.tsx";
import { selectedRange } from "../../parts/correcting/selection.ts";
import { Origins } from "../../parts/origins.tsx";
import { ShownText } from "../../parts/shown-text.tsx";
import { StatedDate } from "../../parts/stated-date.tsx";
import { CertaintyTag, DisputeTag, PolarityTag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import { BRIEF_KEY } from "./claims-of.ts";
import classes from "./review.module.css";

/** A claim as it was read, and the words it was read from, with what stands around them. */
export function AssertionItem(props: {
  readonly item: ReviewItem;
  readonly isCorrecting: boolean;
  readonly onCorrected: (isDone: boolean) => void;
}) {
  const { assertion, claim, context } = props.item;
  if (assertion === null || claim === null) return <p className={classes.claim}>{props.item.says}</p>;
  return <Shown {...props} assertion={assertion} claim={claim} context={context ?? contextOf(assertion)} />;
}

type Context = NonNullable<ReviewItem["context"]>;

function Shown(props: {
  readonly assertion: Assertion;
  readonly claim: ClaimRow;
  readonly context: Context;
  readonly isCorrecting: boolean;
  readonly onCorrected: (isDone: boolean) => void;
}) {
  const { assertion, claim, context, isCorrecting } = props;
  const { document, passage } = assertion;
  const [moved, setMoved] = useState<Range>(passage);
  const isNarrow = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  const marked = isCorrecting ? moved : passage;
  const box = useRef<HTMLQuoteElement>(null);
  useEffect(() => {
    if (!isCorrecting) return;
    const take = () => {
      const selected = box.current === null ? null : selectedRange(box.current);
      if (selected !== null) setMoved(selected);
    };
    window.document.addEventListener("pointerup", take);
    return () => window.document.removeEventListener("pointerup", take);
  }, [isCorrecting]);
  const piece = (start: number, end: number) => (
    <span data-at={start}>
      <ShownText text={context.text.slice(start - context.start, end - context.start)} at={start} />
    </span>
  );
  const { start: from, end: to } = isCorrecting
    ? whole(context)
    : nearby(context, passage, isNarrow ? AROUND.narrow : AROUND.wide);
  return (
    <>
      <p className={classes.claim}>
        <ClaimSentence claim={claim} />
      </p>
      <div className={classes.tags}>
        <CertaintyTag certainty={assertion.certainty} />
        <PolarityTag polarity={claim.polarity} />
        {claim.disputed ? <DisputeTag /> : null}
        <Origins claim={claim} />
      </div>
      <blockquote ref={box} className={classes.context} dir="auto">
        {from > context.start ? "… " : null}
        {piece(from, marked.start)}
        <mark>{piece(marked.start, marked.end)}</mark>
        {piece(marked.end, to)}
        {to < whole(context).end ? " …" : null}
      </blockquote>
      <div className={classes.from}>
        <Chain chain={assertion.chain} />
        <Link
          to="/documents/$documentId"
          params={{ documentId: bare(document.id) }}
          search={{ passage: at(passage), assertion: bare(assertion.id) }}
        >
          {document.title ?? strings.terms.untitled}
        </Link>
        <StatedDate value={document.published} />
        <AddToBrief claim={claim.id} label={claim.label} hotkey={BRIEF_KEY} />
      </div>
      {isCorrecting ? (
        <CorrectionForm
          assertion={assertion}
          claim={claim}
          text={context.text}
          from={context.start}
          passage={moved}
          onPassage={setMoved}
          onDone={(made) => props.onCorrected(made !== null)}
        />
      ) : null}
    </>
  );
}

const whole = ({ start, text }: Context): Range => ({ start, end: start + text.length });

/**
 * So much is shown on either side of the passage, in UTF-16 code units: what fits on a screen, or on that of a telephone, with the
 * question under it.
 */
const AROUND = { wide: 220, narrow: 80 };

/** The passage with what is next to it, cut between words. */
function nearby(context: Context, passage: Range, around: number): Range {
  const { start, end } = whole(context);
  const from = Math.max(start, passage.start - around);
  const to = Math.min(end, passage.end + around);
  const at = (place: number) => context.text.indexOf(" ", place - start);
  const first = from === start ? from : start + at(from) + 1;
  const last = context.text.lastIndexOf(" ", to - start);
  return {
    start: first > from && first <= passage.start ? first : from,
    end: to === end || start + last < passage.end ? to : start + last,
  };
}

/** The few characters around the passage, where the server gave no more. */
function contextOf({ passage: { start, before, quote, after } }: Assertion): Context {
  return { start: start - before.length, text: `${before}${quote}${after}` };
}
