export { discover, type Found } from "./discover.ts";
export { readBytes } from "./read-bytes.ts";
export { type DocumentInput, readDocument, readPlainText } from "./read-document.ts";
