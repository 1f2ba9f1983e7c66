import type { AssertionRow, ClaimRow, DocumentRow, Ledger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";

/** How an actor stands to a target. */
export const STANCES = ["against", "for", "talks"] as const;

/** One of {@link STANCES}. */
export type Stance = (typeof STANCES)[number];

/** What is said in one cell by one claim: that it is so, or (negative) that it is not. */
export interface StanceSaid {
  /** The claim's id and its words. */
  readonly claim: string;
  readonly label: string;
  readonly frame: string;
  readonly stance: Stance;
  readonly polarity: ClaimRow["polarity"];
  /** Independent origins that say it, among the sources asked for; those that deny it; unnamed sources, which are in no count. */
  readonly origins: number;
  readonly denials: number;
  readonly unnamed: number;
  /** Assertions that are no evidence: plans, hopes, and denials. */
  readonly supposed: number;
  /** True where every assertion that says it hedges. */
  readonly hedged: boolean;
  /** True where somebody denies it and no assertion says it. */
  readonly onlyDenied: boolean;
  readonly said: readonly {
    readonly document: string;
    readonly publisher: string | null;
    readonly work: string | null;
    readonly edition: string | null;
    readonly source: string | null;
    readonly certainty: AssertionRow["certainty"];
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
}

/** Who acts, or on whom; one without a name ("the attackers") belongs to its document alone. */
export interface StanceEnd {
  readonly id: string;
  readonly name: string;
  readonly isNamed: boolean;
}

/** A row's actor, a column's target, and everything that is said of how the one stands to the other. */
export interface StanceCell {
  readonly actor: StanceEnd;
  readonly target: StanceEnd;
  readonly said: readonly StanceSaid[];
}

/** Which cells. */
export interface MatrixFilter {
  readonly actor?: string;
  /** The keys of the bodies that act for a country, by its name: with it they are the actor, each in cells of its own. */
  readonly organsOf?: (country: string) => ReadonlySet<string>;
  /** Only what this voice says (an entity or a publisher's name). */
  readonly by?: string;
  /** Only what stands in documents of this report series, and of this edition of it. */
  readonly work?: string;
  readonly edition?: string;
}

const ROWS_AT_ONCE = 1000;

/**
 * Who stands how to whom, by every claim of the frames given that joins a subject with an object. Readers' comments are left out.
 *
 * @param stances frame ids and what they show
 * @returns cells by how many origins speak in them, most first
 * @throws HeadwaterError `not-found` for an entity or a work that the ledger does not hold
 */
export async function stanceMatrix(
  ledger: Ledger,
  stances: ReadonlyMap<string, Stance>,
  filter: MatrixFilter = {},
): Promise<readonly StanceCell[]> {
  const actor =
    filter.actor === undefined ? undefined : await actorCalled(ledger, filter.actor, filter.organsOf);
  const documents = filter.work === undefined ? null : await documentsOf(ledger, filter.work, filter.edition);
  const kept = (row: AssertionRow) =>
    row.voice !== "comment" &&
    (documents === null || documents.has(row.document.id)) &&
    (filter.by === undefined || speaks(row, filter.by));
  const cells = new Map<string, StanceCell & { said: StanceSaid[] }>();
  for (const [frame, stance] of stances) {
    const asked = {
      frame,
      ...(filter.by === undefined ? {} : { by: filter.by }),
    };
    for await (const claim of claimsAbout(ledger, asked, actor?.about ?? null)) {
      const { rows } = await ledger.assertions({ claim: claim.id, limit: ROWS_AT_ONCE });
      const mine = rows.filter(kept);
      for (const worded of await wordingsOf(ledger, claim, mine)) {
        const [subject, object] = ["subject", "object"].map((role) =>
          worded.roles.find((filled) => filled.role === role),
        );
        if (worded.frame !== frame || subject === undefined || object === undefined) continue;
        if (actor !== undefined && !actor.is(subject)) continue;
        const said = mine.filter(({ wording }) => wording === worded.id);
        const key = `${subject.entity} ${object.entity}`;
        const cell = cells.get(key) ?? {
          actor: { id: subject.entity, name: subject.name, isNamed: subject.named },
          target: { id: object.entity, name: object.name, isNamed: object.named },
          said: [],
        };
        cells.set(key, cell);
        cell.said.push(await saidOf(ledger, { ...worded, claim: claim.id }, stance, said));
      }
    }
  }
  const weight = ({ said }: StanceCell) =>
    said.reduce((sum, one) => sum + 100 * one.origins + one.said.length, 0);
  return [...cells.values()].sort(
    (a, b) => weight(b) - weight(a) || (a.target.name < b.target.name ? -1 : 1),
  );
}

/** Who acts and on whom is as each wording has it: "A is allied with B" and "B is allied with A" are one claim, and two cells. */
async function wordingsOf(ledger: Ledger, claim: ClaimRow, rows: readonly AssertionRow[]) {
  const ids = new Set(rows.map(({ wording }) => wording));
  if (ids.size === 0) return [];
  if (ids.size === 1 && ids.has(claim.id)) return [claim];
  return (await ledger.claim(claim.id)).wordings.filter(({ id }) => ids.has(id));
}

/**
 * The actor of an id or a name; where several are called so, all whose name it is: one row each, told apart by their ids. With a
 * state come its government and its forces, each as a row of its own: what they do the state does.
 */
async function actorCalled(ledger: Ledger, meant: string, keysOf: MatrixFilter["organsOf"]) {
  type Filled = ClaimRow["roles"][number];
  try {
    const id = await ledger.entityId(meant);
    const ids = [id, ...(keysOf === undefined ? [] : await organsOf(ledger, id, keysOf))];
    return { about: ids, is: ({ entity }: Filled) => ids.includes(entity) };
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError && thrown.code === "bad-usage")) throw thrown;
    const called = meant.toLowerCase();
    return { about: [meant], is: ({ name }: Filled) => name.toLowerCase() === called };
  }
}

