export {
  type ListedName,
  type ScreenedEntry,
  Screening,
  ScreeningBuilder,
  type ScreeningOptions,
} from "./screening.ts";
