export { type ExtractLine, extractLine } from "./extract-line.ts";
