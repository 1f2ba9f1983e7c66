export { type Loaded, loadExtracted } from "./extracted/load-extracted.ts";
export { Originals } from "./extracted/originals.ts";
export { type ForeignImported, importForeign } from "./foreign/import-foreign.ts";
export { foreignFormat } from "./foreign/json.ts";
export { type ImportContext, type Imported, importLines } from "./import-lines.ts";
