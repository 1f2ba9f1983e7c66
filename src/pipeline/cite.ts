import type { DocumentDetail, DocumentRow, Ledger } from "../ledger/index.ts";
import { pageLinks } from "../read/index.ts";
import {
  type CitationMention,
  findCitations,
  type ResolvedCitation,
  resolveCitation,
} from "../trace/index.ts";

/** A passage of a document that points at another, and the document where the ledger holds it. */
export interface Citation extends CitationMention, ResolvedCitation {
  /** The cited document's title; null where it is not in the ledger, or states none. */
  readonly documentTitle: string | null;
  /** True where the cited document cites this one as well: neither is the other's source by that alone. */
  readonly circle: boolean;
}

/** What a document cites, and what cites it. */
export interface Citations {
  readonly document: Pick<DocumentRow, "id" | "title">;
  readonly cites: readonly Citation[];
  readonly citedBy: readonly (Citation & { readonly by: string; readonly byTitle: string | null })[];
}

const ROWS_AT_ONCE = 1000;

/** Links whose words are nearer to menus than to sentences are left out unless their address is in the ledger. */
const MOST_LINKS = 500;

/**
 * Finds citations between the documents of a ledger. Nothing is stored: what is asked is answered from the documents that are there, so
 * that a document added later resolves what earlier ones cite, in whatever order they came. Texts are read once while it lives.
 */
export class CitationFinder {
  readonly #ledger: Ledger;
  readonly #read = new Map<string, Promise<readonly Citation[]>>();
  #known: Promise<readonly DocumentRow[]> | null = null;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /**
   * What a document cites and what cites it, by its id or the beginning of it.
   *
   * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
   */
  async of(meant: string): Promise<Citations> {
    const { id, title } = await this.#ledger.document(meant);
    const citedBy = [];
    for (const other of await this.#documents())
      if (other.id !== id)
        for (const citation of await this.#plain(other.id))
          if (citation.document === id) citedBy.push({ ...citation, by: other.id, byTitle: other.title });
    const citing = new Set(citedBy.map(({ by }) => by));
    const mark = (citation: Citation, circle: boolean) => ({ ...citation, circle });
    const cites = (await this.#plain(id)).map((c) => mark(c, c.document !== null && citing.has(c.document)));
    const cited = new Set(cites.flatMap(({ document }) => document ?? []));
    return {
      document: { id, title },
      cites,
      citedBy: citedBy.map((c) => ({ ...c, circle: cited.has(c.by) })),
    };
  }

  /** What a document cites, without looking at what cites it. */
  cites(id: string): Promise<readonly Citation[]> {
    return this.#plain(id);
  }

  #plain(id: string): Promise<readonly Citation[]> {
    let found = this.#read.get(id);
    if (found === undefined) {
      found = this.#find(id);
      this.#read.set(id, found);
    }
    return found;
  }

  async #find(id: string): Promise<readonly Citation[]> {
    const document = await this.#ledger.document(id);
    const known = await this.#documents();
    const works = [...new Set(known.flatMap(({ work }) => work ?? []))];
    const own = document.title;
    const titles = known.flatMap(({ id: other, title }) =>
      other === id || title === null || title === own ? [] : [title],
    );
    const { text, published } = document;
    const links = await this.#links(document);
    const mentions = findCitations({ text, published, links, works, titles: [...new Set(titles)] });
    const titleOf = new Map(known.map((row) => [row.id, row.title]));
    const said = mentions.filter(({ start }) => !inComment(document, start));
    return said.flatMap((mention) =>
      resolveCitation(mention, known, id, document.text).map((resolved) => ({
        ...{ ...mention, ...resolved, circle: false },
        documentTitle: resolved.document === null ? null : (titleOf.get(resolved.document) ?? null),
      })),
    );
  }

  /** The links of a page that stand in its text, each at the first place behind the one before. */
  async #links({ id, mediaType, text }: DocumentDetail) {
    if (mediaType !== "text/html") return [];
    const html = new TextDecoder().decode(await this.#ledger.originalBytes(id));
    const links = [];
    let from = 0;
    for (const { words, url } of pageLinks(html).slice(0, MOST_LINKS)) {
      const start = text.indexOf(words, from);
      if (start < 0) continue;
      from = start + words.length;
      links.push({ start, end: from, url });
    }
    return links;
  }

  #documents(): Promise<readonly DocumentRow[]> {
    this.#known ??= this.#allDocuments();
    return this.#known;
  }

  async #allDocuments(): Promise<readonly DocumentRow[]> {
    const rows: DocumentRow[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Ledger["documents"]>> = await this.#ledger.documents({
        limit: ROWS_AT_ONCE,
        ...(cursor === null ? {} : { cursor }),
      });
      rows.push(...page.rows);
      cursor = page.cursor;
    } while (cursor !== null);
    return rows;
  }
}

function inComment({ segments }: DocumentDetail, at: number): boolean {
  return segments.some(({ kind, start, end }) => kind === "comment" && start <= at && at < end);
}
