import { countWordings, NO_PLACES, tallyOf, type WordingTally } from "./count-places.ts";
import { judgedJoins } from "./find-joinable.ts";
import { joinSubject } from "./join-subject.ts";
import { type ClaimRow, describeClaims } from "./read-claims.ts";
import { type VerdictRow, verdictsOf } from "./record-verdict.ts";
import type { Store } from "./store.ts";

/** Why a wording is counted under another. */
export interface WordingJoin {
  /** The wording (claim id) that it says the same as: the one that stands, or another under it. */
  readonly partner: string;
  readonly grounds: readonly string[];
  readonly strength: string;
  readonly reason: string;
  /** What persons said of the two, the last word last. */
  readonly verdicts: readonly VerdictRow[];
}

/** One of several wordings of a claim, counted by itself. */
export interface WordingDetail
  extends Pick<ClaimRow, "id" | "label" | "frame" | "polarity" | "roles" | "quantity"> {
  /** How often it is said and denied in these words, and in how many documents. */
  readonly tally: WordingTally;
  readonly documents: number;
  /** Null for the wording that stands for all. */
  readonly join: WordingJoin | null;
}

/** A claim that a person pulled apart from another, which would be counted together without that. */
export interface PulledApart {
  /** The wording that it was pulled apart from. */
  readonly own: string;
  readonly claim: string;
  readonly label: string;
  readonly verdicts: readonly VerdictRow[];
}

/** The wordings of a claim (id): the one that stands first, then those said most. Empty for a claim that is worded in one way. */
export async function wordingsOf(store: Store, id: string): Promise<readonly WordingDetail[]> {
  const { db } = store;
  const own = await db.selectFrom("claims").selectAll().where("id", "=", id).executeTakeFirst();
  if (own === undefined) return [];
  // Two questions that an index answers each: asked as one, every claim of the ledger was looked at.
  const others = await db.selectFrom("claims").selectAll().where("standing", "=", own.serial).execute();
  if (others.length === 0) return [];
  const rows = [own, ...others.filter(({ serial }) => serial !== own.serial)];
  const claims = await describeClaims(store, rows);
  const serials = rows.map(({ serial }) => serial);
  const counts = await countWordings(db, own.serial);
  const joins = await db
    .selectFrom("joins as j")
    .innerJoin("claims as p", "p.serial", "j.partner")
    .select(["j.claim", "p.id as partner", "j.grounds", "j.strength", "j.reason"])
    .where("j.claim", "in", serials)
    .execute();
  const found: WordingDetail[] = [];
  for (const [i, { serial }] of rows.entries()) {
    const { id: wording, label, frame, polarity, roles, quantity } = claims[i]!;
    const { documents, ...places } = counts.get(serial) ?? { ...NO_PLACES, documents: 0 };
    const join = joins.find((row) => row.claim === serial);
    found.push({
      ...{ id: wording, label, frame, polarity, roles, quantity },
      tally: tallyOf(places),
      documents,
      join:
        join === undefined
          ? null
          : {
              partner: join.partner,
              grounds: JSON.parse(join.grounds) as string[],
              strength: join.strength,
              reason: join.reason,
              verdicts: await verdictsOf(store, { kind: "join", id: joinSubject(wording, join.partner) }),
            },
    });
  }
  return found.sort(
    (a, b) =>
      Number(b.join === null) - Number(a.join === null) ||
      timesIn(b.tally) - timesIn(a.tally) ||
      (a.id < b.id ? -1 : 1),
  );
}

function timesIn({ said, denied, supposed, comments }: WordingTally): number {
  return said.times + denied.times + supposed + comments;
}

/** The claims that a person pulled apart from one of these wordings (claim ids). */
export async function pulledApart(
  store: Store,
  wordings: readonly string[],
): Promise<readonly PulledApart[]> {
  const own = new Set(wordings);
  const found: PulledApart[] = [];
  for (const { a, b, same } of await judgedJoins(store, wordings)) {
    if (same) continue;
    const other = own.has(a) ? b : a;
    const rows = await store.db.selectFrom("claims").selectAll().where("id", "=", other).execute();
    const [claim] = await describeClaims(store, rows);
    const verdicts = await verdictsOf(store, { kind: "join", id: joinSubject(a, b) });
    if (claim !== undefined)
      found.push({ own: own.has(a) ? a : b, claim: other, label: claim.label, verdicts });
  }
  return found;
}
