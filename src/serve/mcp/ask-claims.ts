import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { assertionsById, type ClaimPage, claimPage, tallyWords } from "../../answer/index.ts";
import type { ClaimFilter, ClaimRow } from "../../ledger/index.ts";
import { openEnded } from "../handlers/search.ts";
import { Cited, oneLine } from "./cited.ts";
import { answered, countOf, type ToolContext } from "./tools.ts";

/** Passages that are cited of one claim in a list, and of one origin in a trace. */
const MOST_CITED = 2;

/** Documents, entities and claims with some words. */
export async function search(
  { ledger }: ToolContext,
  { text, limit }: { text: string; limit: number },
): Promise<CallToolResult> {
  const cited = new Cited();
  const found = await ledger.search(openEnded(text), limit);
  const entities = await ledger.entities({ text: openEnded(text), limit });
  const lines = [
    `Documents with “${oneLine(text)}”:`,
    ...found.documents.map(({ snippet, id, title, publisher, published }) => {
      const { start, end, quote } = snippet;
      const mark = cited.mark({ quote, start, end, document: id, title, publisher, published, voices: [] });
      return `- ${oneLine(title ?? id)} ${mark}`;
    }),
    ...(found.documents.length === 0 ? ["- none"] : []),
    "Claims:",
    ...(await claimLines({ ledger }, found.claims, cited)),
    "People, groups, bodies and places:",
    ...entities.rows.map(
      (row) => `- ${oneLine(row.name)} (${row.type}, ${countOf(row.documents, "document")}) ${row.id}`,
    ),
    ...(entities.rows.length === 0 ? ["- none"] : []),
  ];
  return answered(lines, cited, {
    documents: found.documents.map(({ id, title }) => ({ id, title })),
    claims: found.claims.map(factsOf),
    entities: entities.rows.map(({ id, name, type }) => ({ id, name, type })),
  });
}

/** What is said about somebody or something, most independent origins first. */
export async function claimsAbout({ ledger }: ToolContext, asked: ClaimFilter): Promise<CallToolResult> {
  const cited = new Cited();
  const { rows, cursor } = await ledger.claims(asked);
  const lines = await claimLines({ ledger }, rows, cited);
  if (cursor !== null) lines.push("There are more: ask for less, or for another frame or time.");
  return answered(lines, cited, { claims: rows.map(factsOf), hasMore: cursor !== null });
}

/** Where one claim comes from. */
export async function trace({ ledger }: ToolContext, { claim }: { claim: string }): Promise<CallToolResult> {
  const cited = new Cited();
  const page = await claimPage(ledger, claim);
  const lines = [
    oneLine(page.claim.label),
    `${page.claim.id}: ${countOf(page.claim.independentOrigins, "independent origin")}, ${tallyWords(page.claim.tally, page.claim.documents)}${page.claim.disputed ? ", disputed" : ""}`,
    `credibility ${page.grade.grade}${page.grade.set === null ? ", proposed" : `, set by ${oneLine(page.grade.set.by)}`}: ${page.grade.set?.reason ?? page.grade.reason}`,
    ...page.origins.map((origin) => originLine(page, origin, cited)),
    ...page.disputes
      .filter(({ isRejected }) => !isRejected)
      .map(({ a, b, kind, reason, strength }) => {
        const other = a.id === page.claim.id ? b : a;
        return `- disputed (${strength || "not weighed"}, ${kind}): ${oneLine(reason)}${other.id === page.claim.id ? "" : `; against “${oneLine(other.label)}” ${other.id}`}`;
      }),
    ...page.echoes.map(
      ({ document, of, kind, reason }) =>
        `- ${oneLine(document.publisher ?? document.id)} repeats ${oneLine(of.publisher ?? of.id)} (${kind}): ${oneLine(reason)}`,
    ),
    ...(page.comments.count > 0
      ? [
          `- ${countOf(page.comments.count, "reader's comment")}: never evidence ${page.comments.said
            .slice(0, 1)
            .map((row) => cited.assertion(row))
            .join("")}`,
        ]
      : []),
    ...(page.supposed.count > 0
      ? [
          `- ${countOf(page.supposed.count, "plan or hope")}, which leads to no origin ${page.supposed.said
            .slice(0, 1)
            .map((row) => cited.assertion(row))
            .join("")}`,
        ]
      : []),
  ];
  return answered(lines, cited, {
    claim: factsOf(page.claim),
    origins: page.origins.map(({ key, name, kind, denies, assertions, echoes }) => ({
      key,
      name,
      kind,
      denies,
      assertions,
      echoes,
    })),
    disputes: page.disputes.map(({ id, kind, reason, strength }) => ({ id, kind, reason, strength })),
  });
}

function originLine(
  page: ClaimPage,
  { name, kind, denies, said, assertions, echoes, key }: ClaimPage["origins"][number],
  cited: Cited,
): string {
  const grade = page.reliability.get(key)?.grade ?? "F";
  const facts = [
    denies ? "denies it" : "says it",
    kind === "unnamed" ? "not named: in no count" : `reliability ${grade}`,
    countOf(assertions, "passage"),
    ...(echoes > 0 ? [`${echoes} only repeat`] : []),
  ];
  return `- ${oneLine(name)}: ${facts.join(", ")} ${said
    .slice(0, MOST_CITED)
    .map((row) => cited.assertion(row))
    .join("")}`;
}

async function claimLines(
  { ledger }: Pick<ToolContext, "ledger">,
  rows: readonly ClaimRow[],
  cited: Cited,
): Promise<string[]> {
  const ids = await ledger.workbench.assertionIds(
    rows.map(({ id }) => id),
    MOST_CITED,
  );
  const assertions = await assertionsById(ledger, [...ids.values()].flat());
  if (rows.length === 0) return ["- none"];
  return rows.map((row) => {
    const marks = (ids.get(row.id) ?? [])
      .flatMap((id) => assertions.get(id) ?? [])
      .map((one) => cited.assertion(one));
    return `- ${oneLine(row.label)}: ${countOf(row.independentOrigins, "independent origin")}, ${tallyWords(row.tally, row.documents)}${row.disputed ? ", disputed" : ""} ${row.id} ${marks.join("")}`;
  });
}

function factsOf({
  id,
  label,
  frame,
  polarity,
  independentOrigins,
  tally,
  documents,
  disputed,
  firstSaid,
  lastSaid,
}: ClaimRow) {
  return { id, label, frame, polarity, independentOrigins, tally, documents, disputed, firstSaid, lastSaid };
}
