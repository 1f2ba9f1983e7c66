import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { SearchResult } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { ClaimSentence } from "../../parts/claim-sentence.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Highlighted } from "../../parts/highlighted.tsx";
import { Origins } from "../../parts/origins.tsx";
import { StatedDate } from "../../parts/stated-date.tsx";
import { DisputeTag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./search.module.css";

const words = strings.search;

/** What was found, a kind after another; `most` is how many of a kind were asked for. */
export function Results(props: {
  readonly result: SearchResult;
  readonly text: string;
  readonly most: number;
}) {
  const { result, text, most } = props;
  const { entities, claims, documents } = result;
  if (entities.length + claims.length + documents.length === 0)
    return <EmptyState title={words.noneTitle(text)}>{words.none}</EmptyState>;
  return (
    <>
      <Kind title={words.entities} count={entities.length}>
        {entities.map(({ id, name, type, aliases, documents: count }) => (
          <li key={id}>
            <Link to="/entities/$entityId" params={{ entityId: bare(id) }} className={classes.name} data-row>
              {name}
            </Link>
            <span className={classes.aside}>
              {strings.terms.type(type)}, {strings.terms.documents(count)}
            </span>
            {aliases.length === 0 ? null : (
              <p className={classes.aliases}>{aliases.slice(0, 5).join(" · ")}</p>
            )}
          </li>
        ))}
      </Kind>
      <Kind
        title={words.claims}
        count={claims.length}
        all={
          claims.length < most ? null : (
            <Link to="/claims" search={{ text }} className={classes.all}>
              {words.allClaims}
            </Link>
          )
        }
      >
        {claims.map((claim) => (
          <li key={claim.id}>
            <p className={classes.claim}>
              <ClaimSentence claim={claim} />
            </p>
            <span className={classes.line}>
              <Origins claim={claim} />
              {claim.disputed ? <DisputeTag /> : null}
              <Link
                to="/claims/$claimId"
                params={{ claimId: bare(claim.id) }}
                className={classes.all}
                aria-label={strings.claims.traceThis(claim.label)}
                data-row
              >
                {strings.claims.trace}
              </Link>
            </span>
          </li>
        ))}
      </Kind>
      <Kind
        title={words.documents}
        count={documents.length}
        all={
          documents.length < most ? null : (
            <Link to="/" search={{ text }} className={classes.all}>
              {words.allDocuments}
            </Link>
          )
        }
      >
        {documents.map(({ id, title, publisher, published, hit }) => (
          <li key={id}>
            <Link
              to="/documents/$documentId"
              params={{ documentId: bare(id) }}
              search={hit.matches[0] ? { passage: `${hit.matches[0].start}-${hit.matches[0].end}` } : {}}
              className={classes.name}
              data-row
            >
              {title ?? strings.terms.untitled}
            </Link>
            <span className={classes.aside}>
              {publisher ?? strings.terms.noPublisher}, <StatedDate value={published} />
            </span>
            <p className={classes.hit}>
              <Highlighted hit={hit} />
            </p>
          </li>
        ))}
      </Kind>
    </>
  );
}

function Kind(props: {
  readonly title: string;
  readonly count: number;
  readonly all?: ReactNode;
  readonly children: ReactNode;
}) {
  if (props.count === 0) return null;
  return (
    <section className={classes.kind}>
      <h2 className={classes.heading}>{props.title}</h2>
      <ol className={classes.rows}>{props.children}</ol>
      {props.all}
    </section>
  );
}
