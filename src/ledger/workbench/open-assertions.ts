import type { Certainty, Voice } from "../../model/index.ts";
import { wordsOn } from "../standing-verdicts.ts";
import { batches, type Store } from "../store.ts";

/** An assertion by what says whether a person should look at it: no more than that, since hundreds are weighed for the few that are shown. */
export interface WeighedAssertion {
  readonly id: string;
  readonly document: { readonly id: string; readonly title: string | null };
  /** Its exact words. */
  readonly quote: string;
  readonly certainty: Certainty;
  readonly voice: Voice;
  readonly origin: string | null;
  readonly denies: boolean;
  readonly isEcho: boolean;
  /** Whether what a person said of it holds. */
  readonly isJudged: boolean;
  /** Voices of its chain, the publisher's among them; the innermost is who says it, null where there is none. `key` is null for a description. */
  readonly voices: number;
  readonly speaker: { readonly kind: string; readonly key: string | null } | null;
}

/** Assertions (ids) as they are weighed, by id; an unknown id is left out. */
export async function weighedAssertions(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WeighedAssertion>> {
  const { db, dialect } = store;
  const rows = await db
    .selectFrom("assertions as a")
    .innerJoin("documents as d", "d.serial", "a.document")
    .innerJoin("passages as p", (join) =>
      join.onRef("p.text", "=", "a.text").onRef("p.start", "=", "a.start").onRef("p.end", "=", "a.end"),
    )
    .select(["a.serial", "a.id", "a.certainty", "a.voice", "a.origin", "a.denies", "a.is_echo"])
    .select(["a.rejected_by", "a.made_by", "d.id as document", "d.title", "p.quote"])
    .where(dialect.isOneOf("a.id", ids))
    .orderBy("a.serial")
    .execute();
  const chains = await innermostVoices(
    store,
    rows.map(({ serial }) => serial),
  );
  const judged = await wordsOn(store, "assertion", ids);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        document: { id: row.document, title: row.title },
        quote: row.quote,
        certainty: row.certainty as Certainty,
        voice: row.voice as Voice,
        origin: row.origin,
        denies: row.denies === 1,
        isEcho: row.is_echo === 1,
        isJudged: judged.has(row.id) || row.rejected_by !== null || row.made_by !== null,
        voices: chains.get(row.serial)?.voices ?? 0,
        speaker: chains.get(row.serial)?.speaker ?? null,
      },
    ]),
  );
}

/** How many voices the chains of assertions have, by row number, and the last of each. */
async function innermostVoices({ db }: Store, assertions: readonly number[]) {
  const found = new Map<number, { voices: number; speaker: { kind: string; key: string | null } }>();
  for (const batch of batches(assertions)) {
    const rows = await db
      .selectFrom("chain_links as l")
      .leftJoin("entities as p", "p.serial", "l.entity")
      .leftJoin("entities as e", (join) =>
        join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("p.canonical", "p.serial"))),
      )
      .select(["l.assertion", "l.kind", "e.key"])
      .where("l.assertion", "in", batch)
      .orderBy("l.assertion")
      .orderBy("l.position")
      .execute();
    for (const { assertion, kind, key } of rows)
      found.set(assertion, { voices: (found.get(assertion)?.voices ?? 0) + 1, speaker: { kind, key } });
  }
  return found;
}
