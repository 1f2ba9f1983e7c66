import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disputeSides, evidenceIn, openItems, stancePage, traceClaim } from "../../src/answer/index.ts";
import { type Ledger, openLedger, type Page } from "../../src/ledger/index.ts";
import {
  addDocument,
  findLedgerGaps,
  joinDesignations,
  judge,
  loadFrames,
  loadFrameWords,
  loadList,
  loadScreening,
  loadStances,
  review,
} from "../../src/pipeline/index.ts";
import { openLists } from "../../src/read/index.ts";
import { exported } from "../export/evidence-of-examples.ts";
import { DIALECTS } from "../ledger/dialects.ts";

const ARTICLES = join("..", "shared", "data", "polnear", "train", "text");
const hasArticles = existsSync(ARTICLES);
if (!hasArticles)
  console.warn(`SKIPPED: ${ARTICLES} is not there; databases are compared on examples/ alone`);

/** News texts beside the examples. */
const MOST_ARTICLES = 12;

const LIST = join("examples", "lists", "merenia-consolidated.csv");
const LIST_IS = {
  ...{ list: "merenia", title: "Merenian Consolidated List", published: "2025-04-01" },
  authority: "Merenian Ministry of Foreign Affairs",
  map: {
    ...{ id: "Reference", name: "Name", aliases: "Aliases", weak: "Weak aliases", schema: "Type" },
    ...{ listedOn: "Listed", delistedOn: "Delisted", programs: "Programme", birthDate: "Born" },
    ...{ countries: "Country", remarks: "Remarks" },
  },
};

const AT = "2026-01-02T03:04:05.000Z";

/** Words of both sets of documents, and none: common, rare, with marks, in a row, and beginnings. */
const SEARCHES = [
  ...[
    "kesh network",
    '"kesh network"',
    "harl bridge",
    '"harl bridge" killed',
    "keshani",
    "KÉSHANI",
    "minist*",
  ],
  ...[
    "said",
    "the",
    "attack*",
    "haven",
    "denied",
    '"is led by"',
    "14",
    "2025",
    "nobody-of-this-name",
    "a b c",
  ],
  ...[
    "trump",
    '"hillary clinton" email*',
    "president obama",
    "economy jobs",
    "russia*",
    '"new york times"',
    "l'état",
  ],
];

async function fill(ledger: Ledger): Promise<void> {
  const frames = await loadFrames();
  const context = { ledger, frames, now: () => AT };
  const add = (folder: string, name: string) =>
    addDocument(readFileSync(join(folder, name)), join(folder, name), context);
  const documents = join("examples", "documents");
  for (const name of readdirSync(documents).sort()) await add(documents, name);
  if (hasArticles)
    for (const name of readdirSync(ARTICLES).sort().slice(0, MOST_ARTICLES)) await add(ARTICLES, name);
  for (const list of await openLists([LIST], LIST_IS))
    await loadList(ledger, list, { now: AT, older: false });
  await joinDesignations(ledger, context);
  const signed = { by: "L. Marsh", at: AT, reason: "as the report says" };
  const [claim] = (await ledger.claims({ about: "Kesh Network" })).rows;
  const said = (await ledger.assertions({ claim: claim!.id })).rows;
  await review(ledger, frames, {
    subject: { kind: "assertion", id: said[0]!.id },
    decision: "reject",
    ...signed,
  });
  await review(ledger, frames, { subject: { kind: "claim", id: claim!.id }, decision: "confirm", ...signed });
  const people = (await ledger.entities({ type: "Person" })).rows;
  await judge(ledger, frames, { a: people[0]!.id, b: people[1]!.id, judgement: "same", ...signed });
  await judge(ledger, frames, { a: people[0]!.id, b: people[1]!.id, judgement: "different", ...signed });
}

