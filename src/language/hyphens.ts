/** Prefixes that stay with the word behind their hyphen, after the Universal Dependencies guidelines for English. */
const PREFIXES = new Set(
  `anti co counter cross de e ex inter intra macro mega micro mid mini multi neo non over para poly post pre pro proto pseudo
  quasi re self semi sub super trans ultra un under vice x`.split(/\s+/u),
);

/** What stands between hyphens in one name: "Lashkar-e-Taiba", "Jabhat-al-Nurin", "Saif-ul-Haq". */
const INNER_PARTICLE = /^(?:e|i|a|o|al|el|ul|ur|ud|us|un|uz|il|as|ar|ad|an|az|at|ash)$/iu;

/** The Arabic article in front of a name: "al-Nurin", "ash-Shakur", "el-Din". "As-yet" and "at-large" are not names. */
const ARTICLE = /^(?:al|el|ul|ur|ud|il|as|ar|ad|an|az|at|ash)$/iu;

/**
 * Index of the next hyphen at which a word parts in two, or `end` where it does not.
 *
 * @param text the document's text
 * @param start,end half-open range of a word that may hold hyphens, UTF-16 code units
 */
export function nextBreakInHyphens(text: string, start: number, end: number): number {
  let from = start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 45 && unit !== 0x2010 && unit !== 0x2011) continue;
    if (!isKept(text, start, from, at, end)) return at;
    from = at + 1;
  }
  return end;
}

function isKept(text: string, start: number, from: number, at: number, end: number): boolean {
  const left = text.slice(from, Math.min(at, from + 16));
  let to = at + 1;
  while (to < end && to < at + 16 && text.charCodeAt(to) !== 45) to++;
  const right = text.slice(at + 1, to);
  const rightIsName = /^['’ʿ`]?\p{Lu}/u.test(right);
  if (ARTICLE.test(left)) return rightIsName || left.toLowerCase() === "al";
  if (INNER_PARTICLE.test(right) && to < end && /^\p{Lu}/u.test(left)) return true;
  if (from > start && INNER_PARTICLE.test(left)) return true;
  if (PREFIXES.has(left.toLowerCase())) return !rightIsName || !/^\p{Lu}+$/u.test(left);
  return /^\d/u.test(right) && /^\p{Lu}+$/u.test(left);
}
