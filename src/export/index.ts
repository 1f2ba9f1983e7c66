export { briefDocx } from "./brief-docx.ts";
export { briefHtml } from "./brief-html.ts";
export { briefMarkdown } from "./brief-md.ts";
export { type ExtractLine, extractLine } from "./extract-line.ts";
