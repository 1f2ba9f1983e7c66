import { type Brief, evidenceIn, gradeOfClaim, traceClaim } from "../answer/index.ts";
import { briefHtml } from "../export/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { Bag } from "./bag.ts";
import {
  addClaim,
  addDocument,
  addLog,
  assertionsOf,
  json,
  type PackedClaim,
  type PackedDocument,
} from "./evidence-files.ts";
import { indexPage } from "./index-page.ts";
import { roCrate } from "./ro-crate.ts";

/** What a package is made of: claims by their ids, or a brief with those that it speaks of. */
export interface PackageAsked {
  readonly claims: readonly string[];
  readonly brief?: Brief;
  readonly folder: string;
  /** Now, ISO 8601. */
  readonly made: string;
  /** The program's version. */
  readonly version: string;
  /** Pack the whole log, so that each entry can be followed to its time-stamp; else the entries about what is packed. */
  readonly wholeLog?: boolean;
  readonly onDocument?: () => void;
}

/** What came of it. `sha256` is the hash of the list of the lists of hashes: give it to the receiver by another way. */
export interface Packed {
  readonly claims: number;
  readonly documents: number;
  readonly files: number;
  readonly bytes: number;
  readonly timestamps: number;
  readonly sha256: string;
}

/**
 * Makes an evidence package: a bag (BagIt 1.0) that holds the claims with their chains, verdicts and grades, the original bytes and the
 * text of every document in which they are asserted or by which they are cited, the log's entries about them, and a page to begin with.
 *
 * @throws HeadwaterError `not-found` for a claim that is not there; `bad-usage` for a folder that is not empty; `failed`
 */
export async function makePackage(ledger: Ledger, asked: PackageAsked): Promise<Packed> {
  const { folder, made, version, brief, wholeLog = false, onDocument } = asked;
  const claims: PackedClaim[] = [];
  for (const id of new Set([...asked.claims, ...(brief === undefined ? [] : claimsIn(brief))])) {
    const trace = await traceClaim(ledger, id);
    if (claims.some((known) => known.trace.claim.id === trace.claim.id)) continue;
    claims.push({ trace, grade: await gradeOfClaim(ledger, trace) });
  }
  const bag = await Bag.begin(folder);
  try {
    const evidence = evidenceIn(ledger, {});
    const assertions = claims.flatMap(({ trace }) => assertionsOf(trace));
    const documents = new Map<string, PackedDocument>();
    const cited = brief?.citations.map(({ document }) => document) ?? [];
    for (const id of new Set([...assertions.map(({ document }) => document.id), ...cited])) {
      documents.set(id, await addDocument(bag, evidence, id, assertions));
      onDocument?.();
    }
    for (const claim of claims) await addClaim(bag, claim);
    const subjects = [
      ...documents.keys(),
      ...claims.map(({ trace }) => trace.claim.id),
      ...assertions.map(({ id }) => id),
    ];
    const log = await addLog(bag, ledger, { subjects: new Set(subjects), isWhole: wholeLog });
    if (brief !== undefined) {
      await bag.add("brief.html", briefHtml(brief));
      await bag.add("brief.json", json(brief));
    }
    const title = brief?.title ?? claims.map(({ trace }) => trace.claim.label).join("; ");
    const { timestamps } = log;
    const page = { title, made, claims, documents, timestamps, hasBrief: brief !== undefined };
    await bag.add("index.html", indexPage(page));
    const crate = { title, made, version, files: bag.files, claims, documents: [...documents.values()] };
    await bag.add("ro-crate-metadata.json", roCrate(crate));
    const sha256 = await bag.finish([
      ["Bagging-Date", made.slice(0, 10)],
      ["Bag-Software-Agent", `Headwater ${version}`],
      ["External-Description", title],
      ...claims.map(({ trace }) => ["External-Identifier", trace.claim.id] as const),
      ["Headwater-Log-Head", log.head],
    ]);
    const bytes = bag.files.reduce((sum, { size }) => sum + size, 0);
    const counts = { claims: claims.length, documents: documents.size, files: bag.files.length };
    return { ...counts, bytes, timestamps: timestamps.length, sha256 };
  } catch (thrown) {
    await bag.abandon();
    throw thrown;
  }
}

function claimsIn({ sections }: Brief): readonly string[] {
  return sections.flatMap(({ points }) => points.flatMap(({ claim }) => (claim === null ? [] : [claim])));
}
