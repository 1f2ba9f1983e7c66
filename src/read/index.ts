export { discover } from "./discover.ts";
export { readBytes } from "./read-bytes.ts";
export { readDocument, readPlainText } from "./read-document.ts";
