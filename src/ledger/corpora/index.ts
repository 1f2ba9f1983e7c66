import type { CorpusRole } from "../../model/index.ts";
import type { ChangedBy } from "../people/accounts.ts";
import { inTransaction, type Store } from "../store.ts";
import {
  type CorpusRow,
  closedTo,
  corpusThatIs,
  findCorpora,
  findCorpus,
  findMembers,
  type MemberRow,
  makeCorpus,
  type NewCorpus,
  seatMember,
} from "./corpora.ts";
import {
  keepPlace,
  lastPlace,
  type Placing,
  placeDocuments,
  placedBetween,
  placesOf,
  withheldBy,
} from "./places.ts";

/** Named sets of documents, who may see those that are private, and what lies in them. */
export interface CorporaQueries {
  /** All of them, by name. */
  list(): Promise<readonly CorpusRow[]>;
  /** By id or name; null for none. */
  find(meant: string): Promise<CorpusRow | null>;
  /** By id or name; throws `not-found`. */
  get(meant: string): Promise<CorpusRow>;
  make(corpus: NewCorpus): Promise<CorpusRow>;
  members(corpus?: string): Promise<readonly MemberRow[]>;
  /** Ids of the private corpora that an account is no member of. */
  closedTo(account: string): Promise<readonly string[]>;
  /** Lets an account see a private corpus, or no more (null). */
  seat(corpus: string, account: string, role: CorpusRole | null, who: ChangedBy): Promise<void>;
  /** Lays documents somewhere; returns those that did not lie there before. */
  place(placing: Placing): Promise<readonly string[]>;
  keepPlace(row: Parameters<typeof keepPlace>[1]): Promise<void>;
  placesOf(document: string): Promise<readonly (string | null)[]>;
  /** Documents that lie in some of these corpora and nowhere else. */
  withheldBy(corpora: readonly string[]): Promise<ReadonlySet<string>>;
  lastPlace(): Promise<number>;
  placedBetween(after: number, upTo: number): Promise<readonly string[]>;
}

/** What is asked of the ledger about corpora. */
export function corporaQueries(store: Store): CorporaQueries {
  return {
    list: () => findCorpora(store),
    find: (meant) => findCorpus(store, meant),
    get: (meant) => corpusThatIs(store, meant),
    make: (corpus) => makeCorpus(store, corpus),
    members: (corpus) => findMembers(store, corpus),
    closedTo: (account) => closedTo(store, account),
    seat: (corpus, account, role, who) =>
      inTransaction(store, (inside) => seatMember(inside, corpus, account, role, who)),
    place: (placing) => placeDocuments(store, placing),
    keepPlace: (row) => keepPlace(store, row),
    placesOf: (document) => placesOf(store, document),
    withheldBy: (corpora) => withheldBy(store, corpora),
    lastPlace: () => lastPlace(store),
    placedBetween: (after, upTo) => placedBetween(store, after, upTo),
  };
}
