import type { AssertionRow, ClaimWithOrigins, DocumentDetail, Evidence } from "../../answer/index.ts";
import { SeenIds, tallyWords } from "../../answer/index.ts";
import { chainWords, sha256Of } from "./assertion-cells.ts";
import type { ExportFormat, ExportOptions } from "./format.ts";
import {
  entityObject,
  entityRef,
  evidenceOf,
  preamble,
  type StixFrame,
  type StixObject,
  stixId,
  stixObject,
} from "./stix-parts.ts";
import { webAddress } from "./web-address.ts";

/**
 * A STIX 2.1 bundle. A claim is a note about those it names, an assertion an opinion of its voices on that note, a document a report
 * of its notes: a relationship of STIX cannot say who says so, and nothing can point at what several deny.
 */
export const stix: ExportFormat = {
  name: "stix",
  what: "STIX 2.1 bundle: claims as notes, assertions as opinions, documents as reports",
  write: (evidence, options) => bundle(evidence, options),
};

async function* bundle(evidence: Evidence, { tlp }: ExportOptions): AsyncGenerator<string> {
  const { first, last, head } = await evidence.span();
  const frame: StixFrame = { created: first, modified: last, tlp: tlp ?? null };
  const id = stixId("bundle", JSON.stringify([head, evidence.filter, tlp ?? null]));
  yield `{"type":"bundle","id":"${id}","objects":[`;
  let before = "\n";
  for await (const object of objects(evidence, frame)) {
    yield `${before}${JSON.stringify(object)}`;
    before = ",\n";
  }
  yield "\n]}\n";
}

async function* objects(evidence: Evidence, frame: StixFrame): AsyncGenerator<StixObject> {
  yield* preamble(frame);
  const seen = new SeenIds();
  for await (const claim of evidence.claims()) {
    const named = claim.roles.map(({ entity }) => entity);
    for (const id of named) if (seen.add(id)) yield entityObject(frame, await evidence.entity(id));
    yield await noteOf(evidence, frame, claim);
    const grades = await evidence.sourceGrades(claim.origins.map(({ key }) => key));
    for await (const assertion of evidence.assertionsOf(claim.id)) {
      // A reader's comment is never evidence.
      if (assertion.voice === "comment") continue;
      yield opinionOf(frame, claim, assertion, grades.get(assertion.origin ?? "")?.at(-1)?.grade ?? null);
    }
  }
  for await (const { document, assertions } of evidence.byDocument()) {
    const notes = new Set<string>();
    for await (const { claim, voice } of assertions) if (voice !== "comment") notes.add(noteRef(claim));
    if (notes.size > 0) yield reportOf(frame, document, [...notes]);
  }
}

function noteRef(claim: string): string {
  return stixId("note", claim);
}

/** STIX 2.1, appendix A: Admiralty credibility as a confidence of 0 to 100; one that cannot be judged has none. */
const CONFIDENCE: Readonly<Record<string, number>> = { "1": 90, "2": 70, "3": 50, "4": 30, "5": 10 };

async function noteOf(evidence: Evidence, frame: StixFrame, claim: ClaimWithOrigins): Promise<StixObject> {
  const { grade } = await evidence.graded(claim.id);
  const named = await Promise.all(claim.roles.map(({ entity }) => evidence.entity(entity)));
  const refs = [...new Set(named.map(entityRef))];
  const sources = claim.origins.map(
    ({ name, denies }) => `${name ?? "unnamed"}${denies ? " (denies it)" : ""}`,
  );
  const confidence = CONFIDENCE[grade.grade];
  return stixObject(frame, "note", claim.id, {
    abstract: claim.label,
    content: `${claim.label}. Independent origins: ${claim.independentOrigins}; ${tallyWords(claim.tally, claim.documents)}.${sources.length === 0 ? "" : ` Starts with: ${sources.join("; ")}.`}${claim.disputed ? " Disputed." : ""}`,
    object_refs: refs.length === 0 ? [stixId("identity", "headwater")] : refs,
    ...(confidence === undefined ? {} : { confidence }),
    ...evidenceOf({
      headwater_id: claim.id,
      frame: claim.frame,
      polarity: claim.polarity,
      roles: Object.fromEntries(claim.roles.map(({ role }, i) => [role, entityRef(named[i]!)])),
      quantity: claim.quantity,
      independent_origins: claim.independentOrigins,
      disputed: claim.disputed,
      first_said: claim.firstSaid,
      last_said: claim.lastSaid,
      admiralty_credibility: grade.grade,
      admiralty_reason: grade.set?.reason ?? grade.reason,
      admiralty_set_by: grade.set?.by ?? null,
      likelihood: grade.likelihood?.likelihood ?? null,
    }),
  });
}

/** How far a voice agrees that the claim holds. A plan, a hope, a rumour that is called one: neither. */
function opinionWord({ denies, certainty }: AssertionRow): string {
  if (denies || certainty === "denied") return "strongly-disagree";
  return certainty === "stated" ? "strongly-agree" : certainty === "hedged" ? "agree" : "neutral";
}

function opinionOf(
  frame: StixFrame,
  claim: ClaimWithOrigins,
  assertion: AssertionRow,
  reliability: string | null,
): StixObject {
  const { document, passage, time, quantity, verdict } = assertion;
  const authors = [...new Set(assertion.chain.flatMap(({ name }) => (name === null ? [] : [name])))];
  const origin = claim.origins.find(({ key }) => key === assertion.origin);
  return stixObject(frame, "opinion", assertion.id, {
    opinion: opinionWord(assertion),
    explanation: passage.quote,
    ...(authors.length === 0 ? {} : { authors }),
    object_refs: [noteRef(claim.id)],
    external_references: [referenceTo(document)],
    ...evidenceOf({
      headwater_id: assertion.id,
      sha256: sha256Of(document.id),
      start: passage.start,
      end: passage.end,
      chain: chainWords(assertion),
      certainty: assertion.certainty,
      time: time === null ? null : { text: time.text, from: time.from, to: time.to },
      quantity: quantity?.text ?? null,
      origin: origin?.name ?? null,
      echo: assertion.isEcho,
      verdict: verdict === null ? null : { decision: verdict.decision, by: verdict.by, at: verdict.at },
      admiralty_reliability: reliability,
    }),
  });
}

function reportOf(frame: StixFrame, document: DocumentDetail, notes: readonly string[]): StixObject {
  return stixObject(frame, "report", document.id, {
    name: document.title ?? document.path,
    published: instantOf(document.published) ?? frame.created,
    object_refs: notes,
    external_references: [referenceTo(document)],
    ...evidenceOf({
      headwater_id: document.id,
      sha256: sha256Of(document.id),
      publisher: document.publisher,
      published_stated: document.published,
      work: document.work,
      edition: document.edition,
      reader: document.reader,
      extractor: document.extractor,
    }),
  });
}

function referenceTo(document: AssertionRow["document"]) {
  const { id, title, publisher, published, url } = document;
  const address = webAddress(url);
  const words = [title, published].filter((part) => part !== null).join(", ");
  return {
    source_name: publisher ?? "publisher not stated",
    external_id: id,
    ...(words === "" ? {} : { description: words }),
    ...(address === null ? {} : { url: address, hashes: { "SHA-256": sha256Of(id) } }),
  };
}

/** A date of any precision as an instant: its first. Null where none is stated or it is no date. */
function instantOf(date: string | null): string | null {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
