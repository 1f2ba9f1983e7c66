import type { Handlers } from "../serve.ts";
import { claimRowsOf } from "../shape/claims.ts";
import { entityRowOf } from "../shape/entities.ts";

/** One box for everything. */
export const searchHandlers: Handlers<"search"> = {
  async search({ ledger }, { query }) {
    const { limit } = query;
    const text = openEnded(query.text);
    const [found, entities] = [await ledger.search(text, limit), await ledger.entities({ text, limit })];
    return {
      documents: found.documents.map(({ snippet, ...document }) => ({
        ...document,
        hit: { ...snippet, matches: snippet.matches.map((match) => ({ ...match })) },
      })),
      entities: entities.rows.map(entityRowOf),
      claims: await claimRowsOf(ledger, found.claims),
    };
  },
};

/** The last word may be a beginning: somebody is still typing. Two letters begin too many words to look all of them up. */
export function openEnded(text: string): string {
  return /[\p{L}\p{N}\p{M}]{3}$/u.test(text) ? `${text}*` : text;
}
