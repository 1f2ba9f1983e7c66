import type { Range } from "./passage.ts";

/** What the source does with the content. */
export const STANCES = ["asserts", "denies", "doubts", "hopes", "asks", "orders", "estimates"] as const;

export type Stance = (typeof STANCES)[number];

/**
 * Somebody is said to say, believe, deny or estimate something. All ranges are half-open UTF-16 code units in text
 * order. `source` is empty where no source is stated ("it is believed that"); `cue` may be empty for a bare quotation;
 * `content` never is. `speaker` is the index of the mention that heads the source, null where there is none.
 * `parent` is the index of the attribution whose content holds this one, or that the article is quoting where it names this one.
 */
export interface Attribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly stance: Stance;
  readonly speaker: number | null;
  readonly parent: number | null;
}
