import { stat } from "node:fs/promises";
import type { NewAlert, Watch, WatchedItem } from "../ledger/index.ts";
import { asHeadwaterError, type Capture, type HeadwaterError } from "../model/index.ts";
import { type AddContext, addDocument } from "../pipeline/index.ts";
import {
  discover,
  documentsInFile,
  type FeedEntry,
  type Fetched,
  type FetchProblem,
  feedEntries,
  type StatedReading,
  sitemapEntries,
} from "../read/index.ts";
import { pauseAfterFault } from "./pause.ts";
import { textChange } from "./text-change.ts";
import type { Visitor } from "./visitor.ts";

/** What a look at a watch came to. */
export interface Checked {
  readonly watch: Watch;
  readonly outcome: "unchanged" | "looked" | "failed";
  /** Documents that are new in the ledger. */
  readonly added: number;
  readonly alerts: number;
  /** What went wrong, the watch's own fault first. */
  readonly faults: readonly HeadwaterError[];
}

/** What a look needs. */
export interface CheckContext extends Omit<AddContext, "now" | "capture" | "notes" | "stated"> {
  readonly now: () => Date;
  readonly visitor: Visitor;
  /** Items that are fetched or read in one look; the rest waits for the next. */
  readonly most: number;
  /** Whether the run is to stop: what is under way is finished. */
  readonly isStopping: () => boolean;
}

/** Sitemaps of an index that are asked for in one look. */
const MOST_SITEMAPS = 50;

/** Something that a watch holds. `link` is fetched; else `own` is read, or the file at `item`. */
interface Entry {
  readonly item: string;
  readonly print: string;
  readonly link: string | null;
  readonly own?: FeedEntry["own"];
}

/** How a look ended: what to hand back the next time, or why it did not succeed. */
interface Look {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly isUnchanged?: boolean;
  readonly problem?: FetchProblem;
}

/**
 * Looks at a watch: what is new or changed in it becomes documents, pages that say something else than before become alerts. What went
 * wrong is kept with the watch, and it is looked at again after a pause that grows.
 *
 * @throws HeadwaterError of the ledger alone
 */
export async function checkWatch(watch: Watch, context: CheckContext): Promise<Checked> {
  const check = new Check(watch, context);
  const look = await check.look();
  const { watching } = context.ledger;
  const now = context.now();
  const { problem } = look;
  const faults = problem === undefined ? 0 : watch.faults + 1;
  const pause =
    problem === undefined
      ? watch.everySeconds * 1000
      : pauseAfterFault(faults, watch.everySeconds, now, problem.retryAfter);
  await watching.recordCheck(watch.id, {
    dueAt: new Date(now.getTime() + pause).toISOString(),
    checkedAt: now.toISOString(),
    fault: problem?.error.line ?? null,
    faults,
    etag: look.etag === undefined ? watch.etag : look.etag,
    lastModified: look.lastModified === undefined ? watch.lastModified : look.lastModified,
  });
  return {
    watch,
    outcome: problem !== undefined ? "failed" : look.isUnchanged === true ? "unchanged" : "looked",
    added: check.added,
    alerts: check.alerts,
    faults: [...(problem === undefined ? [] : [problem.error]), ...check.faults],
  };
}

class Check {
  readonly #watch: Watch;
  readonly #context: CheckContext;
  readonly faults: HeadwaterError[] = [];
  added = 0;
  alerts = 0;
  /** Items that are still to be had: the address is then asked for whole the next time. */
  #isUnfinished = false;
  /** A server that asks to be left alone for a while. */
  #halt: FetchProblem | null = null;

  constructor(watch: Watch, context: CheckContext) {
    this.#watch = watch;
    this.#context = context;
  }

