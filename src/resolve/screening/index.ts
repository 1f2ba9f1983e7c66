export { listWords, spellingLikeness } from "./list-words.ts";
export {
  type ListedName,
  type ScreenedEntry,
  Screening,
  ScreeningBuilder,
  type ScreeningOptions,
} from "./screening.ts";
