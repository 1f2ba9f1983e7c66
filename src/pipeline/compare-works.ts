import { type EditionHeld, type EditionsAsked, findEditions } from "../answer/index.ts";
import { sentenceRanges } from "../language/index.ts";
import type { AssertionRow, ChainStep, ClaimRow, Ledger } from "../ledger/index.ts";
import { CERTAINTIES } from "../model/index.ts";
import {
  compareEditions,
  type EditionClaim,
  type EditionComparison,
  type EditionSentence,
  type EditionText,
  readEdition,
} from "../trace/index.ts";

/** Two editions of a work compared, with what was read of each. */
export interface ComparedWorks {
  readonly before: EditionHeld;
  readonly after: EditionHeld;
  readonly comparison: EditionComparison;
  /** The sentences that speak of what was asked for, by place, for each edition; null where nothing was asked for. */
  readonly about: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> } | null;
}

/** What is no person, group or place: words, and the claims (ids) that a search for them found. */
export interface Topic {
  readonly words: string;
  readonly claims: ReadonlySet<string>;
}

/**
 * What a later edition of a work has otherwise than an earlier one: texts from the ledger, sentences cut anew, claims as extracted.
 *
 * @param about an entity's id or name, or a topic: which sentences speak of it is said beside the comparison
 * @throws HeadwaterError as {@link findEditions}; `not-found` where nothing goes by the name in `about`
 */
export async function compareWorks(
  ledger: Ledger,
  asked: EditionsAsked,
  about?: string | Topic,
): Promise<ComparedWorks> {
  const subject = typeof about === "string" ? await ledger.entityId(about) : about;
  const [before, after] = await findEditions(ledger, asked);
  const texts = { before: readHeld(before), after: readHeld(after) };
  const comparison = compareEditions(texts.before, texts.after, {
    before: claimsOf(before, texts.before),
    after: claimsOf(after, texts.after),
  });
  const speaking =
    subject === undefined
      ? null
      : {
          before: await sentencesOn(ledger, before, texts.before, subject),
          after: await sentencesOn(ledger, after, texts.after, subject),
        };
  return { before, after, comparison, about: speaking };
}

function readHeld({ documents }: EditionHeld): EditionText {
  return readEdition(
    documents.map(({ id, text, segments }) => ({
      id,
      text,
      segments,
      sentences: sentenceRanges(text, segments),
    })),
  );
}

/** Claims as the edition makes them: one for each claim id, with every sentence that says it. */
function claimsOf({ assertions, claims }: EditionHeld, text: EditionText): EditionClaim[] {
  const at = sentenceFinder(text);
  const found = new Map<string, EditionClaim & { sentences: number[] }>();
  // By its own words: an edition that says less than the one before is a change, also where both are counted as one claim.
  for (const { wording: id, certainty, chain, document, passage } of assertions) {
    const claim = claims.get(id);
    if (claim === undefined) continue;
    const sentence = at(document.id, passage.start, passage.end);
    const known = found.get(id);
    const surer =
      known === undefined || CERTAINTIES.indexOf(certainty) < CERTAINTIES.indexOf(known.certainty);
    const sentences = known?.sentences ?? [];
    if (sentence !== undefined && !sentences.includes(sentence)) sentences.push(sentence);
    if (known === undefined || surer)
      found.set(id, { ...asClaim(claim), certainty, source: sourceOf(chain), sentences });
  }
  return [...found.values()];
}

function asClaim({ id, label, frame, polarity, roles, quantity }: ClaimRow) {
  return { id, label, frame, polarity, roles, quantity: quantity === null ? null : inWords(quantity) };
}

/** A number as claims have it: "400 to 600 fighters", "4,500 or more fighters", "+22 percent". */
function inWords({ min, max, unit, change }: NonNullable<ClaimRow["quantity"]>): string {
  const [low, high] = [min, max].map((value) => value?.toLocaleString("en"));
  const range =
    low !== undefined && high !== undefined
      ? low === high
        ? low
        : `${low} to ${high}`
      : low !== undefined
        ? `${low} or more`
        : high !== undefined
          ? `up to ${high}`
          : "";
  const moved = change === null ? "" : `${change > 0 ? "+" : ""}${Math.round(change * 1000) / 10} percent`;
  return [range, moved, unit].filter(Boolean).join(" ");
}

function sourceOf(chain: readonly ChainStep[]): string | null {
  const inner = chain.at(-1);
  if (inner === undefined || inner.kind === "publisher") return null;
  return inner.name ?? "a source that is not named";
}

async function sentencesOn(
  ledger: Ledger,
  held: EditionHeld,
  text: EditionText,
  subject: string | Topic,
): Promise<ReadonlySet<number>> {
  if (typeof subject !== "string") return sentencesOnTopic(held, text, subject);
  const at = sentenceFinder(text);
  const found = new Set<number>();
  for (const { id } of held.documents)
    for (const [start, end] of await ledger.mentionsOf(id, subject)) {
      const sentence = at(id, start, end);
      if (sentence !== undefined) found.add(sentence);
    }
  return found;
}

/** The sentences that make a claim on the topic, and those that hold all of its words. */
function sentencesOnTopic(
  { assertions, documents }: EditionHeld,
  text: EditionText,
  { words, claims }: Topic,
): ReadonlySet<number> {
  const at = sentenceFinder(text);
  const found = new Set<number>();
  for (const { claim, document, passage } of assertions) {
    const sentence = claims.has(claim) ? at(document.id, passage.start, passage.end) : undefined;
    if (sentence !== undefined) found.add(sentence);
  }
  const wanted = wordsOf(words);
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  for (const { index, document, start, end } of text.sentences) {
    const said = new Set(wordsOf(texts.get(document)!.slice(start, end)));
    if (wanted.length > 0 && wanted.every((word) => said.has(word))) found.add(index);
  }
  return found;
}

/** The words of a text without case and accents. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Finds the sentence that holds the beginning of a range, by bisection within the document. */
function sentenceFinder({ sentences }: EditionText) {
  const documents = new Map<string, EditionSentence[]>();
  for (const sentence of sentences) {
    const known = documents.get(sentence.document);
    if (known === undefined) documents.set(sentence.document, [sentence]);
    else known.push(sentence);
  }
  return (document: string, start: AssertionRow["passage"]["start"], end: number): number | undefined => {
    const all = documents.get(document) ?? [];
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (all[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    const sentence = all[low];
    return sentence !== undefined && sentence.start < end && start < sentence.end
      ? sentence.index
      : undefined;
  };
}
