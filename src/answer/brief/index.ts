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
