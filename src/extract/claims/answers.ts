import type { MentionClaim } from "../../model/index.ts";
import type { Voices } from "./voices.ts";

/**
 * Claims with those that somebody answers by denying them, each once more in that voice: of "Zerania accuses Hostavia of arming the rebels, a charge Hostavia
 * rejects" both hold, that Zerania says so and that Hostavia denies it. What was denied already stays as it is, and "which Hostavia
 * did not deny" adds nothing.
 */
export function withAnswers(
  claims: readonly MentionClaim[],
  { answers, attributions }: Voices,
  contents: Voices["contents"],
): MentionClaim[] {
  if (answers.size === 0) return [...claims];
  const answering = contents.filter(
    ({ attribution }) => answers.has(attribution) && attributions[attribution]!.stance === "denies",
  );
  return claims.flatMap((claim) => {
    const { passage, certainty } = claim;
    const denied = answering.filter(({ range }) => range[0] <= passage[0] && passage[1] <= range[1]);
    if (certainty === "denied") return [claim];
    return [
      claim,
      ...denied.map(({ attribution }) => ({ ...claim, certainty: "denied" as const, attribution })),
    ];
  });
}
