import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import type { Assertion, ClaimRow } from "../../../../src/serve/contract/index.ts";
import { AddToBrief } from "../../parts/add-to-brief.tsx";
import { bare } from "../../parts/addresses.ts";
import { Chain } from "../../parts/chain.tsx";
import { ClaimSentence } from "../../parts/claim-sentence.tsx";
import { Origins } from "../../parts/origins.tsx";
import { CertaintyTag, DisputeTag, PolarityTag, Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import { Disputes } from "./disputes.tsx";
import classes from "./panel.module.css";
import { Roles } from "./roles.tsx";
import { VerdictButtons, VerdictLine } from "./verdict.tsx";

/**
 * A claim that the chosen passage makes: the sentence and how it stands; when it is the one decided on, also its roles, the chain of
 * voices, and what disputes it.
 */
export function ClaimCard(props: {
  readonly assertion: Assertion;
  readonly claim: ClaimRow;
  readonly isActive: boolean;
  readonly correction: ReactNode;
  readonly onActive: () => void;
  readonly onCorrect: () => void;
}) {
  const { assertion, claim, isActive } = props;
  const card = useRef<HTMLElement>(null);
  const wasFirst = useRef(true);
  useEffect(() => {
    // What is shown first is shown from its beginning.
    if (isActive && !wasFirst.current) card.current?.scrollIntoView({ block: "nearest" });
    wasFirst.current = false;
  }, [isActive]);
  return (
    <article
      ref={card}
      className={classes.card}
      data-active={isActive || undefined}
      data-decision={assertion.verdict?.decision}
      aria-current={isActive || undefined}
    >
      <p className={classes.sentence}>
        <ClaimSentence claim={claim} />
      </p>
      <div className={classes.tags}>
        <CertaintyTag certainty={assertion.certainty} />
        <PolarityTag polarity={claim.polarity} />
        {assertion.denies ? <Tag>{strings.reader.denies}</Tag> : null}
        {claim.disputed ? <DisputeTag /> : null}
        {assertion.isEcho ? <Tag>{strings.reader.isEcho}</Tag> : null}
        {assertion.isStated ? <Tag tone="good">{strings.reader.isStated}</Tag> : null}
      </div>
      {assertion.voice === "comment" ? (
        <p className={classes.warning}>{strings.terms.neverEvidence}</p>
      ) : (
        <p className={classes.origins}>
          <Origins claim={claim} />
        </p>
      )}
      {isActive && props.correction !== null ? null : isActive ? (
        <Details assertion={assertion} claim={claim} />
      ) : (
        <Button variant="subtle" size="compact-xs" onClick={props.onActive}>
          {strings.reader.look}
        </Button>
      )}
      {assertion.verdict ? <VerdictLine verdict={assertion.verdict} /> : null}
      {props.correction ??
        (isActive ? <VerdictButtons assertion={assertion} onCorrect={props.onCorrect} /> : null)}
    </article>
  );
}

function Details({ assertion, claim }: { readonly assertion: Assertion; readonly claim: ClaimRow }) {
  return (
    <>
      <section aria-label={strings.reader.chain} className={classes.block}>
        <h3 className={classes.small}>{strings.reader.chain}</h3>
        <Chain chain={assertion.chain} />
      </section>
      <Roles assertion={assertion} claim={claim} />
      {claim.disputed ? <Disputes claim={claim.id} /> : null}
      <p className={classes.whole}>
        <Link to="/claims/$claimId" params={{ claimId: bare(claim.id) }}>
          {strings.reader.whereFrom}
        </Link>
        <AddToBrief claim={claim.id} label={claim.label} />
      </p>
    </>
  );
}
