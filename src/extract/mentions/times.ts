import { MONTHS, WEEKDAYS } from "./function-words.ts";
import type { Span } from "./span.ts";
import type { Word, WordSentence } from "./word.ts";
import { HINT, hasHint } from "./word-hints.ts";

/**
 * The times that a sentence states: dates, years, days of the week, spans reckoned from now ("two weeks ago", "last year") and
 * lengths of time ("three months"). In order, without overlap; resolving them to dates is the business of the claims.
 */
export function findTimes(sentence: WordSentence): Span[] {
  const spans: Span[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const to = timeEnd(words, at);
    if (to <= at) continue;
    spans.push({ from: at, to, type: "Temporal", form: "name" });
    at = to - 1;
  }
  return spans;
}

/** Where the time that begins at a word ends; the word's own index where none begins. */
function timeEnd(words: readonly Word[], at: number): number {
  const word = words[at]!;
  if (!hasHint(word, HINT.opensTime)) return at;
  if (hasHint(word, HINT.day)) return at + 1;
  if (hasHint(word, HINT.early) || word.parts[0] === "mid") {
    const inner = word.parts.length > 1 ? (isDateWord(word.parts[1]!) ? at + 1 : at) : dateEnd(words, at + 1);
    if (inner > at + 1) return inner;
    if (word.parts.length > 1 && inner > at) return Math.max(inner, yearBehind(words, at + 1));
    return at;
  }
  const next = words[at + 1];
  if (
    word.shape === "title" &&
    next?.shape === "title" &&
    /^(?:new year|\p{L}+ day|\p{L}+ eve)$/u.test(`${word.folded} ${next.folded}`)
  )
    return at + (words[at + 2]?.folded === "day" ? 3 : 2);
  const date = dateEnd(words, at);
  if (date > at) return date;
  const span = reckonedEnd(words, at);
  if (span > at) return span;
  return clockEnd(words, at);
}

function isDateWord(folded: string): boolean {
  return MONTHS.has(folded) || WEEKDAYS.has(folded) || isYear(folded) || /^\d{2,4}s$/.test(folded);
}

function isYear(folded: string): boolean {
  return beginsInFigures(folded) && /^(?:1[5-9]|20)\d\d$/.test(folded);
}

/** Whether a figure is the first character: most words are none, and need no closer look. */
function beginsInFigures(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}

function isMonth(word: Word | undefined): boolean {
  return word !== undefined && MONTHS.has(word.folded) && word.shape !== "lower";
}

function isDay(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    beginsInFigures(word.text) &&
    /^(?:[0-3]?\d)(?:st|nd|rd|th)?(?:[-–][0-3]?\d(?:st|nd|rd|th)?)?$/.test(word.text)
  );
}

/** "30 November 2016", "Oct. 25-26, 2016", "November 2006", "Monday", "2016", "1990s", "2016-01-31". */
function dateEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return at;
  if (
    WEEKDAYS.has(word.folded) &&
    word.shape === "title" &&
    (word.text.length > 3 || words[at + 1]?.text === ".")
  ) {
    const comma = words[at + 1]?.text === "," ? 2 : 1;
    const inner = isMonth(words[at + comma]) || isDay(words[at + comma]) ? dateEnd(words, at + comma) : at;
    if (inner > at + comma && (isMonth(words[at + comma]) || isMonth(words[at + comma + 1]))) return inner;
    return hasHint(words[at + 1], HINT.part) ? at + 2 : at + 1;
  }
  if (isDay(word) && isMonth(words[at + 1])) return yearBehind(words, skipDot(words, at + 2));
  if (isDay(word) && words[at + 1]?.folded === "of" && isMonth(words[at + 2]))
    return yearBehind(words, at + 3);
  if (
    isMonth(word) &&
    !(
      word.folded === "may" &&
      !isDay(words[at + 1]) &&
      !isYear(words[at + 1]?.folded ?? "") &&
      !isInPlace(words, at)
    )
  ) {
    let to = skipDot(words, at + 1);
    if (isDay(words[to])) {
      to++;
      if (/^[-–]$/.test(words[to]?.text ?? "") && isDay(words[to + 1])) to += 2;
    } else if (
      isDay(words[to]) === false &&
      /^(?:mar|sun|sat|jun|jan|dec|may|march|august|april|june)$/.test(word.folded)
    ) {
      if (!isYear(words[to]?.folded ?? "") && !isInPlace(words, at)) return at;
    }
    return yearBehind(words, to);
  }
  if (beginsInFigures(word.text)) {
    if (/^(?:1[5-9]|20)\d\d[-/](?:0?[1-9]|1[0-2])[-/]\d{1,2}/.test(word.text)) return at + 1;
    if (/^(?:1[5-9]|20)\d\d[-–/](?:\d{2}|(?:1[5-9]|20)\d\d)$/.test(word.text)) return at + 1;
    if (/^(?:(?:1[5-9]|20)\d\d|\d0)s$/.test(word.text) && word.shape !== "upper") return at + 1;
  }
  if (isYear(word.folded) && word.shape === "number" && !isCounted(words, at)) {
    const next = words[at + 1];
    if (/^[-–]$/.test(next?.text ?? "") && isYear(words[at + 2]?.folded ?? "")) return at + 3;
    return at + 1;
  }
  if (hasHint(word, HINT.season) && isYear(words[at + 1]?.folded ?? "")) return at + 2;
  if (
    hasHint(word, HINT.season) &&
    word.shape === "title" &&
    !/^(?:spring|fall)$/.test(word.folded) &&
    at > 0
  )
    return at + 1;
  return at;
}

