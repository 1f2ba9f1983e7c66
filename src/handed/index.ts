export { openSeen, type SeenLedger } from "./open-seen.ts";
export type { HandedTo } from "./seer.ts";
export { CEILINGS, type ExportAsked, FORMATS, writeExport } from "./write-export.ts";
