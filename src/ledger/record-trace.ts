import { contentId } from "../model/index.ts";
import { recountSources } from "./count-sources.ts";
import { insertRows, serialsOf } from "./insert-rows.ts";
import { spreadCounts } from "./spread-counts.ts";
import { standingWords } from "./standing-verdicts.ts";
import { batches, type Store } from "./store.ts";

/** `document` repeats `of`; see the `echoes` table. Both are document ids. */
export interface EchoRow {
  readonly document: string;
  readonly of: string;
  readonly kind: string;
  readonly share: number;
  readonly shared: number;
  readonly reason: string;
  readonly strength: number;
  readonly direction: string;
  readonly confidence: number;
  readonly passages: readonly object[];
}

/** An origin of a claim. `first` is a document id, `assertions` and `echoes` are assertion ids; echoes are among the assertions. */
export interface OriginRow {
  readonly key: string;
  readonly name: string;
  readonly kind: "identified" | "unnamed";
  readonly denies: boolean;
  readonly first: string;
  readonly assertions: readonly string[];
  readonly echoes: readonly string[];
}

/** A conflict between two claims (ids), or inside one. The words are those of the trace that found it. */
export interface DisputeRow {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly reason: string;
  readonly strength: string;
  /** Why it is as strong as that. */
  readonly why: string;
  /** What would let both be right; `by` names the difference that it would take. */
  readonly wouldAgree: readonly { readonly by: string; readonly words: string }[];
  /** Sources on both sides, with the earliest publication date of their words on either. */
  readonly ownWords: readonly {
    readonly source: string;
    readonly a: string | null;
    readonly b: string | null;
  }[];
  readonly oneDocument: boolean;
  /** By what two counts of people without a name are of one event: `stated`, `near` or `copied`; null for every other dispute. */
  readonly event: string | null;
}

/** The id of a dispute: the same on every machine. */
function disputeId({ a, b, kind }: Pick<DisputeRow, "a" | "b" | "kind">): string {
  return contentId("dispute", a, b, kind);
}

/** Weights of the strengths in the order of disputes. */
const STRENGTH_RANKS: Readonly<Record<string, number>> = { weak: 2, moderate: 3, strong: 4 };
/** Weak disputes of numbers stand behind all others: rounding, units and events that may be two make many of them. */
const WEAK_NUMBERS_RANK = 1;
const MOST_COUNTED = 999;

/** Replaces all echoes that a document is part of. */
export async function writeEchoes(store: Store, document: number, echoes: readonly EchoRow[]): Promise<void> {
  await store.db
    .deleteFrom("echoes")
    .where((eb) => eb.or([eb("document", "=", document), eb("original", "=", document)]))
    .execute();
  const serials = await serialsOf(store, "documents", [
    ...new Set(echoes.flatMap((e) => [e.document, e.of])),
  ]);
  await insertRows(
    store,
    "echoes",
    echoes.map((echo) => ({
      document: serials.get(echo.document)!,
      original: serials.get(echo.of)!,
      kind: echo.kind,
      share: echo.share,
      shared: echo.shared,
      reason: echo.reason,
      strength: echo.strength,
      direction: echo.direction,
      confidence: echo.confidence,
      passages: JSON.stringify(echo.passages),
    })),
  );
}

/**
 * Replaces the origins of a claim, and counts those that are independent: identified sources that say it is so, and those that deny it.
 *
 * @param sources the key of each assertion's source, by its id
 */
export async function writeOrigins(
  store: Store,
  claim: string,
  origins: readonly OriginRow[],
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  const { db } = store;
  const serial = await claimSerial(store, claim);
  const before = await db
    .deleteFrom("claim_origins")
    .where("claim", "=", serial)
    .returning(["origin", "kind"])
    .execute();
  const firsts = await serialsOf(store, "documents", [...new Set(origins.map((origin) => origin.first))]);
  await insertRows(
    store,
    "claim_origins",
    origins.map((origin) => ({
      claim: serial,
      origin: origin.key,
      denies: origin.denies ? 1 : 0,
      name: origin.name,
      kind: origin.kind,
      first_document: firsts.get(origin.first)!,
      assertions: origin.assertions.length,
      echoes: origin.echoes.length,
    })),
  );
  await recountSources(
    store,
    before,
    origins.map(({ key, kind }) => ({ origin: key, kind })),
  );
  await leadAssertions(store, serial, origins, sources);
  const independent = (denies: boolean) =>
    new Set(origins.filter((o) => o.kind === "identified" && o.denies === denies).map((o) => o.key)).size;
  const counts = { origins: independent(false), denying: independent(true) };
  const changed = await db
    .updateTable("claims")
    .set(counts)
    .where("serial", "=", serial)
    .where((eb) => eb.or([eb("origins", "!=", counts.origins), eb("denying", "!=", counts.denying)]))
    .returning("serial")
    .execute();
  if (changed.length > 0) await spreadCounts(store, [serial]);
}

