import type { DatedDocument, Order } from "./direction.ts";
import type { SharedText } from "./evidence.ts";
import type { EchoKind } from "./kind.ts";

/** Why one document is held to repeat another, and why it is the later one, in words for a reader. */
export function reasonOf(
  kind: EchoKind,
  text: SharedText,
  order: Order,
  first: DatedDocument,
  copy: DatedDocument,
): string {
  return `${sharedWords(kind, text)}; ${orderWords(order, first, copy)}`;
}

function sharedWords(kind: EchoKind, { sentences, words, sharedWords: shared }: SharedText): string {
  if (kind === "quotation") {
    const quoted = sentences.filter(({ isQuoted }) => isQuoted).length;
    return `${count(quoted, "quotation")} of it ${quoted === 1 ? "stands" : "stand"} there too and nothing else: both may have it from the speaker`;
  }
  const of = (how: string) => sentences.filter((sentence) => sentence.how === how).length;
  const parts = [
    [of("same"), "word for word"],
    [of("edited"), "with a few words changed"],
    [of("reworded"), kind === "spun" ? "with words swapped one by one" : "in other words"],
  ] as const;
  const how = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  const percent = Math.round((100 * shared) / Math.max(1, words));
  const moved = isReordered(sentences) ? ", in another order" : "";
  return `${count(sentences.length, "sentence")} of it (${percent}% of its words) ${sentences.length === 1 ? "stands" : "stand"} in the other: ${how.join(", ")}${moved}`;
}

/** A third of the sentences and more come before the one that they follow there. */
function isReordered(sentences: SharedText["sentences"]): boolean {
  const back = sentences.filter((sentence, k) => k > 0 && sentence.other < sentences[k - 1]!.other).length;
  return sentences.length >= 4 && back * 3 >= sentences.length - 1;
}

function orderWords({ direction }: Order, first: DatedDocument, copy: DatedDocument): string {
  switch (direction) {
    case "credit":
      return `it credits ${first.publisher} for its text`;
    case "syndicated":
      return `both credit ${copy.credit}: neither has it from the other`;
    case "date":
      return `the other was published earlier (${day(first)}, this one ${day(copy)})`;
    case "containment":
      return "nearly all of it stands in the other, which is longer";
    case "undated":
      return `the other is dated ${day(first)}, this one states no date`;
    case "unknown":
      return "which of the two was first is not known";
  }
}

function day({ published }: DatedDocument): string {
  return published === null ? "no date" : published.slice(0, 16).replace("T", " ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
