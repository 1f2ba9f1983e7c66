import type { ListOptions } from "./format.ts";
import type { OpenList } from "./open-lists.ts";

export type { ListOptions } from "./format.ts";
export type { OpenList } from "./open-lists.ts";

/**
 * Opens files as editions of lists; see open-lists.ts. The readers are loaded when they are called: reading documents does
 * without them.
 */
export async function openLists(
  paths: readonly string[],
  options: ListOptions = {},
): Promise<readonly OpenList[]> {
  return (await import("./open-lists.ts")).openLists(paths, options);
}
