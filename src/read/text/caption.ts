/** Words for what is shown: the subject of a sentence that describes an image or a recording. */
const MEDIUM =
  "(?:photo(?:graph)?s?|pictures?|images?|screen ?(?:shots?|grabs?)|stills?|frames?|footage|video(?:s| clip)?|clips?|audio (?:message|recording|clip)s?|maps?|charts?|graphics?|infographics?|illustrations?|posters?|banners?|cartoons?|drawings?|sketch(?:es)?)";

/** A caption by its label, by a pointing phrase, or by its credit: these mean a caption wherever they stand. */
const LABELLED =
  /^(?:(?:file |archive )?(?:photo(?:graph)?|image|picture|map|video|graphic|caption|illustration)s?(?: (?:credit|courtesy|by)[^:]{0,60})?|credit|figure \d+|fig\. ?\d+)\s?[:|]\s?\S/i;
const POINTING =
  /\b(?:(?:^|, )seen here|seen here (?:in|at|with|on|during) (?:an?|the|this|\d{4})\b|pictured(?: (?:here|above|below|left|right|in))|is seen in (?:this|a|an)\b|(?:in|shows?|from) this (?:undated |file |handout |archive )?(?:photo|image|picture|frame|still|screen ?shot|screen ?grab|video)\b|file photo\b)/iu;
const CREDITED =
  /(?:\((?:photo|image|picture|video|courtesy|credit|file|source)s?[ /:][^()]{1,80}\)|\([^()]{0,60}(?:\/|via )?\s?(?:getty(?: images)?|AP(?: photo)?|AFP|EPA|reuters|shutterstock|handout)\)|(?:\/|\bvia )(?:getty(?: images)?|AP|AFP|EPA|reuters|shutterstock))\.?$/i;
/** A line that is a credit and nothing else: "Ana Bekova/Reuters", "Getty". */
const CREDIT_ALONE =
  /^(?:(?:photo|image|picture)s? (?:by|courtesy of|via) .{2,60}|.{0,60}[/|] ?(?:getty(?: images)?|AP|AP photo|AFP|EPA|reuters|shutterstock|handout|corbis|bloomberg)(?: via .{2,30})?|getty(?: images)?|(?:the )?AP photo(?:\/.{2,40})?|shutterstock)\.?$/i;
/** Before the body, a sentence whose subject is a picture or a recording: "A still from a video of ... shows ...". */
const SHOWS = new RegExp(
  `^(?:(?:an?|the|this|these|two|undated|file|handout)\\s+){0,2}(?:[\\p{L}-]+\\s){0,2}?${MEDIUM}\\b(?:\\s(?:of|from|by|released|taken|provided|posted|published|issued|obtained|shared|showing|depicting|shows?|was|were|is|are)\\b|[,;:])`,
  "iu",
);

/** Captions are one or two sentences; the lead of an article can be as long but has more behind its subject. */
const MAX_UNITS = 400;

/** Whether a paragraph anywhere in a text is a caption or a picture's credit, by its own words. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > MAX_UNITS) return false;
  if (paragraph.length <= 100 && CREDIT_ALONE.test(paragraph)) return true;
  return LABELLED.test(paragraph) || CREDITED.test(paragraph) || POINTING.test(paragraph);
}

/**
 * Whether a paragraph that stands between the headline and the body is a caption: by its own words, or as a single
 * sentence about a picture or a recording. There a page's lead image stood, and its text is all that a copy kept.
 */
export function isLeadCaption(paragraph: string): boolean {
  return isCaption(paragraph) || (isOneSentence(paragraph) && SHOWS.test(paragraph));
}

/** No full stop inside but after abbreviations: a capital behind it and a word of five letters or more before. */
function isOneSentence(paragraph: string): boolean {
  return paragraph.length <= MAX_UNITS && !/\p{Ll}{5,}[.!?]["”’)]?\s+\p{Lu}/u.test(paragraph);
}
