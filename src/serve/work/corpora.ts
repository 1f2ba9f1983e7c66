import type { CorpusRow, MemberRow } from "../../ledger/index.ts";
import type { CorpusRole } from "../../model/index.ts";
import { newId } from "../../people/index.ts";
import type { Signed } from "./people.ts";
import { ledgerOf } from "./state.ts";

/** Makes a corpus. */
export async function makeCorpus({
  place,
  ...asked
}: Signed & {
  readonly name: string;
  readonly isPrivate: boolean;
  readonly keeper: string | undefined;
}): Promise<{ readonly corpus: CorpusRow; readonly members: readonly MemberRow[] }> {
  const { corpora } = await ledgerOf(place, false);
  const corpus = await corpora.make({ id: newId("corpus"), ...asked });
  return { corpus, members: await corpora.members(corpus.id) };
}

/** Says who a member is, or no more (null). Returns who they are then. */
export async function seatMember({
  place,
  corpus,
  account,
  role,
  by,
  at,
}: Signed & {
  readonly corpus: string;
  readonly account: string;
  readonly role: CorpusRole | null;
}): Promise<readonly MemberRow[]> {
  const { corpora } = await ledgerOf(place, false);
  await corpora.seat(corpus, account, role, { by, at });
  return corpora.members(corpus);
}
