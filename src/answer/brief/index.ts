export type {
  Brief,
  BriefChange,
  BriefClaim,
  BriefGap,
  BriefMaterial,
  BriefPoint,
  BriefSection,
  BriefSentence,
  Citation,
  CitedPassage,
} from "./brief.ts";
export { composeBrief } from "./compose.ts";
export { composeDraft, type DraftMaterial, type DraftPart } from "./compose-draft.ts";