/** The ids of a country's government, army and the like, of whatever name; none for what is no country. */
async function organsOf(
  ledger: Ledger,
  id: string,
  keysOf: (country: string) => ReadonlySet<string>,
): Promise<string[]> {
  const { type, name, names } = await ledger.entity(id);
  if (type !== "Country") return [];
  const keys = keysOf(name);
  const found = new Set<string>();
  for (const text of [name, ...names.map((other) => other.name)])
    for (const row of (await ledger.entities({ text, type: "PublicBody", limit: ROWS_AT_ONCE })).rows)
      if (row.key !== null && keys.has(row.key)) found.add(row.id);
  return [...found];
}

/** The claims about any of some, each once; all claims where nobody is asked for. */
async function* claimsAbout(
  ledger: Ledger,
  asked: { readonly frame: string },
  about: readonly string[] | null,
): AsyncGenerator<ClaimRow> {
  const given = new Set<string>();
  for (const entity of about ?? [undefined])
    for await (const claim of allClaims(ledger, {
      ...asked,
      ...(entity === undefined ? {} : { about: entity }),
    })) {
      if (given.has(claim.id)) continue;
      given.add(claim.id);
      yield claim;
    }
}

async function* allClaims(ledger: Ledger, asked: { readonly frame: string }): AsyncGenerator<ClaimRow> {
  let cursor: string | null = null;
  do {
    const page = await ledger.claims({
      ...asked,
      limit: ROWS_AT_ONCE,
      ...(cursor === null ? {} : { cursor }),
    });
    yield* page.rows;
    cursor = page.cursor;
  } while (cursor !== null);
}

async function saidOf(
  ledger: Ledger,
  {
    claim: id,
    label,
    frame,
    polarity,
  }: Pick<ClaimRow, "label" | "frame" | "polarity"> & { readonly claim: string },
  stance: Stance,
  rows: readonly AssertionRow[],
): Promise<StanceSaid> {
  const mine = new Set(rows.map((row) => row.id));
  const origins = ((await ledger.claimsById([id]))[0]?.origins ?? []).filter(({ assertions }) =>
    assertions.some((assertion) => mine.has(assertion)),
  );
  const identified = origins.filter(({ kind }) => kind === "identified");
  const evidence = rows.filter(({ certainty }) => certainty !== "hypothetical" && certainty !== "denied");
  const said = [];
  for (const { document, chain, certainty, passage } of rows) {
    const { work, edition } = await ledger.document(document.id);
    const { start, end, quote } = passage;
    const source = chain.at(-1)?.name ?? null;
    said.push({
      document: document.id,
      publisher: document.publisher,
      work,
      edition,
      source,
      certainty,
      start,
      end,
      quote,
    });
  }
  return {
    ...{ claim: id, label, frame, stance, polarity },
    origins: identified.filter(({ denies }) => !denies).length,
    denials: identified.filter(({ denies }) => denies).length,
    unnamed: origins.filter(({ kind, denies }) => kind === "unnamed" && !denies).length,
    supposed: rows.length - evidence.length,
    hedged: evidence.length > 0 && evidence.every(({ certainty }) => certainty !== "stated"),
    onlyDenied: evidence.length === 0 && rows.some(({ denies }) => denies),
    said,
  };
}

async function documentsOf(ledger: Ledger, work: string, edition?: string): Promise<ReadonlySet<string>> {
  const works = (await ledger.works()).filter((row) => row.work.toLowerCase().includes(work.toLowerCase()));
  const found = new Set<string>();
  for (const row of works) {
    if (row.edition === null || (edition !== undefined && row.edition !== edition)) continue;
    const { rows } = await ledger.documents({ work: row.work, edition: row.edition, limit: ROWS_AT_ONCE });
    for (const { id } of rows as readonly DocumentRow[]) found.add(id);
  }
  if (found.size > 0) return found;
  const known = (await ledger.works()).map((row) => `${row.work} ${row.edition ?? ""}`.trim()).join("; ");
  const what = `the ledger holds no document of it${edition === undefined ? "" : ` in the edition ${edition}`}`;
  throw new HeadwaterError(
    "not-found",
    "answer",
    work,
    what,
    known === "" ? "add documents with --work and --edition" : `it holds: ${known}`,
  );
}

/** Whether a voice of the chain goes by a name, or by an entity's id. */
function speaks({ chain, document }: AssertionRow, by: string): boolean {
  const meant = by.toLowerCase();
  return chain.some(({ kind, name, entity }) => {
    const called = kind === "publisher" ? document.publisher : name;
    return (
      called?.toLowerCase() === meant ||
      entity === by ||
      entity?.slice("entity:".length).startsWith(meant) === true
    );
  });
}
