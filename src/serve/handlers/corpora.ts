import type { CorpusRow, Ledger, MemberRow, Place } from "../../ledger/index.ts";
import { accountMeant } from "../../people/index.ts";
import type { Corpus } from "../contract/index.ts";
import { Refused } from "../http/errors.ts";
import type { Asker, Handlers, Serve } from "../serve.ts";

/** Named sets of documents, and who sees those that are private. A private one is not there for who is neither its member nor an admin. */
export const corpusHandlers: Handlers<"listCorpora" | "makeCorpus" | "seatMember"> = {
  async listCorpora({ ledger, whole = ledger }, { asker }) {
    // What lies in them is counted in what is seen; who is a member stands in the whole.
    const counts = new Map((await ledger.corpora.list()).map(({ id, documents }) => [id, documents]));
    const seats = await whole.corpora.members();
    const rows = (await whole.corpora.list()).map((row) => corpusShown(asker, row, seats));
    return {
      rows: rows
        .filter(isThere(asker))
        .map((row) => ({ ...row, documents: row.isMember ? (counts.get(row.id) ?? null) : null })),
    };
  },

  async makeCorpus({ tasks, place, now }, { body, analyst, asker }) {
    const keeper = body.isPrivate ? asker.person?.account.id : undefined;
    const { corpus, members } = await tasks.run("makeCorpus", {
      ...{ ...body, place, keeper, by: analyst, at: now().toISOString() },
    });
    return corpusShown(asker, corpus, members);
  },

  async seatMember({ ledger, tasks, place, now }, { params, body, analyst, asker }) {
    const { corpus, mayLetIn } = await corpusFor(ledger, asker, params.id);
    if (!mayLetIn)
      throw new Refused(403, "no-permission", `${corpus.name} is kept by others`, "ask one of its keepers");
    const account = (await accountMeant(ledger, body.person)).id;
    const { role } = body;
    const signed = { by: analyst, at: now().toISOString() };
    const members = await tasks.run("seatMember", { place, corpus: corpus.id, account, role, ...signed });
    return corpusShown(asker, corpus, members);
  },
};

/**
 * Where documents are laid that somebody adds.
 *
 * @param meant id or name of a corpus; where it is not given, the workspace that everybody shares
 * @throws Refused `not-found` for one that is not there for them, `no-permission` for one that others keep
 */
export async function placeFor(
  { ledger }: Serve,
  asker: Asker,
  { meant, by }: { readonly meant: string | undefined; readonly by: string },
): Promise<Place & { readonly isPrivate: boolean }> {
  if (meant === undefined) return { corpus: null, by, isPrivate: false };
  const { corpus, mayAdd } = await corpusFor(ledger, asker, meant);
  if (!mayAdd)
    throw new Refused(403, "no-permission", `${corpus.name} is kept by others`, "ask one of its keepers");
  return { corpus: corpus.id, by, isPrivate: corpus.isPrivate };
}

async function corpusFor(ledger: Ledger, asker: Asker, meant: string) {
  const corpus = await ledger.corpora.find(meant);
  const shown = corpus === null ? null : corpusShown(asker, corpus, await ledger.corpora.members(corpus.id));
  if (corpus === null || shown === null || !isThere(asker)(shown))
    throw new Refused(
      404,
      "not-found",
      "there is no such corpus",
      "GET /api/v1/corpora lists them",
      "corpus",
    );
  return { corpus, ...shown };
}

/** For whom a corpus is there: whoever sees what lies in it, and admins, who say who does. */
function isThere(asker: Asker): (corpus: Corpus) => boolean {
  return ({ isMember }) => isMember || isAdmin(asker);
}

function corpusShown(asker: Asker, { id, name, isPrivate }: CorpusRow, seats: readonly MemberRow[]): Corpus {
  const members = seats
    .filter(({ corpus }) => corpus === id)
    .map(({ account, name: who, role }) => ({ id: account, name: who, role }));
  const { person } = asker;
  // Without accounts, whoever works at the machine may do everything.
  const own = person === null ? "keeper" : members.find((member) => member.id === person.account.id)?.role;
  const isMember = !isPrivate || own !== undefined;
  return {
    ...{ id, name, isPrivate, documents: null, isMember },
    mayAdd: (person === null || person.scopes.includes("add")) && (!isPrivate || own === "keeper"),
    mayLetIn: isPrivate && (own === "keeper" || isAdmin(asker)),
    members: isMember || isAdmin(asker) ? members : [],
  };
}

function isAdmin({ person }: Asker): boolean {
  return person === null || person.scopes.includes("admin");
}
