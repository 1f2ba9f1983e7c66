export { alertsAtom } from "./alerts-atom.ts";
export { briefDocx } from "./brief-docx.ts";
export { briefHtml } from "./brief-html.ts";
export { briefMarkdown } from "./brief-md.ts";
export { type CslItem, cslJson } from "./csl-json.ts";
export { type ExtractLine, extractLine, linkName } from "./extract-line.ts";
export {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  FOLDER_FORMATS,
  type FolderFormat,
  LEDGER_LINES_VERSION,
  TLP,
  type Tlp,
} from "./formats/index.ts";
