import {
  type FrameSet,
  findAttributions,
  findClaims,
  findMentions,
  type Grounded,
  groundAttributions,
  type ProposedPassage,
  restoreCase,
} from "../extract/index.ts";
import { analyse, sentenceRanges } from "../language/index.ts";
import {
  type Document,
  type DocumentClaim,
  type EntityType,
  type Extraction,
  type Mention,
  type MentionClaim,
  type Range,
  type Segment,
  type SegmentKind,
  SPEAKING_KINDS,
} from "../model/index.ts";
import { joinCounted, resolveMentions } from "../resolve/index.ts";
import { chainOf, voiceOf } from "../trace/index.ts";
import { locateEntities } from "./locate-entities.ts";
import { extractorOf } from "./version.ts";

/** What was found in a document. */
export interface Found {
  readonly extraction: Extraction;
  /** All its sentences, in text order. */
  readonly sentences: readonly Range[];
  /** Those in which the document speaks or quotes, comments and furniture left out: documents are compared by them. */
  readonly spokenSentences: readonly Range[];
  /** Those of them that are no quotation from end to end: whole sentences that are the same are found by them. */
  readonly ownSentences: readonly Range[];
}

/** A document's attributions as another tier proposes them, and its name and version. */
export interface TierReading {
  readonly tier: string;
  readonly passages: readonly ProposedPassage[];
}

/**
 * Everything that is found in one document: mentions, entities, attributions, and claims with their chains of voices. The
 * same document and the same frames give the same extraction on every machine.
 *
 * A document in a language other than English is kept with its segments; `document.notes` then says that no claims were
 * extracted, and all lists are empty.
 *
 * @param reading who said what as another tier proposes it, instead of the program's own finder
 */
export function extractDocument(document: Document, frames: FrameSet, reading?: TierReading): Found {
  const language = document.metadata.language?.value ?? "und";
  if (!isEnglish(language)) return nothingFrom(document, language, frames);

  const said = document.segments.filter(({ kind }) => !FURNITURE.has(kind));
  const analysis = analyse(restoreCase(document.text, said), said, "en");
  const mentions = findMentions(analysis);
  const { attributions, dropped } =
    reading === undefined
      ? { attributions: findAttributions(analysis, mentions), dropped: [] }
      : groundAttributions(document.text, mentions, reading.passages);
  const published = document.metadata.published?.value ?? null;
  const read = findClaims(analysis, mentions, attributions, frames, { published });
  const issuer = document.metadata.publisher?.value ?? null;
  const resolved = resolveMentions(analysis, mentions, issuer);
  const { entities, entityOf, claims: found } = joinCounted(document.text, read, mentions, resolved);

  const idOf = entityOf.map((entity) => (entity === null ? null : (entities[entity]?.id ?? null)));
  const segmentAt = segmentFinder(document.segments);
  const claims: DocumentClaim[] = [];
  const known = new Set<string>();
  for (const claim of found) {
    const roles = filledRoles(claim, idOf);
    if (!arePronounsFit(claim, frames, mentions, (mention) => entities[entityOf[mention] ?? -1]?.type))
      continue;
    const segment = segmentAt(claim.passage[0]);
    if (roles === null || segment === undefined) continue;
    const chain = chainOf(claim.attribution, segment, { attributions, entityOf: idOf });
    const { place, ...rest } = withWordsOf(document.text, claim);
    const placeId = place === undefined ? null : (idOf[place] ?? null);
    const filled = {
      ...rest,
      roles,
      ...(placeId === null ? {} : { place: placeId }),
      chain,
      voice: voiceOf(chain),
    };
    const same = JSON.stringify([
      filled.frame,
      roles,
      filled.polarity,
      filled.passage,
      chain,
      filled.quantity?.text,
    ]);
    if (known.has(same)) continue;
    known.add(same);
    claims.push(filled);
  }
  const extraction = {
    document:
      dropped.length === 0 ? document : { ...document, notes: [...document.notes, droppedNote(dropped)] },
    extractor: extractorOf(frames, reading?.tier),
    mentions: mentions.map((m, i) => ({ ...m, entity: idOf[i] ?? null })),
    entities: locateEntities(document, mentions, entities, entityOf),
    attributions,
    claims,
  };
  const spoken = analysis.sentences.filter(({ kind }) => SPEAKING_KINDS.has(kind)).map(({ range }) => range);
  return {
    extraction,
    sentences: analysis.sentences.map(({ range }) => range),
    spokenSentences: spoken,
    ownSentences: ownAmong(document.text, spoken),
  };
}

