import type { EntityType } from "../../model/index.ts";

/** What a pronoun can stand for; `Group` for those that any body or thing may stand behind. */
export const PRONOUNS: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ...[
    "i",
    "me",
    "my",
    "myself",
    "he",
    "him",
    "his",
    "himself",
    "she",
    "her",
    "hers",
    "herself",
    "who",
    "whom",
  ].map((word) => [word, "Person"] as const),
  ...["we", "us", "our", "ourselves", "they", "them", "themselves"].map(
    (word) => [word, "Organization"] as const,
  ),
  ...["here", "there"].map((word) => [word, "Place"] as const),
  ...["it", "itself", "their", "its", "whose", "theirs"].map((word) => [word, "Group"] as const),
]);
