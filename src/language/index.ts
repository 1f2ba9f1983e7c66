export { analyse } from "./analyse.ts";
export type { Analysis, Sentence, Token } from "./analysis.ts";
