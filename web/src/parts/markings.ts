import type { Account } from "../../../src/serve/contract/index.ts";

/** Markings (TLP 2.0), from what anybody may see. */
export const MARKINGS = [
  "CLEAR",
  "GREEN",
  "AMBER",
  "AMBER+STRICT",
  "RED",
] as const satisfies readonly Account["ceiling"][];
