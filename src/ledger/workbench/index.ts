import type { Certainty, EntityLocation, Segment } from "../../model/index.ts";
import { type FacetKind, type FacetRow, facetRows } from "../document-facets.ts";
import type { DisputedPair } from "../find-disputes.ts";
import type { KeptEcho } from "../find-echoes.ts";
import { type Namesakes, namesakesOfOne } from "../find-namesakes.ts";
import { type PulledApart, pulledApart, type WordingDetail, wordingsOf } from "../find-wordings.ts";
import type { Page } from "../page.ts";
import type { ClaimRow } from "../read-claims.ts";
import type { JudgementRow } from "../record-judgement.ts";
import type { VerdictSubject } from "../record-verdict.ts";
import type { Store } from "../store.ts";
import { statedOutright, surestCertainties } from "./certainties.ts";
import { type ClaimOutline, claimOutline } from "./claim-outline.ts";
import { assertionIds, disputesOfClaim, type EntityJoin, echoesAmong, joinOf } from "./claim-parts.ts";
import { countLedger, type LedgerCounts, type LogHead, logHead } from "./counts.ts";
import { judgementsLike, type ShownVerdict, shownVerdicts, subjectOfVerdict } from "./decisions.ts";
import { type LibraryFilter, type LibraryRow, libraryRow, listLibrary } from "./documents.ts";
import { type EntityPage, entityPage } from "./entity-page.ts";
import {
  documentSpans,
  type EventFilter,
  type EventOutline,
  type EventRow,
  eventRows,
  gatherEvents,
  type PlacePoint,
  placePoints,
  pointsOfEntities,
  undatedDocuments,
} from "./events.ts";
import { holdsOnly } from "./example.ts";
import { type LibraryFacets, libraryFacets } from "./facets.ts";
import {
  claimsWithOrigins,
  frameWords,
  type JoiningClaims,
  joiningClaims,
  type LineEntity,
  lineEntities,
  type Neighbour,
  type NetworkFilter,
  neighboursOf,
  sourceKeys,
  sourcesGraded,
} from "./network.ts";
import { type WeighedAssertion, weighedAssertions } from "./open-assertions.ts";
import {
  commentsIn,
  countReading,
  type DocumentReading,
  type DocumentVoice,
  type ReadingCounts,
  readPart,
  type TextAround,
  textsAround,
  voicesIn,
} from "./reading.ts";
import {
  claimRows,
  claimsBySerial,
  type DocumentReference,
  documentLength,
  documentReferences,
  type EntityReference,
  entityReferences,
  rejectedEchoes,
} from "./references.ts";
import { type RelatedClaims, type RelationFilter, relatedClaims, statedTimes } from "./relations.ts";
import {
  entitiesBySerial,
  type StanceFilter,
  type StanceOutline,
  type StanceParty,
  type StanceWords,
  stanceOutlines,
  stanceWords,
} from "./stances.ts";

