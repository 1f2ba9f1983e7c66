export type { ListOptions } from "./format.ts";
export { type OpenList, openLists } from "./open-lists.ts";
