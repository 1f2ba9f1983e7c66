import { pathToFileURL } from "node:url";
import type { FrameSet, ProposedPassage } from "../extract/index.ts";
import { asHeadwaterError, type Document, HeadwaterError, SPEAKING_KINDS } from "../model/index.ts";
import { extractDocument, type Found, type TierReading } from "./extract-document.ts";

/**
 * A slower and more exact finder of attributions that a user brings: a fine-tuned model, a local language model. It is given
 * the paragraphs of a document and returns words; what does not stand in the paragraph letter for letter is dropped.
 */
export interface Tier {
  /** Name and version: part of the extractor's name, so that the ledger tells its readings from others. */
  readonly name: string;
  /** For each paragraph, in the same order, what is said there by whom; `[]` for none. */
  readonly propose: (paragraphs: readonly string[]) => Promise<unknown> | unknown;
}

/**
 * Loads a tier: an ES module whose default export has `name` and `propose`.
 *
 * @throws HeadwaterError `bad-usage` when there is no such module or it is none
 */
export async function loadTier(path: string): Promise<Tier> {
  const { tierModule } = await import("./tier-schema.ts");
  try {
    const parsed = tierModule.safeParse(await import(pathToFileURL(path).href));
    if (parsed.success) return parsed.data.default;
    const [issue] = parsed.error.issues;
    throw badTier(path, `${issue!.path.join(".")} ${issue!.message}`);
  } catch (thrown) {
    if (thrown instanceof HeadwaterError) throw thrown;
    throw badTier(path, asHeadwaterError(thrown, "extract", path).message);
  }
}

/**
 * What a tier finds in a document, paragraph by paragraph.
 *
 * @throws HeadwaterError `bad-record` when it fails or returns something else than a list a paragraph
 */
async function readWithTier(tier: Tier, document: Document): Promise<TierReading> {
  const paragraphs = document.segments.filter(({ kind }) => SPEAKING_KINDS.has(kind) || kind === "comment");
  let answer: unknown;
  try {
    answer = await tier.propose(paragraphs.map(({ start, end }) => document.text.slice(start, end)));
  } catch (thrown) {
    throw failedTier(
      document.path,
      `${tier.name} failed: ${thrown instanceof Error ? thrown.message : thrown}`,
    );
  }
  const { proposals } = await import("./tier-schema.ts");
  const parsed = proposals(paragraphs.length).safeParse(answer);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw failedTier(
      document.path,
      `${tier.name} returned something else at ${issue!.path.join(".") || "the top"}: ${issue!.message}`,
    );
  }
  const passages = paragraphs.map(({ start, end }, i): ProposedPassage => {
    return { range: [start, end], attributions: parsed.data[i]! };
  });
  return { tier: tier.name, passages };
}

/** What is found in a document, with who said what from a tier where one is given. */
export async function extractWith(document: Document, frames: FrameSet, tier?: Tier): Promise<Found> {
  const reading = tier === undefined ? undefined : await readWithTier(tier, document);
  return extractDocument(document, frames, reading);
}

function badTier(path: string, what: string): HeadwaterError {
  const remedy = "give an ES module whose default export has a name and a function propose (docs/tiers.md)";
  return new HeadwaterError("bad-usage", "extract", path, what, remedy);
}

function failedTier(path: string, what: string): HeadwaterError {
  return new HeadwaterError(
    "bad-record",
    "extract",
    path,
    what,
    "leave --tier out, or repair the tier (docs/tiers.md)",
  );
}
