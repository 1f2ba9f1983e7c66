import type { SectionAlignment } from "./align-sections.ts";
import type { EditionSentence, EditionText } from "./edition.ts";
import type { Weights } from "./weights.ts";

/** What is known when sentences that are not equal are compared. */
export interface Unpaired {
  readonly a: EditionText;
  readonly b: EditionText;
  readonly sets: { readonly a: readonly ReadonlySet<string>[]; readonly b: readonly ReadonlySet<string>[] };
  readonly sections: SectionAlignment;
  readonly partners: { readonly a: ReadonlyMap<number, number>; readonly b: ReadonlyMap<number, number> };
  readonly weight: Weights;
  readonly free: { readonly a: readonly EditionSentence[]; readonly b: readonly EditionSentence[] };
}
