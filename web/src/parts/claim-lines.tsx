import { Link } from "@tanstack/react-router";
import type { ClaimRow } from "../../../src/serve/contract/index.ts";
import { strings } from "../strings/index.ts";
import { AddToBrief } from "./add-to-brief.tsx";
import { bare } from "./addresses.ts";
import classes from "./claim-lines.module.css";
import { ClaimSentence } from "./claim-sentence.tsx";
import { spanInWords } from "./date-words.ts";
import { Origins } from "./origins.tsx";
import { DisputeTag, PolarityTag } from "./tags.tsx";

/** Claims, one a line: the sentence, how well it stands, when it was said, and the way to where it comes from. */
export function ClaimLines({ rows }: { readonly rows: readonly ClaimRow[] }) {
  return (
    <ul className={classes.list}>
      {rows.map((claim) => (
        <li key={claim.id} className={classes.line}>
          <div className={classes.sentence}>
            <ClaimSentence claim={claim} />
          </div>
          <div className={classes.facts}>
            <Origins claim={claim} />
            {claim.disputed ? <DisputeTag /> : null}
            <PolarityTag polarity={claim.polarity} />
            <span className={classes.when}>{spanInWords(claim.firstSaid, claim.lastSaid)}</span>
          </div>
          <div className={classes.ways}>
            <Link
              to="/claims/$claimId"
              params={{ claimId: bare(claim.id) }}
              aria-label={`${strings.parts.trace}: ${claim.label}`}
              className={classes.trace}
            >
              {strings.parts.trace}
            </Link>
            <AddToBrief claim={claim.id} label={claim.label} />
          </div>
        </li>
      ))}
    </ul>
  );
}
