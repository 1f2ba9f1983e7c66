import { PERSON_NAME } from "./person-name.ts";

/** What people who write, teach and advise are: the professions of authors' notes. Plural for two authors together. */
const PROFESSION =
  "(?:(?:vice |deputy |managing |executive |founding |contributing |associate |assistant |senior |adjunct |visiting |research |non-?resident |staff |freelance )*(?:fellows?|editors?(?:-in-chief)?|editor-at-large|reporters?|correspondents?|columnists?|writers?|contributors?|professors?|lecturers?|scholars?|researchers?|analysts?|journalists?|authors?|historians?|political scientists?|producers?|bloggers?|commentators?|co-?founders?|publishers?|photographers?))";

/** "NAME is a Senior Fellow at ...", "NAME, a professor at ..., is the author of ...", "NAME writes about ...". */
const IS_ONE = new RegExp(
  `^(?:Dr\\.? |Prof(?:essor|\\.)? )?(${PERSON_NAME}(?:(?:,| and| &) ${PERSON_NAME})*)(?:,[^.]{3,120},)? (?:is|are|was|has been) (?:an?|the|currently|also)?\\b([^.;“"]{0,160})`,
  "u",
);
/** Offices are written with and without capitals: "a Senior Fellow", "a senior fellow". */
const IN_PROFESSION = new RegExp(`\\b${PROFESSION}\\b`, "iu");
const DOES = new RegExp(
  `^(${PERSON_NAME}(?: and ${PERSON_NAME})?) (?:writes|reports|covers|blogs|teaches|tweets|edits|is based in|are based in|can be (?:reached|followed|found))\\b`,
  "u",
);
const REACHED =
  /^(?:follow (?!us\b)[\p{L}\s,.'’&-]{3,160}(?:on|at) (?:twitter|x|facebook|instagram|bluesky)\b|(?:e-?mail|contact|write to|reach) .{2,80}@|on twitter:? @|twitter:? @)/iu;
const CREDITS =
  /^\(?(?:[^.]{3,200} contributed (?:to|reporting)\b|(?:additional )?(?:reporting|writing|editing|research|translat(?:ed|ion)) by (?:the )?\p{Lu}|about the authors?\b|the (?:author|writer)s? (?:is|are)\b)/iu;

/** Authors' notes are short; the bound keeps a profile's last paragraph in the body. */
const MAX_UNITS = 900;

/**
 * Whether a paragraph at an article's end is about its author: what the person is, where to reach them, or who else
 * worked on it. Words in quotation marks keep a paragraph in the body: nobody is quoted in an author's note.
 *
 * @param authors names from the byline: a sentence about one of them needs no profession
 */
export function isBio(paragraph: string, authors: readonly string[]): boolean {
  if (paragraph.length > MAX_UNITS) return false;
  if (REACHED.test(paragraph) || CREDITS.test(paragraph)) return true;
  if (/[“"][^”"]{25,}[”"]/.test(paragraph)) return false;
  if (IN_PROFESSION.test(IS_ONE.exec(paragraph)?.[2] ?? "") || DOES.test(paragraph)) return true;
  return authors.some((name) => paragraph.startsWith(`${name} is `) || paragraph.startsWith(`${name}, `));
}
