export { analyse } from "./analyse.ts";
export type { Analysis, Sentence, Token } from "./analysis.ts";
export { loadModel, type ModelFile, packModel } from "./model-file.ts";
