import type { Token } from "../../../language/index.ts";
import type { Draft, IsName } from "./draft.ts";
import { conditionsOf, type Rule } from "./where.ts";

/** What a word of a name is never. */
const MISTAKEN: ReadonlySet<string> = new Set(["VERB", "NOUN", "AUX", "ADV", "INTJ"]);

/**
 * Applies rules to sentences of at most `longest` tokens, one rule after the other, each to every word that meets its conditions when its turn comes.
 * The words of names are tagged as such before. What each token meets is laid out on one sheet that every sentence uses anew: a
 * correction that is made to a token is seen there at once.
 */
export function menderOf(
  rules: readonly Rule[],
  longest: number,
): (tokens: readonly Token[], isName: IsName) => Draft[] {
  const conditions = conditionsOf(rules);
  const { width, ofRelation, ofTag, ofXpos, ofLemma, ofText, ofSide } = conditions;
  /** For each token the conditions that it meets, `width` numbers each. */
  const meets = new Int32Array(longest * width);
  /** What the words that cannot be corrected meet: a token's own, and the one before it. */
  const fixed = new Int32Array(longest * width);
  /** What any token met since the sentence was laid out. */
  const met = new Int32Array(width);
  const names = new Uint8Array(longest);
  const stands: IsName = (at) => names[at] === 1;

  class Correctable implements Draft {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    private readonly at: number;
    private relationNow: string;
    private tagNow: string;
    private xposNow: string;
    private lemmaNow: string;
    private headNow: number;

    constructor(token: Token, at: number, isName: boolean) {
      this.start = token.start;
      this.end = token.end;
      this.text = token.text;
      this.at = at;
      const isMistaken = isName && MISTAKEN.has(token.tag);
      this.relationNow = token.relation;
      this.tagNow = isMistaken ? "PROPN" : token.tag;
      this.xposNow = isMistaken ? "NNP" : token.xpos;
      this.lemmaNow = token.lemma;
      this.headNow = token.head;
      this.settle();
    }

    get relation(): string {
      return this.relationNow;
    }
    set relation(relation: string) {
      this.relationNow = relation;
      this.settle();
    }
    get tag(): string {
      return this.tagNow;
    }
    set tag(tag: string) {
      this.tagNow = tag;
      this.settle();
    }
    get xpos(): string {
      return this.xposNow;
    }
    set xpos(xpos: string) {
      this.xposNow = xpos;
      this.settle();
    }
    get lemma(): string {
      return this.lemmaNow;
    }
    set lemma(lemma: string) {
      this.lemmaNow = lemma;
      this.settle();
    }
    get head(): number {
      return this.headNow;
    }
    set head(head: number) {
      this.headNow = head;
      this.settle();
    }

    /** Works out anew which conditions the token meets. */
    private settle(): void {
      const { at, headNow } = this;
      const relation = ofRelation(this.relationNow);
      const tag = ofTag(this.tagNow);
      const xpos = ofXpos(this.xposNow);
      const lemma = ofLemma(this.lemmaNow);
      const side = headNow < 0 ? ofSide.none : headNow < at ? ofSide.before : ofSide.behind;
      for (let word = 0; word < width; word++) {
        const own = fixed[at * width + word]! & relation[word]! & tag[word]!;
        const now = own & xpos[word]! & lemma[word]! & side[word]!;
        meets[at * width + word] = now;
        met[word]! |= now;
      }
    }
  }

  const layOut = (tokens: readonly Token[]): Draft[] => {
    met.fill(0);
    let before = ofText("");
    return tokens.map((token, at) => {
      const text = ofText(token.text);
      for (let word = 0; word < width; word++) fixed[at * width + word] = text[word]! & before[width + word]!;
      before = text;
      return new Correctable(token, at, names[at] === 1);
    });
  };

  return (tokens, isName) => {
    names.fill(0);
    for (let at = 0; at < tokens.length; at++) names[at] = isName(at) ? 1 : 0;
    const drafts = layOut(tokens);
    for (const { mend, word, bits } of conditions.rules) {
      if ((met[word]! & bits) === 0) continue;
      for (let at = 0, place = word; at < drafts.length; at++, place += width)
        if ((meets[place]! & bits) !== 0) mend(drafts, at, stands);
    }
    return drafts;
  };
}

/** The tokens as they are corrected: the same ones where nothing is. */
export function correctedTokens(tokens: readonly Token[], drafts: readonly Draft[]): Token[] {
  return tokens.map((token, at) => {
    const { start, end, text, lemma, tag, xpos, head, relation } = drafts[at]!;
    const isSame =
      head === token.head &&
      relation === token.relation &&
      tag === token.tag &&
      xpos === token.xpos &&
      lemma === token.lemma;
    return isSame ? token : { start, end, text, lemma, tag, xpos, head, relation };
  });
}
