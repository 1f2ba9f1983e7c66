import type { ClaimReview, WithContext } from "schema-dts";
import type { AssertionRow, ClaimWithOrigins, Evidence } from "../../answer/index.ts";
import type { ExportFormat } from "./format.ts";
import { webAddress } from "./web-address.ts";

/**
 * schema.org ClaimReview, one JSON-LD object a line: claims whose credibility a person set. A grade that is only proposed is nobody's
 * review, so such a claim is left out. https://schema.org/ClaimReview
 */
export const claimReview: ExportFormat = {
  name: "claimreview",
  what: "schema.org ClaimReview of claims that a person graded (headwater grade)",
  write: (evidence) => reviews(evidence),
};

/** Appearances named in one review: fact-check pages list the first few. */
const MOST_APPEARANCES = 50;

/** NATO Admiralty credibility, from 1 (confirmed) to 5 (improbable), as a rating that grows with truth; 6 cannot be rated. */
const NAMES: Readonly<Record<string, string>> = {
  "1": "Confirmed by other sources",
  "2": "Probably true",
  "3": "Possibly true",
  "4": "Doubtful",
  "5": "Improbable",
  "6": "Truth cannot be judged",
};

async function* reviews(evidence: Evidence): AsyncGenerator<string> {
  for await (const claim of evidence.claims()) {
    const { grade } = await evidence.graded(claim.id);
    if (grade.set === null) continue;
    yield `${JSON.stringify(await reviewOf(evidence, claim, grade.set))}\n`;
  }
}

async function reviewOf(
  evidence: Evidence,
  claim: ClaimWithOrigins,
  set: { readonly grade: string; readonly by: string; readonly at: string; readonly reason: string },
): Promise<WithContext<ClaimReview>> {
  const said: AssertionRow[] = [];
  for await (const assertion of evidence.assertionsOf(claim.id)) {
    if (assertion.voice !== "comment") said.push(assertion);
    if (said.length === MOST_APPEARANCES) break;
  }
  const appearances = said.map(({ document, passage }) => ({
    "@type": "CreativeWork" as const,
    identifier: document.id,
    ...(document.title === null ? {} : { headline: document.title }),
    ...(document.publisher === null
      ? {}
      : { publisher: { "@type": "Organization" as const, name: document.publisher } }),
    ...(document.published === null ? {} : { datePublished: document.published }),
    ...(webAddress(document.url) === null ? {} : { url: webAddress(document.url)! }),
    text: passage.quote,
  }));
  const origins = claim.origins.filter(
    ({ kind, denies, name }) => kind === "identified" && !denies && name !== null,
  );
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: `urn:headwater:${claim.id}`,
    datePublished: set.at,
    author: { "@type": "Person", name: set.by },
    claimReviewed: claim.label,
    reviewBody: set.reason,
    reviewRating: {
      "@type": "Rating",
      ...(set.grade === "6" ? {} : { ratingValue: 6 - Number(set.grade), bestRating: 5, worstRating: 1 }),
      alternateName: NAMES[set.grade] ?? set.grade,
      ratingExplanation: `NATO Admiralty credibility ${set.grade}: ${set.reason}`,
    },
    itemReviewed: {
      "@type": "Claim",
      name: claim.label,
      ...(claim.firstSaid === null ? {} : { datePublished: claim.firstSaid }),
      ...(origins.length === 0
        ? {}
        : { author: origins.map(({ name }) => ({ "@type": "Organization" as const, name: name! })) }),
      ...(appearances.length === 0 ? {} : { appearance: appearances }),
    },
  };
}
