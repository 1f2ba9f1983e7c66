import { hashOf } from "./features.ts";
import type { Stream } from "./stream.ts";

/** What a token looks like to the learned decisions, as hashes: one row a property, one column a token. */
export interface Signs {
  readonly lemma: Int32Array;
  readonly lower: Int32Array;
  readonly xpos: Int32Array;
  readonly tag: Int32Array;
  readonly relation: Int32Array;
  readonly suffix: Int32Array;
  /** Whether the token stands in quotation marks: 0 outside, 1 an opening mark, 2 within, 3 a closing mark. */
  readonly quoting: Int32Array;
}

export const OUTSIDE = 0;
export const OPENING = 1;
const WITHIN = 2;
export const CLOSING = 3;

/** The signs of every token of a stream. */
export function signsOf(stream: Stream): Signs {
  const { tokens } = stream;
  const known = new Map<string, number>();
  const hash = (word: string): number => {
    let value = known.get(word);
    if (value === undefined) {
      value = hashOf(word);
      known.set(word, value);
    }
    return value;
  };
  const row = (sign: (token: Stream["tokens"][number]) => string): Int32Array =>
    Int32Array.from(tokens, (token) => hash(sign(token)));
  return {
    lemma: row((token) => token.lemma.toLowerCase()),
    lower: row((token) => token.text.toLowerCase()),
    xpos: row((token) => token.xpos),
    tag: row((token) => token.tag),
    relation: row((token) => token.relation),
    suffix: row((token) => token.text.slice(-3).toLowerCase()),
    quoting: quotingOf(stream),
  };
}

function quotingOf(stream: Stream): Int32Array {
  const quoting = new Int32Array(stream.tokens.length);
  for (const [token, quotation] of stream.quotationOf.entries()) {
    if (quotation < 0) continue;
    const first = stream.quotationFirst[quotation]!;
    const last = stream.quotationLast[quotation]!;
    quoting[token] =
      token === first ? OPENING : token === last && stream.quotations[quotation]!.closed ? CLOSING : WITHIN;
  }
  return quoting;
}
