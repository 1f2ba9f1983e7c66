import { searchMatches } from "../answer/index.ts";
import type { Ledger, NewAlert, SavedSearch } from "../ledger/index.ts";

/** What `known_matches` calls the editions of lists. */
const LISTS = "lists";

/** Raises an alert for each claim and dispute that a saved search did not match before. @returns how many */
export async function reportSearch(
  ledger: Ledger,
  { id: search, name, filter }: SavedSearch,
  at: string,
): Promise<number> {
  const { claims, disputes, ids } = await searchMatches(ledger, filter, name);
  const known = await ledger.watching.known(search, ids);
  const found: NewAlert[] = [];
  const base = { at, search: name, watch: null, before: null };
  for (const claim of claims.filter(({ id }) => !known.has(id))) {
    const { rows } = await ledger.assertions({ claim: claim.id, limit: 1 });
    const [said] = rows;
    const where =
      said === undefined
        ? ""
        : `: “${said.passage.quote}” (${[said.document.publisher, said.document.title, said.document.published].filter((part) => part !== null).join(", ")})`;
    const reason = `a claim that "${name}" did not match before${where}`;
    found.push({
      ...{ ...base, kind: "new-claim", subject: claim.id, label: claim.label, reason },
      ...{ claim: claim.id, document: said?.document.id ?? null, assertion: said?.id ?? null },
    });
  }
  for (const { id, claim, reason } of disputes.filter((dispute) => !known.has(dispute.id)))
    found.push({
      ...{ ...base, kind: "new-dispute", subject: id, label: claim.label },
      ...{
        reason: `a dispute that "${name}" did not match before: ${reason}`,
        claim: claim.id,
        document: null,
        assertion: null,
      },
    });
  const subjects = ids.filter((id) => !known.has(id));
  return ledger.watching.raise(found, { search, subjects });
}

/** Raises an alert for each designation list of which another edition is loaded than before. @returns how many */
export async function reportLists(ledger: Ledger, at: string): Promise<number> {
  const lists = await ledger.lists();
  const subjects = lists.map(({ edition }) => edition.id);
  // What was loaded when watching began is not news.
  const known = await ledger.watching.known(LISTS, [...subjects, LISTS]);
  const isFirst = !known.has(LISTS);
  const found = lists
    .filter(({ edition }) => !isFirst && !known.has(edition.id))
    .map(({ title, edition, changes, entries }): NewAlert => {
      const what =
        changes === null
          ? `it is new, with ${entries} entries`
          : `${changes.added} added, ${changes.removed} removed, ${changes.changed} changed`;
      return {
        ...{ kind: "list-change", at, subject: edition.id, label: title },
        reason: `another edition of ${title} was loaded${edition.published === null ? "" : ` (${edition.published})`}: ${what}`,
        ...{ search: null, watch: null, claim: null, document: null, assertion: null, before: null },
      };
    });
  const fresh = subjects.filter((id) => !known.has(id));
  return ledger.watching.raise(found, {
    search: LISTS,
    subjects: isFirst ? [...fresh, LISTS] : fresh,
  });
}