/** Replaces the disputes that a claim is part of and marks every claim concerned as disputed or not. */
export async function writeDisputes(
  store: Store,
  claim: string,
  disputes: readonly DisputeRow[],
): Promise<void> {
  const { db } = store;
  const serial = await claimSerial(store, claim);
  const before = await db
    .deleteFrom("disputes")
    .where((eb) => eb.or([eb("a", "=", serial), eb("b", "=", serial)]))
    .returning(["a", "b"])
    .execute();
  const serials = await serialsOf(store, "claims", [...new Set(disputes.flatMap((d) => [d.a, d.b]))]);
  const rejected = await rejectedDisputes(store, disputes);
  const origins = await originCounts(store, [...serials.values()]);
  await insertRows(
    store,
    "disputes",
    disputes.map((dispute) => {
      const { a, b, kind, reason, strength, ...details } = dispute;
      const id = disputeId(dispute);
      const sides = [serials.get(a)!, serials.get(b)!] as const;
      return {
        a: sides[0],
        b: sides[1],
        kind,
        reason,
        id,
        strength,
        rank: rankOf(
          strength === "weak" && kind === "quantities" ? WEAK_NUMBERS_RANK : (STRENGTH_RANKS[strength] ?? 0),
          originsOfSides(dispute, sides.map((side) => origins.get(side) ?? NO_ORIGINS) as never),
        ),
        details: JSON.stringify({
          why: details.why,
          wouldAgree: details.wouldAgree,
          ownWords: details.ownWords,
          oneDocument: details.oneDocument,
          event: details.event,
        }),
        rejected: rejected.has(id) ? 1 : 0,
      };
    }),
  );
  const concerned = [...new Set([serial, ...before.flatMap((d) => [d.a, d.b]), ...serials.values()])];
  if (before.length === 0 && disputes.length === 0) return;
  await markDisputed(store, concerned);
}

/** So many wordings of either side are looked at for verdicts: a claim has one, seldom more. */
const MOST_WORDINGS = 20;

/**
 * The ids of those disputes that a person rejected. A dispute is judged under the claims that stood then; where another wording stands now,
 * the last word on the dispute of any two wordings of its sides holds.
 */
async function rejectedDisputes(store: Store, disputes: readonly DisputeRow[]): Promise<ReadonlySet<string>> {
  if (disputes.length === 0) return new Set();
  const sides = [...new Set(disputes.flatMap(({ a, b }) => [a, b]))];
  const rows = await store.db
    .selectFrom("claims as c")
    .innerJoin("claims as w", "w.standing", "c.serial")
    .select(["c.id as claim", "w.id as wording"])
    .where("c.id", "in", sides)
    .orderBy("w.id")
    .execute();
  const wordings = (side: string) =>
    [side, ...rows.filter(({ claim }) => claim === side).map(({ wording }) => wording)].slice(
      0,
      MOST_WORDINGS,
    );
  const judgedAs = new Map<string, string>();
  for (const { a, b, kind } of disputes)
    for (const one of wordings(a))
      for (const other of wordings(b)) {
        const [low, high] = [one, other].sort() as [string, string];
        judgedAs.set(disputeId({ a: low, b: high, kind }), disputeId({ a, b, kind }));
      }
  const said = new Map<string, { serial: number; by: string; decision: string }[]>();
  for (const batch of batches([...judgedAs.keys()])) {
    const verdicts = await store.db
      .selectFrom("verdicts")
      .select(["serial", "subject", "decision", "by"])
      .where("subject_kind", "=", "dispute")
      .where("subject", "in", batch)
      .execute();
    for (const { subject, ...verdict } of verdicts) {
      const dispute = judgedAs.get(subject)!;
      said.set(dispute, [...(said.get(dispute) ?? []), verdict]);
    }
  }
  const holds = (words: readonly { serial: number; by: string; decision: string }[]) =>
    standingWords([...words].sort((a, b) => a.serial - b.serial)).at(-1)?.decision;
  return new Set([...said].filter(([, words]) => holds(words) === "reject").map(([id]) => id));
}