function skipDot(words: readonly Word[], at: number): number {
  return words[at]?.text === "." && (isDay(words[at + 1]) || isYear(words[at + 1]?.folded ?? ""))
    ? at + 1
    : at;
}

/** "In May", "since March": a month that could be another word stands as one behind these. */
function isInPlace(words: readonly Word[], at: number): boolean {
  return /^(?:in|since|until|till|by|during|from|of|last|this|next|early|late|mid|on|and|between|before|after)$/.test(
    words[at - 1]?.folded ?? "",
  );
}

function yearBehind(words: readonly Word[], at: number): number {
  if (isYear(words[at]?.folded ?? "")) return at + 1;
  if (words[at]?.text === "," && isYear(words[at + 1]?.folded ?? "")) return at + 2;
  if (words[at]?.folded === "of" && isYear(words[at + 1]?.folded ?? "")) return at + 2;
  return at;
}

/** "2000 fighters", "1,900": four figures that count something are no year. */
function isCounted(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  if (
    /^(?:[$€£]|about|nearly|almost|over|approximately|some|than|least|around|resolution|resolutions|no|section|number)$/.test(
      before,
    )
  )
    return true;
  const next = words[at + 1];
  if (next?.shape !== "lower") return false;
  return (
    next.tag === "NOUN" &&
    !/^(?:report|elections?|war|attacks?|invasion|coup|census|edition|budget|season|offensive|campaign|survey)$/.test(
      next.folded,
    )
  );
}

/** "Two weeks ago", "the past 20 months", "last year", "three days". */
function reckonedEnd(words: readonly Word[], at: number): number {
  let i = at;
  if (words[i]!.folded === "the" && (hasHint(words[i + 1], HINT.deictic) || isEdge(words, i + 1))) i++;
  if (isEdge(words, i)) {
    const inner = words[i + 2]?.folded === "the" ? i + 3 : i + 2;
    const within = i + 2 < words.length ? reckonedEnd(words, i + 2) : at;
    const end = Math.max(dateEnd(words, inner), within);
    if (end > inner) return end;
    return hasHint(words[inner], HINT.unit) ? inner + 1 : at;
  }
  let deictic = false;
  if (hasHint(words[i], HINT.deictic)) {
    deictic = true;
    i++;
    if (hasHint(words[i], HINT.deictic)) i++;
    const next = words[i];
    if (next && (isMonth(next) || (WEEKDAYS.has(next.folded) && next.shape === "title"))) return i + 1;
    if (hasHint(next, HINT.season | HINT.part)) return i + 1;
  }
  let counted = false;
  while (
    i < words.length &&
    (hasHint(words[i], HINT.count) || words[i]!.shape === "number" || words[i]!.folded === "of") &&
    i - at < 6
  ) {
    if (words[i]!.folded !== "of") counted = true;
    i++;
  }
  const unit = words[i];
  if (!hasHint(unit, HINT.unit) || i === at) {
    return hasHint(unit, HINT.unit) && /^(?:earlier|later|ago|before)$/.test(words[i + 1]?.folded ?? "")
      ? i + 2
      : at;
  }
  if (!deictic && !counted) return at;
  i++;
  return /^(?:ago|earlier|later|before|prior)$/.test(words[i]?.folded ?? "") ? i + 1 : i;
}

/** "The end of", "the start of", "the eve of". */
function isEdge(words: readonly Word[], at: number): boolean {
  return hasHint(words[at], HINT.edge) && words[at + 1]?.folded === "of";
}

/** "11 am", "2:30 p.m.", "1400". */
function clockEnd(words: readonly Word[], at: number): number {
  const word = words[at]!;
  if (!beginsInFigures(word.text) && !beginsInFigures(word.folded)) return at;
  if (/^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$/i.test(word.folded)) return at + 1;
  if (/^\d{1,2}:\d\d$/.test(word.text))
    return /^(?:am|pm|gmt|local|utc)$/.test(words[at + 1]?.folded ?? "") ? at + 2 : at + 1;
  if (
    /^\d{1,2}$/.test(word.text) &&
    /^(?:am|pm)$/.test(words[at + 1]?.folded ?? "") &&
    words[at + 1]!.text !== "am"
  )
    return at + 2;
  return at;
}
