import { IconArrowRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ClaimRow } from "../../../../src/serve/contract/index.ts";
import { AddToBrief } from "../../parts/add-to-brief.tsx";
import { bare } from "../../parts/addresses.ts";
import { ClaimSentence } from "../../parts/claim-sentence.tsx";
import { StatedDate } from "../../parts/stated-date.tsx";
import { CertaintyTag, DisputeTag, PolarityTag } from "../../parts/tags.tsx";
import { Tally } from "../../parts/tally.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./claims.module.css";

const words = strings.claims;

/** A row for each claim: how many independent origins it has, which is what matters, then what it says. */
export function ClaimTable({ rows }: { readonly rows: readonly ClaimRow[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.originsHead}>
            {words.origins}
          </th>
          <th scope="col">{words.claim}</th>
          <th scope="col" className={classes.wide}>
            {words.lastSaid}
          </th>
          <th scope="col">
            <span className={classes.unseen}>{words.trace}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((claim) => (
          <Row key={claim.id} claim={claim} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ claim }: { readonly claim: ClaimRow }) {
  const { independentOrigins, certainty, disputed, lastSaid } = claim;
  return (
    <tr>
      <td className={classes.origins} data-none={independentOrigins === 0 || undefined}>
        {strings.terms.count(independentOrigins)}
      </td>
      <td>
        <p className={classes.sentence}>
          <ClaimSentence claim={claim} />
        </p>
        <div className={classes.about}>
          {certainty === null ? null : certainty === "stated" ? (
            <span className={`${classes.said} ${classes.plain}`}>{strings.terms.certainty.stated}</span>
          ) : (
            <CertaintyTag certainty={certainty} />
          )}
          <PolarityTag polarity={claim.polarity} />
          {disputed ? <DisputeTag /> : null}
          <span className={classes.said}>
            <Tally of={claim} />
          </span>
          <span className={classes.narrow}>
            <StatedDate value={lastSaid} />
          </span>
        </div>
      </td>
      <td className={`${classes.wide} ${classes.date}`}>
        <StatedDate value={lastSaid} />
      </td>
      <td className={classes.open}>
        <span className={classes.add}>
          <AddToBrief claim={claim.id} label={claim.label} />
        </span>
        <Link
          to="/claims/$claimId"
          params={{ claimId: bare(claim.id) }}
          className={classes.trace}
          aria-label={words.traceThis(claim.label)}
          data-row
        >
          <span className={classes.traceWord}>{words.trace}</span>
          <IconArrowRight size={15} aria-hidden />
        </Link>
      </td>
    </tr>
  );
}