/** Marks claims (row numbers) as disputed while a dispute that nobody rejected has them on a side. */
export async function markDisputed({ db }: Store, claims: readonly number[]): Promise<void> {
  for (const batch of batches(claims))
    await db
      .updateTable("claims")
      .set((eb) => {
        const standing = (side: "a" | "b") =>
          eb.exists(
            eb
              .selectFrom("disputes")
              .select(side)
              .whereRef(side, "=", "claims.serial")
              .where("rejected", "=", 0),
          );
        return {
          disputed: eb
            .case()
            .when(eb.or([standing("a"), standing("b")]))
            .then(1)
            .else(0)
            .end(),
        };
      })
      .where("serial", "in", batch)
      .execute();
}

interface OriginCounts {
  readonly origins: number;
  readonly denying: number;
  readonly quantity: string | null;
}

const NO_ORIGINS: OriginCounts = { origins: 0, denying: 0, quantity: null };

async function originCounts(
  { db }: Store,
  claims: readonly number[],
): Promise<ReadonlyMap<number, OriginCounts>> {
  if (claims.length === 0) return new Map();
  const rows = await db
    .selectFrom("claims")
    .select(["serial", "origins", "denying", "quantity"])
    .where("serial", "in", claims)
    .execute();
  return new Map(rows.map(({ serial, ...counts }) => [serial, counts]));
}

/** Of a denial the one side are those who deny: of the same claim, or of the one without a number. */
function originsOfSides(
  { a, b, kind }: DisputeRow,
  [one, other]: readonly [OriginCounts, OriginCounts],
): readonly number[] {
  if (kind !== "denial") return [one.origins, other.origins];
  if (a === b) return [one.origins, one.denying];
  const of = ({ origins, denying, quantity }: OriginCounts) => (quantity === null ? denying : origins);
  return [of(one), of(other)];
}

function rankOf(weight: number, origins: readonly number[]): number {
  const [fewer, more] = origins.map((n) => Math.min(n, MOST_COUNTED)).sort((x, y) => x - y) as [
    number,
    number,
  ];
  const unit = MOST_COUNTED + 1;
  return (weight * unit + fewer) * unit + more;
}

/** Leads each current assertion to its origin. Only rows that change are written: a claim may have thousands. */
async function leadAssertions(
  store: Store,
  claim: number,
  origins: readonly OriginRow[],
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  const leads = new Map<string, { origin: string; denies: number; is_echo: number }>();
  for (const origin of origins) {
    const echoes = new Set(origin.echoes);
    for (const id of origin.assertions)
      leads.set(id, { origin: origin.key, denies: origin.denies ? 1 : 0, is_echo: echoes.has(id) ? 1 : 0 });
  }
  const rows = await store.db
    .selectFrom("assertions as a")
    .innerJoin("documents as d", "d.serial", "a.document")
    .select([
      "a.serial",
      "a.id",
      "a.origin",
      "a.denies",
      "a.is_echo",
      "a.source",
      "a.publisher",
      "d.publisher_key",
    ])
    .where("a.claim", "=", claim)
    .where("a.is_current", "=", 1)
    .execute();
  for (const row of rows) {
    const lead = {
      ...(leads.get(row.id) ?? { origin: null, denies: 0, is_echo: 0 }),
      source: sources.get(row.id) ?? null,
      publisher: row.publisher_key,
    };
    const isSame = (["origin", "denies", "is_echo", "source", "publisher"] as const).every(
      (column) => row[column] === lead[column],
    );
    if (isSame) continue;
    await store.db.updateTable("assertions").set(lead).where("serial", "=", row.serial).execute();
  }
}

async function claimSerial(store: Store, claim: string): Promise<number> {
  const serial = (await serialsOf(store, "claims", [claim])).get(claim);
  if (serial === undefined) throw new RangeError(`there is no claim ${claim}`);
  return serial;
}
