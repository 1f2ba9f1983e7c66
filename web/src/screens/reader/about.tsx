import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { DocumentDetail, DocumentRef } from "../../../../src/serve/contract/index.ts";
import { address, ask } from "../../api/client.ts";
import { bare } from "../../parts/addresses.ts";
import { StatedDate } from "../../parts/stated-date.tsx";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./panel.module.css";

const words = strings.reader;
/** So many documents that cite or repeat it are named. */
const MOST = 8;

/** The document itself, while nothing in it is chosen: what it states and where, what it repeats and cites, what to know of the reading. */
export function About({ document }: { readonly document: DocumentDetail }) {
  const { data: echoes } = useQuery(ask("listEchoes", { params: { id: document.id }, query: { limit: 20 } }));
  const { data: citations } = useQuery(
    ask("listCitations", { params: { id: document.id }, query: { limit: 20 } }),
  );
  const copies = echoes?.rows.filter((echo) => echo.of.id === document.id && !echo.isRejected) ?? [];
  const cited = (citations?.cites ?? []).flatMap((one) => (one.document === null ? [] : [one.document]));
  const citing = (citations?.citedBy ?? []).map((one) => one.words.document);
  return (
    <>
      <h2 className={classes.heading}>{words.about}</h2>
      <p className={classes.hint}>{words.hint}</p>
      {document.notes.map((note) => (
        <p key={note} className={classes.warning}>
          {note}
        </p>
      ))}
      {document.repeats === null ? null : (
        <section className={classes.block}>
          <h3 className={classes.small}>{words.repeats}</h3>
          <Documents documents={[document.repeats]} />
        </section>
      )}
      {copies.length === 0 ? null : (
        <section className={classes.block}>
          <h3 className={classes.small}>{words.repeatedBy}</h3>
          <Documents documents={copies.map((echo) => echo.document)} />
        </section>
      )}
      {cited.length === 0 ? null : (
        <section className={classes.block}>
          <h3 className={classes.small}>{words.cites}</h3>
          <Documents documents={cited} />
        </section>
      )}
      {citing.length === 0 ? null : (
        <section className={classes.block}>
          <h3 className={classes.small}>{words.citedBy}</h3>
          <Documents documents={citing} />
        </section>
      )}
      <section className={classes.block}>
        <h3 className={classes.small}>{words.stated}</h3>
        <dl className={classes.roles}>
          {document.stated.map(({ field, value, from }) => (
            <div key={field}>
              <dt>{words.field(field)}</dt>
              <dd>
                {value} <Tag>{words.from(from)}</Tag>
              </dd>
            </div>
          ))}
          {document.captures.map(({ requested, url, at, address: machine }) => (
            <div key={`${requested} ${url}`}>
              <dt>{words.fetched}</dt>
              <dd className={classes.long}>
                {url} <Tag>{words.fetchedAt(at, machine)}</Tag>
              </dd>
            </div>
          ))}
          <div>
            <dt>{words.path}</dt>
            <dd className={classes.long}>{document.path}</dd>
          </div>
          <div>
            <dt>{words.sha256}</dt>
            <dd className={classes.long}>
              <code>{document.sha256}</code>
            </dd>
          </div>
        </dl>
        <p className={classes.whole}>
          <a href={address("getOriginal", { params: { id: document.id } })} download>
            {words.original}
          </a>
        </p>
      </section>
    </>
  );
}

/** Each document once. */
function Documents({ documents }: { readonly documents: readonly DocumentRef[] }) {
  const distinct = [...new Map(documents.map((document) => [document.id, document])).values()];
  return (
    <ul className={classes.disputes}>
      {distinct.slice(0, MOST).map((document) => (
        <li key={document.id}>
          <Link to="/documents/$documentId" params={{ documentId: bare(document.id) }}>
            {document.title ?? strings.terms.untitled}
          </Link>
          <span className={classes.why}>
            {document.publisher ?? strings.terms.noPublisher}, <StatedDate value={document.published} />
          </span>
        </li>
      ))}
      {distinct.length > MOST ? (
        <li className={classes.why}>{words.andMore(distinct.length - MOST)}</li>
      ) : null}
    </ul>
  );
}
