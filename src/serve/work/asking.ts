import type { Brief } from "../../answer/index.ts";
import { composeBrief, composeDraft } from "../../answer/index.ts";
import { briefDocx, briefHtml, briefMarkdown, cslJson } from "../../export/index.ts";
import {
  type ComparedWorks,
  compareWorks,
  type DraftAsked,
  type EvidencedGap,
  findLedgerGaps,
  gatherBrief,
  gatherDraft,
  proposeMatches,
} from "../../pipeline/index.ts";
import { screeningOf } from "./screening.ts";
import { ledgerOf } from "./state.ts";

// Questions that take longer than a screen waits for: asked in a thread of their own, so that others are answered meanwhile.

/** All gaps; null where no list is loaded. */
export async function gapsOf({
  place,
  on,
  threshold,
}: {
  readonly place: string;
  readonly on: string | null;
  readonly threshold: number;
}): Promise<{ readonly entries: number; readonly gaps: readonly EvidencedGap[] }> {
  const ledger = await ledgerOf(place, true);
  if ((await ledger.lists()).length === 0) return { entries: 0, gaps: [] };
  const screening = await screeningOf(ledger, place, []);
  const gaps = await findLedgerGaps(ledger, { screening, on, threshold });
  return { entries: screening.entries, gaps };
}

/** A brief on a subject. */
export async function briefOn({
  place,
  subject,
  limit,
  made,
}: {
  readonly place: string;
  readonly subject: string;
  readonly limit: number;
  readonly made: string;
}): Promise<Brief> {
  const ledger = await ledgerOf(place, true);
  return composeBrief(await gatherBrief(ledger, place, { subject, limit, made }));
}

/** Two editions compared. */
export async function compared({
  place,
  about,
  ...asked
}: {
  readonly place: string;
  readonly work: string;
  readonly before: string;
  readonly after: string;
  readonly publisher?: string;
  readonly about?: string | undefined;
}): Promise<ComparedWorks> {
  return compareWorks(await ledgerOf(place, true), asked, about);
}

/** A draft as a cited brief. */
export async function draftOf({ place, ...asked }: DraftAsked & { readonly place: string }): Promise<Brief> {
  return composeDraft(await gatherDraft(await ledgerOf(place, true), asked));
}

const WRITERS = { md: briefMarkdown, html: briefHtml, docx: briefDocx, csl: cslJson };

/** A draft as a file. */
export async function draftFile({
  format,
  ...asked
}: DraftAsked & { readonly place: string; readonly format: keyof typeof WRITERS }): Promise<Uint8Array> {
  const written = await WRITERS[format](await draftOf(asked));
  return typeof written === "string" ? new TextEncoder().encode(written) : written;
}

/** Entities that one page of proposals looks through; a page may then be short. */
const PROPOSED_FROM = 200;

/** Pairs of entities that may be one. */
export async function proposed({
  place,
  ...asked
}: {
  readonly place: string;
  readonly limit: number;
  readonly cursor?: string;
}): ReturnType<typeof proposeMatches> {
  return proposeMatches(await ledgerOf(place, true), { ...asked, entities: PROPOSED_FROM });
}
