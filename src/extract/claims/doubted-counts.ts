import type { Analysis, Sentence } from "../../language/index.ts";
import type { MentionClaim, Range, StatedQuantity } from "../../model/index.ts";
import { certaintyOfVoices, isHedge, lessSure } from "./certainty.ts";
import { chainUp, innermostAt, type Voices } from "./voices.ts";

/** Frames whose claims count people who were killed, wounded or both. */
const COUNTS: ReadonlySet<string> = new Set(["casualties", "dies", "kills", "wounds"]);

/** What a count goes by. */
const NUMBER: ReadonlySet<string> = new Set([
  "number",
  "toll",
  "figure",
  "count",
  "total",
  "loss",
  "casualty",
]);
/** "The *true* number": the count itself, whatever was said of it. */
const TRUE: ReadonlySet<string> = new Set(["true", "real", "actual"]);
/** "Higher *than reported*": the count that was said. */
const SAID: ReadonlySet<string> = new Set([
  "report",
  "state",
  "announce",
  "admit",
  "acknowledge",
  "claim",
  "give",
  "say",
  "publish",
  "official",
  "that",
]);
/** "The number of *dead*". */
const DEAD: ReadonlySet<string> = new Set(["dead", "death", "kill", "killed", "fatality"]);
const MORE: ReadonlySet<string> = new Set(["higher", "greater", "larger", "bigger", "more"]);
const LESS: ReadonlySet<string> = new Set(["lower", "smaller", "fewer", "less"]);

/** Where a sentence says that a count just given is too low or too high. */
interface Doubt {
  /** The clause that says it, and its comparative. */
  readonly range: Range;
  readonly comparative: Range;
  readonly higher: boolean;
  readonly hedged: boolean;
  /** Of whom the number is: of the dead or of the wounded; null where that is not said. */
  readonly of: "dead" | "wounded" | null;
}

/** What counts the dead, and what the wounded; casualties are both. */
const OF_DEAD: ReadonlySet<string> = new Set(["casualties", "dies", "kills"]);
const OF_WOUNDED: ReadonlySet<string> = new Set(["casualties", "wounds"]);

/**
 * Counts that somebody holds for too low or too high: "The statement lists 147 soldiers killed. A retired officer said that the true number of dead was
 * probably higher." Who says so says that there were more than 147: 148 at the least. The count must stand in the same sentence or in the one before it
 * of the same segment; the claim's passage then begins with it, so that its words show what it rests on, and `basis` has the count's own words.
 *
 * @param claims in text order
 * @returns the claims with those behind them that doubt one, in text order
 */
export function withDoubtedCounts(
  { text, sentences }: Analysis,
  claims: readonly MentionClaim[],
  voices: Voices,
  contentsOf: (sentence: Range) => Voices["contents"],
): readonly MentionClaim[] {
  const counted = claims.filter(isCount);
  if (counted.length === 0) return claims;
  const doubting = sentences.flatMap((sentence, at): MentionClaim[] => {
    const doubt = doubtOf(sentence);
    if (doubt === null) return [];
    const before = sentences[at - 1];
    const from = before?.segment === sentence.segment ? before.range[0] : sentence.range[0];
    const ofThem = doubt.of === null ? counted : counted.filter(({ frame }) => framesOf(doubt).has(frame));
    const last = ofThem.findLast(({ passage: [start, end] }) => start >= from && end <= doubt.range[0]);
    if (last === undefined) return [];
    const attribution = innermostAt(voices, contentsOf(sentence.range), doubt.comparative[0]);
    const certainty = lessSure(
      doubt.hedged ? "hedged" : "stated",
      certaintyOfVoices(text, chainUp(voices, attribution), false),
    );
    const same = ofThem.filter(
      ({ passage }) => passage[0] === last.passage[0] && passage[1] === last.passage[1],
    );
    // The dead are losses too: of one number that was read as both, it is the dead that are doubted.
    const exact = same.filter(({ frame }) => frame !== "casualties");
    return (exact.length > 0 ? exact : same).map((claim) => ({
      ...claim,
      certainty,
      attribution,
      passage: [claim.passage[0], doubt.range[1]],
      quantity: beyond(text, claim.quantity!, doubt),
    }));
  });
  return doubting.length === 0
    ? claims
    : [...claims, ...doubting].sort((a, b) => a.passage[0] - b.passage[0] || a.passage[1] - b.passage[1]);
}

function framesOf({ of }: Doubt): ReadonlySet<string> {
  return of === "wounded" ? OF_WOUNDED : OF_DEAD;
}

/** An exact count of people that somebody gives for true. */
function isCount({ frame, polarity, quantity }: MentionClaim): boolean {
  return (
    COUNTS.has(frame) &&
    polarity === "positive" &&
    quantity !== undefined &&
    quantity.change === undefined &&
    (quantity.min !== null || quantity.max !== null)
  );
}

/** People are counted by ones: more than 147 are 148 at the least. */
function beyond(text: string, counted: StatedQuantity, { comparative, higher }: Doubt): StatedQuantity {
  const { min, max, unit, text: basis } = counted;
  return {
    text: text.slice(...comparative),
    range: comparative,
    min: higher ? (max ?? min)! + 1 : null,
    max: higher ? null : (min ?? max)! - 1,
    unit,
    basis,
  };
}

function doubtOf({ tokens }: Sentence): Doubt | null {
  for (const [at, comparative] of tokens.entries()) {
    const word = comparative.text.toLowerCase();
    const higher = MORE.has(word);
    if (!higher && !LESS.has(word)) continue;
    const subject = tokens.findIndex(
      ({ head, relation, lemma }) => head === at && relation.startsWith("nsubj") && NUMBER.has(lemma),
    );
    if (subject < 0 || subject > at) continue;
    const isTrue = tokens.some(({ head, lemma }) => head === subject && TRUE.has(lemma));
    if (!isTrue && !isThanSaid(tokens, at)) continue;
    const hedged = tokens.some(({ head, lemma }) => head === at && isHedge(lemma));
    const whose = tokens.slice(subject, at).map(({ lemma }) => lemma);
    const first = tokens.findIndex(
      ({ head }, spot) => spot === subject || (head === subject && spot < subject),
    );
    return {
      range: [tokens[first]!.start, comparative.end],
      comparative: [comparative.start, comparative.end],
      higher,
      hedged,
      of: whose.some((lemma) => DEAD.has(lemma)) ? "dead" : whose.some(isWounded) ? "wounded" : null,
    };
  }
  return null;
}

function isWounded(lemma: string): boolean {
  return /^(?:wound|wounded|injure|injured|injury)$/.test(lemma);
}

/** "Higher than reported", "lower than the official one", "higher than that". */
function isThanSaid(tokens: Sentence["tokens"], comparative: number): boolean {
  const than = tokens.findIndex(({ text }, at) => at > comparative && text.toLowerCase() === "than");
  if (than < 0 || than > comparative + 2) return false;
  return tokens.slice(than + 1, than + 5).some(({ lemma }) => SAID.has(lemma));
}
