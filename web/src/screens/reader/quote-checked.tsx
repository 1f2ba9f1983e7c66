import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { QuoteCheck } from "../../../../src/serve/contract/index.ts";
import { at, bare } from "../../parts/addresses.ts";
import { StatedDate } from "../../parts/stated-date.tsx";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./panel.module.css";

/** How a quotation stands to the document of its source: in a word, and where the two differ, word by word. */
export function QuoteChecked({ check }: { readonly check: QuoteCheck }) {
  const { verdict, difference, found } = check;
  const isTrue = verdict === "verbatim";
  const isOpen = verdict === "source-absent" || verdict === "shortened";
  return (
    <section aria-label={strings.reader.quoteCheck} className={classes.block}>
      <h3 className={classes.small}>{strings.reader.quoteCheck}</h3>
      <p className={classes.check}>
        <Tag tone={isTrue ? "good" : isOpen ? "hedge" : "dispute"}>{strings.reader.quotes[verdict].word}</Tag>{" "}
        {strings.reader.quotes[verdict].means}
      </p>
      {isTrue || difference.length === 0 ? null : (
        <p className={classes.difference}>
          {difference.map(({ kind, text }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a difference stay in their order.
            <Fragment key={place}>
              {place > 0 ? " " : null}
              {kind === "same" ? text : kind === "removed" ? <del>{text}</del> : <ins>{text}</ins>}
            </Fragment>
          ))}
        </p>
      )}
      {found === null ? null : (
        <p className={classes.found}>
          <Link
            to="/documents/$documentId"
            params={{ documentId: bare(found.document.id) }}
            search={{ passage: at(found) }}
          >
            {found.document.title ?? strings.terms.untitled}
          </Link>
          {", "}
          <StatedDate value={found.document.published} />
        </p>
      )}
    </section>
  );
}
