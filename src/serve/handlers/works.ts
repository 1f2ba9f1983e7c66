import { stancePage } from "../../answer/index.ts";
import { changesOf, loadStances } from "../../pipeline/index.ts";
import type { Comparison, Work } from "../contract/index.ts";
import { Refused } from "../http/errors.ts";
import type { Handlers } from "../serve.ts";
import { given } from "../shape/given.ts";
import { offsetCursor, offsetOf, offsetPage } from "./offset.ts";

/** Editions that one list holds. */
const MOST_EDITIONS = 2000;

/** Report series, their editions side by side, and who stands how to whom. */
export const workHandlers: Handlers<"listWorks" | "compareEditions" | "getMatrix"> = {
  async listWorks({ ledger }) {
    const rows = await ledger.workbench.facetRows("edition", MOST_EDITIONS + 1);
    const works = new Map<string, Work>();
    for (const { value, documents, first } of rows.slice(0, MOST_EDITIONS)) {
      const [work, edition, publisher] = JSON.parse(value) as [string, string | null, string | null];
      const key = JSON.stringify([work, publisher]);
      const known = works.get(key) ?? { work, publisher, editions: [] };
      works.set(key, known);
      known.editions.push({ edition, published: first || null, documents });
    }
    const sorted = [...works.values()].sort((a, b) => (a.work < b.work ? -1 : a.work > b.work ? 1 : 0));
    for (const { editions } of sorted)
      editions.sort(
        (a, b) =>
          compare(a.published ?? "9999", b.published ?? "9999") || compare(a.edition ?? "", b.edition ?? ""),
      );
    return { rows: sorted, isMore: rows.length > MOST_EDITIONS };
  },

  async compareEditions({ tasks, place }, { query }) {
    const { kind, section, limit, cursor, about, publisher, ...asked } = query;
    const works = await tasks.run("compared", { place, ...asked, ...given({ about, publisher }) });
    const changes = changesOf(works, section, kind === undefined);
    const numbered = (one: (typeof changes.sentences)[number]) => one.numbers.length > 0;
    const wanted = changes.sentences.filter((one) =>
      kind === undefined
        ? true
        : kind === "number"
          ? numbered(one)
          : kind === "moved"
            ? one.kind.startsWith("moved")
            : kind === "reworded"
              ? one.kind.endsWith("reworded")
              : one.kind === kind,
    );
    const counts: Record<string, number> = {
      claim: changes.claims.length,
      section: changes.sections.length,
      number: changes.sentences.filter(numbered).length,
    };
    for (const one of changes.sentences) counts[one.kind] = (counts[one.kind] ?? 0) + 1;
    const page = offsetPage(wanted, { limit, cursor });
    const isFirst = cursor === undefined;
    return {
      work: works.after.work,
      before: { edition: works.before.edition, documents: works.before.documents.map(({ id }) => id) },
      after: { edition: works.after.edition, documents: works.after.documents.map(({ id }) => id) },
      counts,
      sections:
        isFirst && (kind === undefined || kind === "section")
          ? changes.allSections.map(({ type: _, ...one }) => ({ ...one }))
          : [],
      claims: isFirst && (kind === undefined || kind === "claim") ? changes.claims.map(claimChangeOf) : [],
      sentences: page.rows.map(({ type: _, ...one }) => ({
        ...one,
        before: one.before && { ...one.before },
        after: one.after && { ...one.after },
        difference: [...one.difference],
        numbers: [...one.numbers],
        warnings: [...one.warnings],
      })),
      cursor: page.cursor,
    };
  },

  async getMatrix({ ledger }, { query }) {
    const { limit, cursor, actorType, targetType, ...filter } = query;
    if (filter.edition !== undefined && filter.work === undefined)
      throw new Refused(400, "bad-usage", "an edition is one of a work", "give the work as well", "edition");
    const begin = cursor === undefined ? 0 : offsetOf(cursor);
    const asked = given({ ...filter, actorTypes: actorType, targetTypes: targetType });
    const page = await stancePage(ledger, await loadStances(), asked, { begin, limit });
    return {
      cells: page.cells.map(({ actor, target, said }) => ({
        actor: { ...actor },
        target: { ...target },
        said: said.map((one) => ({ ...one, said: one.said.map((words) => ({ ...words })) })),
      })),
      isMore: page.isMore,
      cursor: page.hasNext ? offsetCursor(page.end) : null,
    };
  },
};

function claimChangeOf({ kind, before, after, differences }: ChangedClaim): Comparison["claims"][number] {
  const side = (claim: ChangedClaim["before"]) => {
    if (claim === null) return null;
    const { id, label, frame, polarity, certainty, source } = claim;
    return { id, label, frame, polarity, certainty, source };
  };
  return {
    kind,
    before: side(before),
    after: side(after),
    differences: differences.map((one) => ({ ...one })),
  };
}

type ChangedClaim = ReturnType<typeof changesOf>["claims"][number];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
