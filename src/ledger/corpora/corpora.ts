import { type CorpusRole, HeadwaterError } from "../../model/index.ts";
import { appendLog } from "../log.ts";
import { accountThatIs, type ChangedBy, isMeant, nameKey } from "../people/accounts.ts";
import { inTransaction, type Store } from "../store.ts";
import { isLastRow } from "./last-row.ts";

/** A named set of documents. */
export interface CorpusRow {
  readonly id: string;
  readonly name: string;
  /** Whether its members alone see it. */
  readonly isPrivate: boolean;
  readonly createdBy: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Documents that lie in it. */
  readonly documents: number;
}

/** Somebody who may see a private corpus. */
export interface MemberRow {
  readonly corpus: string;
  readonly account: string;
  /** Name of the account. */
  readonly name: string;
  readonly role: CorpusRole;
}

/** A corpus that is made. */
export interface NewCorpus extends ChangedBy {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  /** An account that keeps it from the beginning. */
  readonly keeper?: string | undefined;
}

const MOST_CORPORA = 1000;

/**
 * Makes a corpus.
 *
 * @throws HeadwaterError `bad-usage` where there is one of the name, or it is no name
 */
export async function makeCorpus(
  store: Store,
  { id, name, isPrivate, keeper, by, at }: NewCorpus,
): Promise<CorpusRow> {
  const shown = name.normalize("NFC").trim();
  const key = nameKey(name);
  if (key === "" || shown.length > 200 || /[\p{Cc}\p{Cf}]/u.test(shown) || /^corpus:/.test(key))
    throw wrong(store, "this is no name of a corpus", "give at most 200 letters");
  return inTransaction(store, async (inside) => {
    if ((await findCorpus(inside, name)) !== null)
      throw wrong(
        store,
        `a corpus is called ${shown} already`,
        "names are given once: headwater corpora lists them",
      );
    const row = { id, name: shown, is_private: isPrivate ? 1 : 0, created_by: by, created_at: at };
    await inside.db
      .insertInto("corpora")
      .values({ ...row, key })
      .execute();
    await appendLog(inside, { at, kind: "corpus", subject: id, payload: row });
    if (keeper !== undefined) await seatMember(inside, id, keeper, "keeper", { by, at });
    return corpusThatIs(inside, id);
  });
}

/** All corpora, by name, or the one with an id or a name. */
export async function findCorpora({ db }: Store, meant?: string): Promise<readonly CorpusRow[]> {
  let query = db
    .selectFrom("corpora as c")
    .selectAll("c")
    .select((eb) =>
      eb
        .selectFrom("corpus_documents as p")
        .select((p) => p.fn.countAll<number>().as("n"))
        .whereRef("p.corpus", "=", "c.id")
        .where("p.is_in", "=", 1)
        .where(isLastRow("corpus_documents", "p"))
        .as("documents"),
    );
  if (meant !== undefined) query = query.where(isMeant("c", meant));
  const rows = await query.orderBy("c.key").limit(MOST_CORPORA).execute();
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, isPrivate: row.is_private === 1 },
    ...{ createdBy: row.created_by, createdAt: row.created_at, documents: Number(row.documents) },
  }));
}

/** The corpus with an id or a name; null where there is none. */
export async function findCorpus(store: Store, meant: string): Promise<CorpusRow | null> {
  return (await findCorpora(store, meant))[0] ?? null;
}

/** The corpus with an id or a name; throws `not-found`. */
export async function corpusThatIs(store: Store, meant: string): Promise<CorpusRow> {
  const corpus = await findCorpus(store, meant);
  if (corpus !== null) return corpus;
  throw new HeadwaterError(
    "not-found",
    "ledger",
    meant,
    "there is no such corpus",
    "headwater corpora lists them",
  );
}

/** Members of a corpus, or of all where none is named, by name. */
export async function findMembers({ db }: Store, corpus?: string): Promise<readonly MemberRow[]> {
  let query = db
    .selectFrom("corpus_members as m")
    .innerJoin("accounts as a", "a.id", "m.account")
    .select(["m.corpus", "m.account", "a.name", "m.role"])
    .where("m.role", "!=", "none")
    .where(isLastRow("corpus_members", "m"));
  if (corpus !== undefined) query = query.where("m.corpus", "=", corpus);
  const rows = await query.orderBy("a.key").execute();
  return rows.map((row) => ({ ...row, role: row.role as CorpusRole }));
}

/**
 * Lets somebody see a private corpus, or no more (null).
 *
 * @throws HeadwaterError `not-found` without such a corpus or account, `bad-usage` for a corpus that everybody sees
 */
export async function seatMember(
  store: Store,
  corpus: string,
  account: string,
  role: CorpusRole | null,
  { by, at }: ChangedBy,
): Promise<void> {
  const { id, name, isPrivate } = await corpusThatIs(store, corpus);
  if (!isPrivate)
    throw wrong(store, `${name} is seen by everybody who signs in`, "members are of private corpora alone");
  await accountThatIs(store, account);
  const members = await findMembers(store, id);
  const before = members.find((member) => member.account === account)?.role ?? null;
  if (before === role) return;
  const row = { corpus: id, account, role: role ?? "none", by, at };
  await store.db.insertInto("corpus_members").values(row).execute();
  await appendLog(store, { at, kind: "member", subject: id, payload: row });
}

/** Ids of the private corpora that an account is no member of; of all private ones for nobody in particular (null). */
export async function closedTo(store: Store, account: string | null): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom("corpora")
    .select("id")
    .where("is_private", "=", 1)
    .orderBy("id")
    .execute();
  if (rows.length === 0) return [];
  const seats = account === null ? [] : await findMembers(store);
  const open = new Set(seats.filter((seat) => seat.account === account).map(({ corpus }) => corpus));
  return rows.map(({ id }) => id).filter((id) => !open.has(id));
}

function wrong({ place }: Store, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "ledger", place, what, remedy);
}
