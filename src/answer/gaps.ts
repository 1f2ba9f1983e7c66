import type { AssertionRow, ClaimRow, EntityRow, Ledger } from "../ledger/index.ts";

/** A claim with the passages that say it, for what rests on it. */
export interface ClaimEvidence {
  readonly claim: ClaimRow;
  /** Those of sources and authors who say that it is so: no comments, denials or plans. */
  readonly said: readonly AssertionRow[];
}

/** Rows asked for at once. */
const ROWS_AT_ONCE = 1000;

/** So many assertions of a claim are looked at for words that say it; the first recorded. */
const MOST_ASSERTIONS = 100;

/** Every claim of some frames, a row at a time. */
export async function* claimsOfFrames(ledger: Ledger, frames: readonly string[]): AsyncGenerator<ClaimRow> {
  for (const frame of frames) {
    let cursor: string | null | undefined;
    do {
      const page = await ledger.claims({ frame, limit: ROWS_AT_ONCE, ...(cursor ? { cursor } : {}) });
      // A claim that is worded in two of these frames comes once, under its own.
      for (const row of page.rows) if (row.frame === frame || !frames.includes(row.frame)) yield row;
      cursor = page.cursor;
    } while (cursor !== null);
  }
}

/** Every named entity of some types, those that most documents name first, a row at a time. */
export async function* entitiesOfTypes(ledger: Ledger, types: readonly string[]): AsyncGenerator<EntityRow> {
  for (const type of types) {
    let cursor: string | null | undefined;
    do {
      const page = await ledger.entities({ type, limit: ROWS_AT_ONCE, ...(cursor ? { cursor } : {}) });
      yield* page.rows;
      cursor = page.cursor;
    } while (cursor !== null);
  }
}

/** A claim with the words that say it; `said` is empty where only readers say it, or somebody denies or plans it. */
export async function evidenceOf(ledger: Ledger, id: string): Promise<ClaimEvidence> {
  const claim = await ledger.claim(id);
  const { rows } = await ledger.assertions({ claim: id, limit: MOST_ASSERTIONS });
  const said = rows.filter(
    ({ voice, certainty }) => voice !== "comment" && certainty !== "denied" && certainty !== "hypothetical",
  );
  return { claim, said };
}

/** The passages of claims about an entity that call it by a name; at most a few. */
export async function passagesNaming(
  ledger: Ledger,
  entity: string,
  name: string,
): Promise<readonly AssertionRow[]> {
  const { rows } = await ledger.claims({ about: entity, limit: MOST_NAMING_CLAIMS });
  const found: AssertionRow[] = [];
  for (const { id } of rows) {
    const { said } = await evidenceOf(ledger, id);
    found.push(...said.filter(({ passage }) => passage.quote.includes(name)));
    if (found.length >= MOST_PASSAGES) break;
  }
  return found.slice(0, MOST_PASSAGES);
}

const MOST_NAMING_CLAIMS = 50;
const MOST_PASSAGES = 3;

/** When documents last said something of an entity, in stated precision; null where none states a date. */
export async function lastSaidOf(ledger: Ledger, entity: string): Promise<string | null> {
  const { rows } = await ledger.claims({ about: entity, order: "recent", limit: 1 });
  return rows[0]?.lastSaid?.slice(0, 10) ?? null;
}
