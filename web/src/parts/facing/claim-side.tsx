import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ClaimRow } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import { AddToBrief } from "../add-to-brief.tsx";
import { bare } from "../addresses.ts";
import { ClaimSentence } from "../claim-sentence.tsx";
import { Origins } from "../origins.tsx";
import { CertaintyTag } from "../tags.tsx";
import classes from "./facing.module.css";

/** One claim of a pair, with what else is shown of it; of a wording that is counted under another, the sentence alone. */
export function ClaimSide(props: {
  readonly claim: ClaimRow;
  readonly isAgainst?: boolean;
  /** Independent origins of those who deny it, where its denial is the side. */
  readonly deniers?: number | null;
  /** The key that puts it into the brief, where the screen has one. */
  readonly briefKey?: string | undefined;
  readonly children?: ReactNode;
}) {
  const { claim, isAgainst = true } = props;
  return (
    <div className={classes.side} data-against={isAgainst || undefined}>
      <p className={classes.claim}>
        <ClaimSentence claim={claim} />
      </p>
      {claim.assertions === 0 ? null : (
        <div className={classes.tags}>
          {claim.certainty === null ? null : <CertaintyTag certainty={claim.certainty} />}
          <Origins claim={claim} deniers={props.deniers ?? null} />
        </div>
      )}
      {props.children}
      <div className={classes.acts}>
        <Link to="/claims/$claimId" params={{ claimId: bare(claim.id) }} className={classes.link}>
          {strings.parts.whoSays}
        </Link>
        {claim.assertions === 0 ? null : (
          <AddToBrief
            claim={claim.id}
            label={claim.label}
            {...(props.briefKey === undefined ? {} : { hotkey: props.briefKey })}
          />
        )}
      </div>
    </div>
  );
}