  async look(): Promise<Look> {
    const { kind } = this.#watch;
    try {
      if (kind === "folder") return await this.#folder();
      return kind === "page" ? await this.#page() : await this.#list(kind);
    } catch (thrown) {
      const error = asHeadwaterError(thrown, "read", this.#watch.address);
      if (error.stage === "ledger") throw error;
      return { problem: { kind: "problem", error } };
    }
  }

  async #folder(): Promise<Look> {
    const entries: Entry[] = [];
    for await (const found of discover([this.#watch.address])) {
      if (found.kind === "problem") {
        if (found.error.place === this.#watch.address) return { problem: found };
        this.faults.push(found.error);
        continue;
      }
      const { mtimeMs } = await stat(found.path);
      entries.push({ item: found.path, print: `${mtimeMs} ${found.size}`, link: null });
    }
    await this.#take(entries);
    return {};
  }

  async #page(): Promise<Look> {
    const { address, etag, lastModified } = this.#watch;
    const found = await this.#context.visitor.fetch(address, known(etag, lastModified));
    if (found.kind === "problem") return { problem: found };
    if (found.kind === "unchanged") return { isUnchanged: true };
    const { watching } = this.#context.ledger;
    const before = (await watching.itemsOf(this.#watch.id, [address])).get(address);
    await this.#keep({ item: address, print: "", link: address }, before, await this.#add(found));
    return versionOf(found.capture);
  }

  async #list(kind: "feed" | "sitemap"): Promise<Look> {
    const { address, etag, lastModified } = this.#watch;
    const found = await this.#context.visitor.fetch(address, known(etag, lastModified));
    if (found.kind === "problem") return { problem: found };
    if (found.kind === "unchanged") return { isUnchanged: true };
    const at = found.capture.url;
    const entries = kind === "feed" ? ofFeed(found.bytes, at) : await this.#ofSitemap(found.bytes, at);
    await this.#take(entries);
    if (this.#halt !== null) return { problem: this.#halt, etag: null, lastModified: null };
    // What is left over would be missed if the server were asked for changes alone.
    return this.#isUnfinished ? { etag: null, lastModified: null } : versionOf(found.capture);
  }

  /** The pages of a sitemap, and of those that an index of them names; one level, as the standard has it. */
  async #ofSitemap(bytes: Uint8Array, address: string): Promise<Entry[]> {
    const { pages, sitemaps } = sitemapEntries(bytes, address);
    const all = [...pages];
    for (const { link } of sitemaps.slice(0, MOST_SITEMAPS)) {
      if (this.#context.isStopping()) break;
      const found = await this.#context.visitor.fetch(link);
      if (found.kind === "fetched") all.push(...sitemapEntries(found.bytes, found.capture.url).pages);
      else if (found.kind === "problem") this.faults.push(found.error);
    }
    // An index does not change when a sitemap that it names does.
    if (sitemaps.length > 0) this.#isUnfinished = true;
    return all.map(({ link, changed }) => ({ item: link, print: changed, link }));
  }

  /** Has what is new or changed among entries, up to the bound. */
  async #take(entries: readonly Entry[]): Promise<void> {
    const { ledger, most, isStopping } = this.#context;
    const before = await ledger.watching.itemsOf(
      this.#watch.id,
      entries.map(({ item }) => item),
    );
    const fresh = entries.filter(({ item, print }) => before.get(item)?.print !== print);
    if (fresh.length > most) this.#isUnfinished = true;
    for (const entry of fresh.slice(0, most)) {
      if (isStopping() || this.#halt !== null) {
        this.#isUnfinished = true;
        return;
      }
      const document = await this.#have(entry);
      if (document === undefined) this.#isUnfinished = true;
      else await this.#keep(entry, before.get(entry.item), document);
    }
  }

  /** The document (id) of an entry; null where there is none to be had, undefined where it may be had later. */
  async #have({ item, link, own }: Entry): Promise<string | null | undefined> {
    if (link !== null && isOfHost(link, this.#watch.address)) {
      const found = await this.#context.visitor.fetch(link);
      if (found.kind === "fetched") return this.#add(found);
      return found.kind === "unchanged" ? null : this.#fault(found);
    }
    if (own) return this.#addBytes(own.bytes, `${this.#watch.address}#${item}`, { stated: own.stated });
    if (this.#watch.kind !== "folder") return null;
    let first: string | null = null;
    for await (const held of documentsInFile(item)) {
      if (held.kind === "problem") this.faults.push(held.error);
      else {
        const { bytes, path, kind: _, ...how } = held;
        const id = await this.#addBytes(bytes, path, how);
        first ??= id;
      }
    }
    return first;
  }

  /** What a server will say again tomorrow is not asked again; anything else is. */
  #fault(problem: FetchProblem): null | undefined {
    this.faults.push(problem.error);
    const { status = 0 } = problem;
    if (status === 429 || (status === 503 && problem.retryAfter !== undefined)) this.#halt = problem;
    const isFinal =
      (status >= 400 && status < 500 && status !== 429 && status !== 408) ||
      ["refused-address", "too-large", "unsupported-format", "bad-usage"].includes(problem.error.code);
    return isFinal ? null : undefined;
  }

  #add({ bytes, capture }: Fetched): Promise<string | null> {
    return this.#addBytes(bytes, capture.url, { capture });
  }

  /** The id of the document, or null where it could not be read: said, and not tried again until it changes. */
  async #addBytes(
    bytes: Uint8Array,
    path: string,
    how: { readonly capture?: Capture; readonly notes?: readonly string[]; readonly stated?: StatedReading },
  ): Promise<string | null> {
    const { now, visitor: _, most: __, isStopping: ___, ...context } = this.#context;
    try {
      const added = await addDocument(bytes, path, { ...context, ...how, now: () => now().toISOString() });
      if (added.outcome === "added") this.added += 1;
      return added.document;
    } catch (thrown) {
      const error = asHeadwaterError(thrown, "read", path);
      if (error.stage === "ledger" && error.code !== "bad-record") throw error;
      this.faults.push(error);
      return null;
    }
  }

  /** Keeps what an entry is now; where it was another document that says something else, that is reported. */
  async #keep(entry: Entry, before: WatchedItem | undefined, document: string | null): Promise<void> {
    const { ledger, now } = this.#context;
    const at = now().toISOString();
    const old = before?.document ?? null;
    if (old !== null && document !== null && old !== document) {
      const alert = await this.#changed(old, document, entry.link ?? entry.item, at);
      if (alert !== null) this.alerts += await ledger.watching.raise([alert]);
    }
    // A page that could not be read this time is compared with what it was when it can be again.
    await ledger.watching.recordItem(this.#watch.id, {
      ...{ item: entry.item, print: entry.print, document: document ?? old, seenAt: at },
    });
  }

  async #changed(old: string, document: string, address: string, at: string): Promise<NewAlert | null> {
    const { ledger } = this.#context;
    const [before, after] = [await ledger.document(old), await ledger.document(document)];
    const change = textChange(before.text, after.text);
    if (change === null) return null;
    return {
      ...{ kind: "changed-page", at, subject: document, label: after.title ?? address },
      reason: `${address} says something else than on ${before.addedAt.slice(0, 10)}: ${change}`,
      ...{ search: null, watch: this.#watch.address, claim: null, document, assertion: null, before: old },
    };
  }
}

function ofFeed(bytes: Uint8Array, address: string): Entry[] {
  return feedEntries(bytes, address).map(({ id, link, print, own }) => ({ item: id, print, link, own }));
}

/** A feed may name any address: only those of its own host are fetched because it does. */
function isOfHost(link: string, address: string): boolean {
  return URL.canParse(address) && new URL(link).host === new URL(address).host;
}

function known(etag: string | null, lastModified: string | null) {
  return {
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
  };
}

function versionOf({ headers }: Capture): Pick<Look, "etag" | "lastModified"> {
  return { etag: headers["etag"] ?? null, lastModified: headers["last-modified"] ?? null };
}
