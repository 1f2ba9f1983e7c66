export { discover } from "./discover.ts";
export { type PageLink, pageLinks } from "./html/links.ts";
export { type ListOptions, type OpenList, openLists } from "./lists/index.ts";
export { readBytes } from "./read-bytes.ts";
export { readDocument, readPlainText } from "./read-document.ts";