/** A text in capitals is read with the capitals that print would have; the words of a claim are those that stand there. */
function withWordsOf<C extends Pick<MentionClaim, "time" | "quantity">>(text: string, claim: C): C {
  const { time, quantity } = claim;
  return {
    ...claim,
    ...(time === undefined ? {} : { time: { ...time, text: text.slice(...time.range) } }),
    ...(quantity === undefined ? {} : { quantity: { ...quantity, text: text.slice(...quantity.range) } }),
  };
}

/**
 * The sentences by which a document is compared with others, from its text alone: the same as {@link extractDocument} gives, without
 * its other work.
 */
export function sentencesForComparing({
  text,
  segments,
  language,
}: Pick<Document, "text" | "segments"> & { readonly language: string | null }): Pick<
  Found,
  "spokenSentences" | "ownSentences"
> {
  const spoken = segments.filter(({ kind }) => SPEAKING_KINDS.has(kind));
  if (!isEnglish(language ?? "und")) {
    const parts = spoken.map(({ start, end }): Range => [start, end]);
    return { spokenSentences: parts, ownSentences: parts };
  }
  const said = segments.filter(({ kind }) => !FURNITURE.has(kind));
  const sentences = sentenceRanges(restoreCase(text, said), spoken);
  return { spokenSentences: sentences, ownSentences: ownAmong(text, sentences) };
}

function isEnglish(language: string): boolean {
  return language === "en" || language.startsWith("en-") || language === "und";
}

function ownAmong(text: string, spoken: readonly Range[]): Range[] {
  return spoken.filter((range) => !QUOTED.test(text.slice(...range)));
}

function droppedNote(dropped: Grounded["dropped"]): string {
  const count = dropped.length === 1 ? "1 attribution was" : `${dropped.length} attributions were`;
  return `${count} dropped, since the words are not the text's: ${dropped[0]!.why}`;
}

/** Menus, adverts and tags name things that the document says nothing about. */
const FURNITURE: ReadonlySet<SegmentKind> = new Set<SegmentKind>(["boilerplate", "tags"]);

/** Two papers that quote one speech have not copied one another. */
const QUOTED = /^[“"«„].*[”"»“]\W?$/su;

/**
 * Roles by entity, or null when the claim says nothing that can be kept: a role whose mention stands for nobody known, or
 * one entity on both sides (the two mentions turned out to be one thing).
 */
function filledRoles(claim: MentionClaim, idOf: readonly (string | null)[]): Record<string, string> | null {
  const roles: Record<string, string> = {};
  for (const [role, mention] of Object.entries(claim.roles)) {
    const entity = idOf[mention] ?? null;
    if (entity === null) return null;
    roles[role] = entity;
  }
  if (roles["subject"] !== undefined && roles["subject"] === roles["object"]) return null;
  return roles;
}

/**
 * Whether what each pronoun turned out to stand for may fill its role: "it killed twelve" is said of a bomb or of an army, and only the antecedent tells
 * which. Bodies stand for their people.
 */
function arePronounsFit(
  { frame, roles }: MentionClaim,
  { frames }: FrameSet,
  mentions: readonly Mention[],
  typeOf: (mention: number) => EntityType | undefined,
): boolean {
  return Object.entries(roles).every(([role, mention]) => {
    if (mentions[mention]!.form !== "pronoun") return true;
    const type = typeOf(mention);
    const types = frames.get(frame)?.roles[role]?.types;
    if (type === undefined || types === undefined || types.includes(type)) return true;
    return (type === "ArmedGroup" || type === "PublicBody") && types.includes("Group");
  });
}

/** Finds the segment that holds an offset, by bisection: segments are in order and do not overlap. */
function segmentFinder(segments: readonly Segment[]): (offset: number) => Segment | undefined {
  return (offset) => {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (segments[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    const segment = segments[low];
    return segment !== undefined && segment.start <= offset && offset < segment.end ? segment : undefined;
  };
}

function nothingFrom(document: Document, language: string, frames: FrameSet): Found {
  const note = `written in "${language}": kept and searchable, but claims are extracted from English only`;
  const extraction = {
    document: { ...document, notes: [...document.notes, note] },
    extractor: extractorOf(frames),
    mentions: [],
    entities: [],
    attributions: [],
    claims: [],
  };
  const spoken = document.segments.filter((segment) => SPEAKING_KINDS.has(segment.kind));
  const sentences = spoken.map(({ start, end }): Range => [start, end]);
  return { extraction, sentences, spokenSentences: sentences, ownSentences: sentences };
}
