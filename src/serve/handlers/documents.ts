import type { LibraryFilter } from "../../ledger/index.ts";
import type { DocumentDetail, Echo } from "../contract/index.ts";
import type { Handlers, Serve } from "../serve.ts";
import { assertionsOf, attributionOf } from "../shape/assertions.ts";
import { claimRowsOf } from "../shape/claims.ts";
import { documentItemOf } from "../shape/documents.ts";
import { offsetPage } from "./offset.ts";

/** The most of a text that one reading covers, UTF-16 code units: some eighty pages. */
const MOST_UNITS = 200_000;

const MOST_VOICES = 24;
const MOST_CAPTURES = 20;

/** Echoes of one document that a list of them begins from: a wire story may be printed by thousands. */
const MOST_ECHOES = 1000;

/** Assertions that the ledger gives at once by their ids. */
const AT_ONCE = 500;

/** Everything about documents but what adds them and their bytes. */
export const documentHandlers: Handlers<
  "listDocuments" | "countFacets" | "getDocument" | "readDocument" | "listEchoes"
> = {
  async listDocuments({ ledger, quotes }, { query }) {
    const page = await ledger.workbench.library(filterOf(query));
    const { hash } = await ledger.workbench.head();
    const changed = quotes.known(
      page.rows.map(({ id }) => id),
      hash,
    );
    return {
      rows: page.rows.map((row) => documentItemOf(row, changed.get(row.id) ?? null)),
      cursor: page.cursor,
    };
  },

  async countFacets({ ledger }, { query }) {
    const facets = await ledger.workbench.facets(filterOf(query));
    return {
      publishers: [...facets.publishers],
      languages: [...facets.languages],
      works: [...facets.works],
      years: [...facets.years],
      states: [...facets.states],
      corpora: (await ledger.corpora.list())
        .filter(({ documents }) => documents > 0)
        .map(({ id, name, documents }) => ({ value: id, name, documents })),
      of: facets.of,
    };
  },

  async getDocument({ ledger }, { params }) {
    const found = await ledger.document(params.id);
    const row = await ledger.workbench.libraryRow(found.id);
    const { hit: _, ...item } = documentItemOf(row, null);
    return {
      ...item,
      authors: [...(found.metadata.authors?.value ?? [])],
      modified: found.metadata.modified?.value ?? null,
      stated: statedOf(found.metadata),
      captures: found.captures
        .slice(0, MOST_CAPTURES)
        .map(({ requested, url, at, status, address }) => ({ requested, url, at, status, address })),
      reader: found.reader,
      extractor: found.extractor,
      notes: [...found.notes],
      sha256: found.id.slice("sha256:".length),
      text: found.text,
      segments: found.segments.map(({ kind, start, end, author }) => ({
        kind,
        start,
        end,
        author: author ?? null,
      })),
      voices: [...(await ledger.workbench.voicesIn(found.id, MOST_VOICES))],
      counts: await ledger.workbench.countReading(found.id),
    };
  },

  async readDocument({ ledger }, { params, query }) {
    const { id, length } = await ledger.workbench.documentLength(params.id);
    const end = Math.min(query.end ?? length, query.start + MOST_UNITS, length);
    const part = await ledger.workbench.readPart(id, query.start, end);
    const comments = await ledger.workbench.commentsIn(id);
    const isComment = (at: number) => comments.some((segment) => segment.start <= at && at < segment.end);
    const rows = [];
    for (let i = 0; i < part.assertions.length; i += AT_ONCE) {
      const ids = part.assertions.slice(i, i + AT_ONCE);
      const known = new Map(
        (await ledger.assertions({ ids, superseded: true, limit: AT_ONCE })).rows.map((row) => [row.id, row]),
      );
      rows.push(...ids.flatMap((one) => known.get(one) ?? []));
    }
    const claims = await ledger.workbench.claimRows(rows.map(({ claim }) => claim));
    return {
      document: id,
      start: query.start,
      end,
      next: end < (query.end ?? length) ? end : null,
      mentions: [...part.mentions],
      entities: [...part.entities],
      attributions: part.attributions.map((row) =>
        attributionOf(row, isComment(row.content[0]?.start ?? -1)),
      ),
      assertions: await assertionsOf(ledger, rows),
      claims: await claimRowsOf(ledger, claims),
    };
  },

  async listEchoes({ ledger, place }, { params, query }) {
    const { id } = await ledger.workbench.documentLength(params.id);
    const all = await ledger.echoesOf([id], MOST_ECHOES);
    const { rows, cursor } = offsetPage(all, query, place);
    return { rows: await echoesOf({ ledger }, rows), cursor };
  },
};

/** Echoes as the contract has them; rejected ones are marked. */
export async function echoesOf(
  { ledger }: Pick<Serve, "ledger">,
  rows: Awaited<ReturnType<Serve["ledger"]["echoesOf"]>>,
): Promise<Echo[]> {
  const rejected = await ledger.workbench.rejectedEchoes(
    rows.map(({ document, of }) => [document.id, of.id] as const),
  );
  return rows.map(({ document, of, shared: _, ...echo }) => ({
    ...echo,
    document: { ...document },
    of: { ...of },
    isRejected: rejected.has(`${document.id} ${of.id}`),
    passages: echo.passages.map((passage) => ({ ...passage })),
  }));
}

function filterOf(
  query: { readonly [K in keyof LibraryFilter]?: LibraryFilter[K] | undefined },
): LibraryFilter {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

function statedOf(metadata: object): DocumentDetail["stated"] {
  return Object.entries(metadata as Record<string, { value: unknown; from: string }>).map(
    ([field, { value, from }]) => ({
      field,
      value: Array.isArray(value) ? value.join("; ") : String(value),
      from,
    }),
  );
}
