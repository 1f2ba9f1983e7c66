import type { Ledger } from "../../ledger/index.ts";
import { type ListMatch, type ListScreening, loadScreening } from "../../pipeline/index.ts";
import { ledgerOf } from "./state.ts";

/** Somebody to look for in the lists: by one name, or by all the names of an entity. */
export interface ToScreen {
  readonly names: readonly string[];
  readonly schema?: string | undefined;
}

/** How. */
export interface ScreenHow {
  readonly place: string;
  readonly asked: readonly ToScreen[];
  readonly lists: readonly string[];
  readonly threshold?: number | undefined;
  readonly limit: number;
}

/** Candidates of each, in the order asked. */
export async function screenNames({
  place,
  asked,
  lists,
  threshold,
  limit,
}: ScreenHow): Promise<readonly (readonly ListMatch[])[]> {
  const ledger = await ledgerOf(place, true);
  const screening = await screeningOf(ledger, place, lists);
  return asked.map(({ names, schema }) =>
    screening.screen(names, {
      limit,
      ...(threshold === undefined ? {} : { threshold }),
      ...(schema === undefined
        ? {}
        : { schema: schema as NonNullable<Parameters<ListScreening["screen"]>[1]>["schema"] & string }),
    }),
  );
}

let kept: { readonly key: string; readonly screening: ListScreening } | null = null;

/** The names of the lists, ready; made anew when an edition was loaded since. */
export async function screeningOf(
  ledger: Ledger,
  place: string,
  lists: readonly string[],
): Promise<ListScreening> {
  const editions = (await ledger.lists()).map(({ edition }) => edition.id);
  const key = JSON.stringify([place, editions, lists]);
  if (kept?.key !== key) kept = { key, screening: await loadScreening(ledger, place, lists) };
  return kept.screening;
}