/** What screens ask of a ledger: each answer is bounded by what was asked for, however large the ledger is. */
export interface WorkbenchQueries {
  head(): Promise<LogHead>;
  counts(): Promise<LedgerCounts>;
  entityReferences(ids: readonly string[]): Promise<ReadonlyMap<string, EntityReference>>;
  documentReferences(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentReference>>;
  documentLength(meant: string): Promise<{ readonly id: string; readonly length: number }>;
  claimsBySerial(serials: readonly number[]): Promise<ReadonlyMap<number, ClaimRow>>;
  claimRows(ids: readonly string[]): Promise<readonly ClaimRow[]>;
  rejectedEchoes(
    pairs: readonly (readonly [document: string, original: string])[],
  ): Promise<ReadonlySet<string>>;
  surestCertainties(claims: readonly string[]): Promise<ReadonlyMap<string, Certainty>>;
  statedOutright(claims: readonly string[]): Promise<ReadonlySet<string>>;
  claimOutline(meant: string): Promise<ClaimOutline>;
  disputesOfClaim(claim: string, limit: number): Promise<readonly DisputedPair[]>;
  echoesAmong(documents: readonly string[], limit: number): Promise<readonly KeptEcho[]>;
  weighedAssertions(ids: readonly string[]): Promise<ReadonlyMap<string, WeighedAssertion>>;
  assertionIds(claims: readonly string[], most: number): Promise<ReadonlyMap<string, readonly string[]>>;
  textsAround(
    ranges: readonly { readonly document: string; readonly start: number; readonly end: number }[],
    units: number,
  ): Promise<readonly TextAround[]>;
  /** How a claim (id) is worded, and what a person pulled apart from it. */
  wordingsOf(
    claim: string,
  ): Promise<{ readonly wordings: readonly WordingDetail[]; readonly apart: readonly PulledApart[] }>;
  joinOf(entity: string): Promise<EntityJoin | null>;
  shownVerdicts(kind: string, subjects: readonly string[]): Promise<ReadonlyMap<string, ShownVerdict>>;
  subjectOfVerdict(meant: string): Promise<{ readonly id: string; readonly subject: VerdictSubject }>;
  judgementsLike(id: string): Promise<readonly JudgementRow[]>;
  namesakesOf(entity: string): Promise<Namesakes | null>;
  holdsOnly(documents: ReadonlySet<string>): Promise<boolean>;
  entityPage(meant: string): Promise<EntityPage>;
  relatedClaims(entity: string, filter: RelationFilter): Promise<RelatedClaims>;
  statedTimes(
    claims: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly from: string | null; readonly to: string | null }>>;
  joiningClaims(filter: NetworkFilter): Promise<JoiningClaims>;
  claimsWithOrigins(claims: readonly string[], keys: readonly string[]): Promise<ReadonlySet<string>>;
  sourcesGraded(grades: readonly string[]): Promise<readonly string[]>;
  /** A frame's words between two parties. */
  frameWords(frame: string, polarity: string): string;
  neighboursOf(
    entity: string,
    filter: Omit<NetworkFilter, "limit">,
  ): Promise<{ readonly neighbours: readonly Neighbour[]; readonly isMore: boolean }>;
  eventRows(ids: readonly string[]): Promise<ReadonlyMap<string, EventRow>>;
  sourceKeys(meant: string): Promise<readonly string[]>;
  lineEntities(entities: readonly string[]): Promise<ReadonlyMap<string, LineEntity>>;
  gatherEvents(
    filter: EventFilter,
  ): Promise<{ readonly events: readonly EventOutline[]; readonly isMore: boolean }>;
  placePoints(places: readonly number[]): Promise<ReadonlyMap<number, PlacePoint>>;
  pointsOfEntities(ids: readonly string[]): Promise<ReadonlyMap<string, EntityLocation>>;
  documentSpans(
    by: "day" | "month" | "year",
    within: { readonly since?: string; readonly until?: string },
    limit: number,
  ): Promise<ReadonlyMap<string, number>>;
  undatedDocuments(): Promise<number>;
  libraryRow(id: string): Promise<LibraryRow>;
  library(filter: LibraryFilter): Promise<Page<LibraryRow>>;
  facets(filter: LibraryFilter): Promise<LibraryFacets>;
  facetRows(kind: FacetKind, limit: number): Promise<readonly FacetRow[]>;
  readPart(document: string, start: number, end: number): Promise<DocumentReading>;
  countReading(document: string): Promise<ReadingCounts>;
  voicesIn(document: string, limit: number): Promise<readonly DocumentVoice[]>;
  stanceOutlines(
    filter: StanceFilter,
  ): Promise<{ readonly stances: readonly StanceOutline[]; readonly isMore: boolean }>;
  stanceWords(assertions: readonly number[]): Promise<ReadonlyMap<number, StanceWords>>;
  entitiesBySerial(serials: readonly number[]): Promise<ReadonlyMap<number, StanceParty>>;
  commentsIn(document: string): Promise<readonly Pick<Segment, "start" | "end">[]>;
}

/** The questions of screens over an open ledger. */
export function workbenchQueries(store: Store): WorkbenchQueries {
  return {
    head: () => logHead(store),
    counts: () => countLedger(store),
    entityReferences: (ids) => entityReferences(store, ids),
    documentReferences: (ids) => documentReferences(store, ids),
    documentLength: (meant) => documentLength(store, meant),
    claimsBySerial: (serials) => claimsBySerial(store, serials),
    claimRows: (ids) => claimRows(store, ids),
    rejectedEchoes: (pairs) => rejectedEchoes(store, pairs),
    surestCertainties: (claims) => surestCertainties(store, claims),
    statedOutright: (claims) => statedOutright(store, claims),
    claimOutline: (meant) => claimOutline(store, meant),
    disputesOfClaim: (claim, limit) => disputesOfClaim(store, claim, limit),
    echoesAmong: (documents, limit) => echoesAmong(store, documents, limit),
    weighedAssertions: (ids) => weighedAssertions(store, ids),
    assertionIds: (claims, most) => assertionIds(store, claims, most),
    textsAround: (ranges, units) => textsAround(store, ranges, units),
    wordingsOf: async (claim) => {
      const wordings = await wordingsOf(store, claim);
      return { wordings, apart: await pulledApart(store, [claim, ...wordings.map(({ id }) => id)]) };
    },
    joinOf: (entity) => joinOf(store, entity),
    shownVerdicts: (kind, subjects) => shownVerdicts(store, kind, subjects),
    subjectOfVerdict: (meant) => subjectOfVerdict(store, meant),
    judgementsLike: (id) => judgementsLike(store, id),
    namesakesOf: (entity) => namesakesOfOne(store, entity),
    holdsOnly: (documents) => holdsOnly(store, documents),
    entityPage: (meant) => entityPage(store, meant),
    relatedClaims: (entity, filter) => relatedClaims(store, entity, filter),
    statedTimes: (claims) => statedTimes(store, claims),
    joiningClaims: (filter) => joiningClaims(store, filter),
    claimsWithOrigins: (claims, keys) => claimsWithOrigins(store, claims, keys),
    sourcesGraded: (grades) => sourcesGraded(store, grades),
    frameWords: (frame, polarity) => frameWords(store, frame, polarity),
    neighboursOf: (entity, filter) => neighboursOf(store, entity, filter),
    eventRows: (ids) => eventRows(store, ids),
    sourceKeys: (meant) => sourceKeys(store, meant),
    lineEntities: (entities) => lineEntities(store, entities),
    gatherEvents: (filter) => gatherEvents(store, filter),
    placePoints: (places) => placePoints(store, places),
    pointsOfEntities: (ids) => pointsOfEntities(store, ids),
    documentSpans: (by, within, limit) => documentSpans(store, by, within, limit),
    undatedDocuments: () => undatedDocuments(store),
    libraryRow: (id) => libraryRow(store, id),
    library: (filter) => listLibrary(store, filter),
    facets: (filter) => libraryFacets(store, filter),
    facetRows: (kind, limit) => facetRows(store, kind, limit),
    readPart: (document, start, end) => readPart(store, document, start, end),
    countReading: (document) => countReading(store, document),
    voicesIn: (document, limit) => voicesIn(store, document, limit),
    stanceOutlines: (filter) => stanceOutlines(store, filter),
    stanceWords: (assertions) => stanceWords(store, assertions),
    entitiesBySerial: (serials) => entitiesBySerial(store, serials),
    commentsIn: (document) => commentsIn(store, document),
  };
}
