import { type DraftMaterial, type DraftPart, gradeOfClaim, traceClaim } from "../answer/index.ts";
import type { Ledger } from "../ledger/index.ts";

/** A draft as an analyst orders it: claims by id, words between them, headings. */
export interface DraftAsked {
  readonly title: string;
  readonly items: readonly (
    | { readonly kind: "claim"; readonly id: string }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "heading"; readonly text: string }
  )[];
  /** Now, ISO 8601. */
  readonly made: string;
}

/**
 * Reads everything that a draft says from the ledger.
 *
 * @throws HeadwaterError `not-found` for a claim that is not there
 */
export async function gatherDraft(
  ledger: Ledger,
  { title, items, made }: DraftAsked,
): Promise<DraftMaterial> {
  const parts: DraftPart[] = [];
  for (const item of items) {
    if (item.kind !== "claim") {
      parts.push(item);
      continue;
    }
    const trace = await traceClaim(ledger, item.id);
    parts.push({ kind: "claim", claim: { trace, grade: await gradeOfClaim(ledger, trace) } });
  }
  const keys = parts.flatMap((part) =>
    part.kind === "claim" ? part.claim.trace.origins.map(({ key }) => key) : [],
  );
  const grades = await ledger.gradesOf("source", keys);
  return {
    title,
    made,
    parts,
    reliability: new Map([...grades].map(([key, history]) => [key, history.at(-1)!])),
  };
}
