import { Link } from "@tanstack/react-router";
import type { DocumentItem } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { Highlighted } from "../../parts/highlighted.tsx";
import { StatedDate } from "../../parts/stated-date.tsx";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./documents.module.css";

const words = strings.library;

/** A row for each document; where words were searched for, with where they stand in it. */
export function Documents(props: {
  readonly rows: readonly DocumentItem[];
  /** Whether the documents are of several languages: where they are not, the language tells nothing. */
  readonly isMixed: boolean;
}) {
  return (
    <table className={classes.table} data-mixed={props.isMixed || undefined}>
      <thead>
        <tr>
          <th scope="col">{words.document}</th>
          <th scope="col" className={classes.wide}>
            {words.publisher}
          </th>
          <th scope="col" className={classes.wide}>
            {words.published}
          </th>
          <th scope="col" className={classes.widest}>
            {words.language}
          </th>
          <th scope="col" className={classes.number}>
            {words.assertions}
          </th>
          <th scope="col" className={`${classes.number} ${classes.wide}`} title={words.changedMeans}>
            {words.changed}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((document) => (
          <Row key={document.id} document={document} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ document }: { readonly document: DocumentItem }) {
  const { hit, publisher, published, work, edition, repeats, state, claims, changedQuotes } = document;
  return (
    <tr>
      <td>
        <Link
          to="/documents/$documentId"
          params={{ documentId: bare(document.id) }}
          search={hit === null ? {} : { passage: passageOf(hit) }}
          className={classes.title}
          data-row
        >
          {document.title ?? strings.terms.untitled}
        </Link>
        <span className={classes.narrow}>
          {publisher ?? strings.terms.noPublisher}, <StatedDate value={published} />
        </span>
        {hit === null ? null : (
          <p className={classes.hit}>
            <Highlighted hit={hit} />
          </p>
        )}
        <span className={classes.tags}>
          {work === null ? null : <Tag>{[work, edition].filter((part) => part !== null).join(", ")}</Tag>}
          {repeats === null ? null : (
            <Tag>{words.repeats(repeats.publisher ?? repeats.title ?? strings.terms.untitled)}</Tag>
          )}
          {state === "bare" ? <Tag>{words.states.bare}</Tag> : null}
        </span>
      </td>
      <td className={classes.wide}>{publisher ?? strings.terms.noPublisher}</td>
      <td className={`${classes.wide} ${classes.date}`}>
        <StatedDate value={published} />
      </td>
      <td className={classes.widest}>{words.languageOf(document.language)}</td>
      <td className={classes.number}>{strings.terms.count(claims)}</td>
      <td className={`${classes.number} ${classes.wide}`}>
        {changedQuotes === null ? (
          <span title={words.lookingUp}>…</span>
        ) : (
          <span className={changedQuotes > 0 ? classes.changed : classes.none}>{changedQuotes}</span>
        )}
      </td>
    </tr>
  );
}

/** The first of the words that were searched for, else the stretch that holds them. */
function passageOf({ start, end, matches }: NonNullable<DocumentItem["hit"]>): string {
  const first = matches[0];
  return first === undefined ? `${start}-${end}` : `${first.start}-${first.end}`;
}
