import type { Span } from "./span.ts";
import type { Word, WordSentence } from "./word.ts";

const HEDGE =
  /^(?:about|around|nearly|almost|approximately|roughly|over|some|upwards|up|more|less|fewer|at|least|most|than|to|of|between|an?|estimated)$/;
const MEASURE =
  /^(?:percent|%|per|cent|percentage|points?|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|mi|ft|feet|kg|kilograms?|kilos?|tons?|tonnes?|lit(?:er|re)s?|barrels?|acres?|hectares?|square|cubic|pounds?|degrees?|rounds?)$/;
const CURRENCY_SIGN = /^(?:US|A|C)?[$€£¥]$|^[$€£¥]$/;
const CURRENCY =
  /^(?:dollars?|euros?|pounds?|rupees?|afghanis?|dinars?|rials?|riyals?|dirhams?|lira|liras|yuan|yen|rubles?|roubles?|cents?|usd|eur|gbp)$/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|m|bn|k)$/;

/** The amounts of a sentence: sums of money, and numbers with their hedge and measure ("upwards of 10,000", "30 percent"). */
export function findAmounts(sentence: WordSentence): Span[] {
  const spans: Span[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const money = moneyEnd(words, at);
    if (money > at) {
      spans.push({ from: at, to: money, type: "Money", form: "name" });
      at = money - 1;
      continue;
    }
    if (!words[at]!.isNumeral || words[at]!.folded === "one") continue;
    let to = at + 1;
    while (to < words.length && (words[to]!.isNumeral || SCALE.test(words[to]!.folded)) && to - at < 6) to++;
    if (CURRENCY.test(words[to]?.folded ?? "")) {
      spans.push({ from: at, to: to + 1, type: "Money", form: "name" });
      at = to;
      continue;
    }
    while (to < words.length && MEASURE.test(words[to]!.folded) && to - at < 8) to++;
    spans.push({ from: hedgeStart(words, at), to, type: "Quantity", form: "name" });
    at = to - 1;
  }
  return spans;
}

function moneyEnd(words: readonly Word[], at: number): number {
  const word = words[at]!;
  if (word.shape === "lower" || word.shape === "title") return at;
  const glued = /^(?:US|A|C)?[$€£¥]\d/.test(word.text);
  if (!glued && !(CURRENCY_SIGN.test(word.text) && words[at + 1]?.isNumeral)) return at;
  let to = glued ? at + 1 : at + 2;
  while (to < words.length && SCALE.test(words[to]!.folded) && to - at < 5) to++;
  return to;
}

/** Where "upwards of", "at least", "more than" before a number begin. */
function hedgeStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4 && HEDGE.test(words[from - 1]!.folded)) from--;
  while (from < at && /^(?:of|to|than|at|an?|some|most)$/.test(words[from]!.folded)) {
    const next = words[from + 1]?.folded ?? "";
    if (/^(?:at|a|an)$/.test(words[from]!.folded) && /^(?:least|most|estimated)$/.test(next)) break;
    if (words[from]!.folded === "some") break;
    from++;
  }
  return boundStart(words, from);
}

/** "*no* fewer than 19", "*as many as* 30": where what begins with a word that is no hedge alone begins. */
function boundStart(words: readonly Word[], from: number): number {
  const before = words[from - 1]?.folded ?? "";
  if (/^(?:no|not)$/.test(before) && /^(?:fewer|less|more)$/.test(words[from]!.folded)) return from - 1;
  const isAs = before === "as" && words[from - 2]?.folded === "many" && words[from - 3]?.folded === "as";
  return isAs ? from - 3 : from;
}
