import { Link } from "@tanstack/react-router";
import type { ClaimRow } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { ClaimSentence } from "../../parts/claim-sentence.tsx";
import { Origins } from "../../parts/origins.tsx";
import { CertaintyTag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./review.module.css";

/** One claim of a pair; of a wording that is counted under another, the sentence alone. */
export function ClaimSide(props: { readonly claim: ClaimRow; readonly isAgainst?: boolean }) {
  const { claim, isAgainst = true } = props;
  return (
    <div className={classes.side} data-against={isAgainst || undefined}>
      <p className={classes.claim}>
        <ClaimSentence claim={claim} />
      </p>
      {claim.assertions === 0 ? null : (
        <div className={classes.tags}>
          {claim.certainty === null ? null : <CertaintyTag certainty={claim.certainty} />}
          <Origins claim={claim} />
        </div>
      )}
      <Link to="/claims/$claimId" params={{ claimId: bare(claim.id) }} className={classes.link}>
        {strings.review.whoSays}
      </Link>
    </div>
  );
}