/** All pieces of a list; cursors hold a ledger's own row numbers and are not compared. */
async function all<T>(
  piece: (cursor: { readonly cursor?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const rows: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Page<T> = await piece(cursor === undefined ? {} : { cursor });
    rows.push(...page.rows);
    cursor = page.cursor;
  }
  return rows;
}

/** Questions to a ledger; each answers with what can be compared. */
const QUESTIONS: Record<string, (ledger: Ledger) => Promise<unknown>> = {
  log: async (ledger) => ledger.log(0, 1000),
  digest: (ledger) => ledger.contentDigest(),
  verified: (ledger) => ledger.verify(),
  "claims by origins": (ledger) => all((at) => ledger.claims({ limit: 70, ...at })),
  "claims by assertions": (ledger) => all((at) => ledger.claims({ order: "assertions", limit: 70, ...at })),
  "claims by date": (ledger) => all((at) => ledger.claims({ order: "recent", limit: 70, ...at })),
  "claims with words": (ledger) => all((at) => ledger.claims({ text: "killed", limit: 20, ...at })),
  disputes: (ledger) => all((at) => ledger.disputes({ limit: 20, ...at })),
  "sides of disputes": async (ledger) => {
    const found = [];
    for (const { id } of await all((at) => ledger.disputes({ limit: 50, ...at })))
      found.push(await disputeSides(ledger, id));
    return found;
  },
  entities: (ledger) => all((at) => ledger.entities({ limit: 200, ...at })),
  namesakes: (ledger) => all((at) => ledger.namesakes({ limit: 20, ...at })),
  documents: (ledger) => all((at) => ledger.documents({ limit: 30, ...at })),
  library: (ledger) => all((at) => ledger.workbench.library({ limit: 30, ...at })),
  works: (ledger) => ledger.works(),
  counts: (ledger) => ledger.workbench.counts(),
  facets: (ledger) => ledger.workbench.facets({}),
  said: (ledger) => all((at) => ledger.said({ limit: 100, ...at })),
  verdicts: (ledger) => all((at) => ledger.verdicts({ limit: 30, ...at })),
  lists: async (ledger) => [await ledger.lists(), await allOf(ledger.listEntries())],
  searches: async (ledger) => {
    const found = [];
    for (const typed of SEARCHES) found.push([typed, await ledger.search(typed, 30)]);
    return found;
  },
  "words in the library": async (ledger) => {
    const found = [];
    for (const text of SEARCHES)
      found.push(await all((at) => ledger.workbench.library({ text, limit: 20, ...at })));
    return found;
  },
  traces: async (ledger) => {
    const found = [];
    for (const { id } of (await ledger.claims({ order: "assertions", limit: 60 })).rows)
      found.push(await traceClaim(ledger, id));
    return found;
  },
  outlines: async (ledger) => {
    const found = [];
    for (const { id } of (await ledger.claims({ limit: 60 })).rows)
      found.push(await ledger.workbench.claimOutline(id));
    return found;
  },
  "entity pages": async (ledger) => {
    const found = [];
    for (const { id } of (await ledger.entities({ limit: 40 })).rows) {
      found.push(await ledger.entity(id), await ledger.workbench.relatedClaims(id, { limit: 30 }));
      found.push(await ledger.workbench.neighboursOf(id, {}), await ledger.workbench.joinOf(id));
    }
    return found;
  },
  "readings of documents": async (ledger) => {
    const found = [];
    for (const { id } of (await ledger.documents({ limit: 60 })).rows) {
      found.push(await ledger.workbench.readPart(id, 0, 3000), await ledger.workbench.countReading(id));
      found.push(await ledger.workbench.voicesIn(id, 20), await ledger.extraction(id));
      found.push(await all((at) => ledger.cited({ document: id, limit: 20, ...at })));
      found.push(await all((at) => ledger.citing({ document: id, limit: 20, ...at })));
    }
    return found;
  },
  "the network": (ledger) => ledger.workbench.joiningClaims({ limit: 200 }),
  events: async (ledger) => (await ledger.workbench.gatherEvents({})).events.map(({ date }) => date),
  "the matrix": async (ledger) => stancePage(ledger, await loadStances(), {}, { begin: 0, limit: 50 }),
  "open items": (ledger) => openItems(ledger, {}),
  gaps: async (ledger) =>
    findLedgerGaps(ledger, {
      ...{ screening: await loadScreening(ledger, "here"), on: "2025-06-01", threshold: 0.9 },
    }),
  exports: async (ledger) => {
    const found = [];
    for (const name of ["jsonl", "csv", "graphml"])
      found.push([name, (await exported(name, evidenceIn(ledger, {}))).toString()]);
    return found;
  },
};

async function allOf<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe.runIf(DIALECTS.length > 1)("the same documents on every database", () => {
  const places = DIALECTS.map(({ open }) => open());
  const ledgers: Ledger[] = [];
  beforeAll(async () => {
    const frameWords = await loadFrameWords();
    for (const place of places) {
      const ledger = await openLedger(place.location("compared"), { frameWords });
      ledgers.push(ledger);
      await fill(ledger);
    }
  }, 300_000);
  afterAll(async () => {
    for (const ledger of ledgers) await ledger.close();
    for (const place of places) place.remove();
  });

  it.each(Object.entries(QUESTIONS))("give the same %s", async (_, ask) => {
    const [one, ...others] = ledgers;
    const expected = await ask(one!);
    for (const other of others) expect(await ask(other)).toEqual(expected);
  });
});
