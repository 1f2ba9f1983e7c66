import type { GradeRow } from "../../ledger/index.ts";
import type { Brief, BriefClaim, BriefPoint, BriefSection } from "./brief.ts";
import { Citations } from "./cite.ts";
import { claimPoint, openPoint } from "./claim-points.ts";
import { METHOD } from "./compose.ts";
import { sourcesOf, summaryOf } from "./sources.ts";

/** A part of a draft in the order in which an analyst put it: a claim, words between claims, or a heading. */
export type DraftPart =
  | { readonly kind: "claim"; readonly claim: BriefClaim }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string };

/** A draft with everything that it says read from the ledger. */
export interface DraftMaterial {
  readonly title: string;
  /** Now, ISO 8601. */
  readonly made: string;
  readonly parts: readonly DraftPart[];
  /** The grade that counts, by key of source. */
  readonly reliability: ReadonlyMap<string, GradeRow>;
}

const OWN_WORDS = "Paragraphs without a number are the analyst's own words; they rest on no passage.";

/** Composes a draft as a cited brief: in the analyst's order, each claim with its numbered passages, its origins and its grade. */
export function composeDraft({ title, made, parts, reliability }: DraftMaterial): Brief {
  const citations = new Citations();
  const sections: (BriefSection & { readonly points: BriefPoint[] })[] = [];
  const current = () => {
    const last = sections.at(-1);
    if (last !== undefined) return last;
    const first = { heading: "Summary", note: null, points: [] };
    sections.push(first);
    return first;
  };
  const claims: BriefClaim[] = [];
  for (const part of parts) {
    if (part.kind === "heading") sections.push({ heading: part.text, note: null, points: [] });
    else if (part.kind === "text")
      for (const text of paragraphs(part.text))
        current().points.push({ claim: null, head: { text, cites: [] }, more: [] });
    else {
      const { claim } = part;
      claims.push(claim);
      const isVouched = claim.trace.claim.independentOrigins > 0;
      const point = isVouched ? claimPoint(claim, citations) : openPoint(claim, citations);
      current().points.push(point);
    }
  }
  const sources = sourcesOf(claims, reliability);
  return {
    title,
    made,
    sections,
    sourceSummary: summaryOf(claims, sources, citations.all, made),
    sources,
    citations: citations.all,
    method: parts.some(({ kind }) => kind === "text") ? [...METHOD, OWN_WORDS] : METHOD,
  };
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean);
}
