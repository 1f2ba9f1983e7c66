import { batches, type Store } from "./store.ts";

/** For how long lists have had a designation, by the lists that are loaded. */
export interface Held {
  /** The earliest day that one of them states for its beginning; null where none does. */
  readonly from: string | null;
  /** The last day that ended it; null while one list has it, and where no day is known. */
  readonly until: string | null;
  /** Whether every list that had it says that it ended, or has it no more. */
  readonly isOver: boolean;
}

/** The frame of the claims that entries of lists make. */
const FRAME = "designates";

/** For how long lists have had what claims say is designated, by row number; a claim that no list's record makes is not in it. */
export async function heldByLists(
  { db }: Store,
  claims: readonly { readonly serial: number; readonly frame: string; readonly polarity: string }[],
): Promise<ReadonlyMap<number, Held>> {
  const designations = claims.filter(({ frame, polarity }) => frame === FRAME && polarity === "positive");
  if (designations.length === 0) return new Map();
  const entries = await entriesBehind(
    db,
    designations.map(({ serial }) => serial),
  );
  const periods = await periodsOf(db, entries);
  const held = new Map<number, Held>();
  for (const { claim, list, entry } of entries) {
    const period = periods.get(`${list} ${entry}`);
    if (period !== undefined) held.set(claim, joined(held.get(claim), period));
  }
  return held;
}

/** The lists' entries whose records make claims. In steps that each begin at what is known, whatever the database expects. */
async function entriesBehind(
  db: Store["db"],
  claims: readonly number[],
): Promise<readonly { readonly claim: number; readonly list: string; readonly entry: string }[]> {
  const claimsOf = new Map<number, number[]>();
  for (const batch of batches(claims)) {
    const said = await db
      .selectFrom("assertions")
      .select(["claim", "document"])
      .distinct()
      .where("claim", "in", batch)
      .where("is_current", "=", 1)
      .execute();
    for (const { claim, document } of said)
      claimsOf.set(document, [...(claimsOf.get(document) ?? []), claim]);
  }
  const found: { readonly claim: number; readonly list: string; readonly entry: string }[] = [];
  for (const batch of batches([...claimsOf.keys()])) {
    const documents = await db
      .selectFrom("documents")
      .select(["serial", "id"])
      .where("serial", "in", batch)
      .where("media_type", "=", "text/plain")
      .execute();
    const serialOf = new Map(documents.map(({ serial, id }) => [id, serial]));
    if (serialOf.size === 0) continue;
    const records = await db
      .selectFrom("list_records")
      .select(["document", "list", "entry"])
      .where("document", "in", [...serialOf.keys()])
      .execute();
    for (const { document, list, entry } of records)
      for (const claim of claimsOf.get(serialOf.get(document!)!)!) found.push({ claim, list, entry });
  }
  return found;
}

/** Two lists' periods as one. */
function joined(one: Held | undefined, other: Held): Held {
  if (one === undefined) return other;
  const isOver = one.isOver && other.isOver;
  const [from] = [one.from, other.from].filter((day) => day !== null).sort();
  const untils = [one.until, other.until].filter((day) => day !== null).sort();
  return { from: from ?? null, until: isOver ? (untils.at(-1) ?? null) : null, isOver };
}

/** From when to when each entry stood on its list, as the last edition that has it says, or the first that comes without it. */
async function periodsOf(
  db: Store["db"],
  entries: readonly { readonly list: string; readonly entry: string }[],
): Promise<ReadonlyMap<string, Held>> {
  const periods = new Map<string, Held>();
  for (const list of new Set(entries.map((entry) => entry.list))) {
    const editions = await db
      .selectFrom("list_editions")
      .select(["serial", "published"])
      .where("list", "=", list)
      .orderBy("sort_date")
      .orderBy("serial")
      .execute();
    const order = new Map(editions.map(({ serial }, i) => [serial, i]));
    const rows = await db
      .selectFrom("list_records as r")
      .innerJoin("edition_records as x", "x.record", "r.serial")
      .select(["r.entry", "r.listed_on", "r.delisted_on", "r.status", "x.edition"])
      .where("r.list", "=", list)
      .where(
        "r.entry",
        "in",
        entries.filter((entry) => entry.list === list).map(({ entry }) => entry),
      )
      .execute();
    for (const row of rows.sort((a, b) => order.get(a.edition)! - order.get(b.edition)!)) {
      const next = editions[order.get(row.edition)! + 1];
      const says = row.delisted_on !== null || /^(?:delisted|removed|revoked)$/i.test(row.status ?? "");
      periods.set(`${list} ${row.entry}`, {
        from: row.listed_on,
        until: row.delisted_on ?? (says ? null : (next?.published ?? null)),
        isOver: says || next !== undefined,
      });
    }
  }
  return periods;
}
