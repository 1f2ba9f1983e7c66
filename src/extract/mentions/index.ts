import type { Analysis } from "../../language/index.ts";
import type { Mention } from "../../model/index.ts";
import { findAmounts } from "./amounts.ts";
import { calledAgain, headsOfNames } from "./called-again.ts";
import { findCountedPeople } from "./counted-people.ts";
import { findDescriptions } from "./descriptions.ts";
import { gatherEvidence } from "./evidence.ts";
import { findNames, withArticles } from "./names.ts";
import { findPronouns } from "./pronouns.ts";
import { settleTypes } from "./settle-types.ts";
import type { Span } from "./span.ts";
import { findTimes } from "./times.ts";
import { findTitles } from "./titles.ts";
import type { WordSentence } from "./word.ts";
import { wordsOf } from "./words.ts";

export { restoreCase } from "./restore-case.ts";

/**
 * Everything in a document that names, describes or points back to a person, a body, a place, a thing or a time.
 *
 * @returns mentions in text order, the outer one first where two begin together; nested where a name stands inside a longer one
 * or inside a description, never crossing, never twice at one range. Empty for a text without sentences.
 */
export function findMentions(analysis: Analysis): Mention[] {
  const sentences = analysis.sentences.map((sentence) => wordsOf(analysis.text, sentence));
  const evidence = gatherEvidence(sentences);
  const times = sentences.map(findTimes);
  const names = settleTypes(
    sentences,
    sentences.map((sentence) => findNames(sentence, evidence)),
  );
  const heads = headsOfNames(sentences, names);
  const mentions: Mention[] = [];
  for (const [s, sentence] of sentences.entries()) {
    // A day that is a name ("Thanksgiving Day") is a time; a year in a report's name is part of the name.
    const titles = findTitles(sentence);
    const bare = [
      ...titles,
      ...names[s]!.filter(
        (name) => !isInside(name, times[s]!) && !(name.weak === true && isInside(name, titles)),
      ),
    ];
    const dated = outside(times[s]!, bare);
    const amounts = outside(findAmounts(sentence), [...dated, ...bare]);
    const described = findDescriptions(sentence, [...bare, ...dated, ...amounts]);
    const named = withArticles(sentence.words, bare, described);
    addMentions(
      sentence,
      [
        ...named,
        ...dated,
        ...findPronouns(sentence),
        ...calledAgain(sentence, s, heads),
        ...described,
        ...findCountedPeople(sentence, amounts),
        ...amounts,
      ],
      mentions,
    );
  }
  return mentions;
}

function isInside(span: Span, others: readonly Span[]): boolean {
  return others.some(({ from, to }) => from <= span.from && span.to <= to);
}

/** The spans that share no word with the others. */
function outside(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.filter((span) => !others.some((other) => other.from < span.to && span.from < other.to));
}

/** Orders a sentence's spans, drops doubles and crossings (the first kind found stays), and gives them their place in the text. */
function addMentions({ words }: WordSentence, spans: readonly Span[], mentions: Mention[]): void {
  const kept: Span[] = [];
  for (const span of spans) {
    if (kept.some((other) => (other.from === span.from && other.to === span.to) || crosses(other, span)))
      continue;
    kept.push(span);
  }
  kept.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { from, to, type, form } of kept)
    mentions.push({ start: words[from]!.start, end: words[to - 1]!.end, type, form });
}

function crosses(a: Span, b: Span): boolean {
  return (
    (a.from < b.from && b.from < a.to && a.to < b.to) || (b.from < a.from && a.from < b.to && b.to < a.to)
  );
}
