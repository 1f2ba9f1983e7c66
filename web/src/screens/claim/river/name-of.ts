import type { RiverNode } from "../../../../../src/serve/contract/index.ts";

/**
 * What a node is called, in the drawing and to whoever hears it: a document by its publisher, whoever speaks by name, even where that
 * is none.
 */
export const nameOf = ({ kind, document, label }: RiverNode): string =>
  kind === "spring" || kind === "voice" ? label : (document?.publisher ?? label);
