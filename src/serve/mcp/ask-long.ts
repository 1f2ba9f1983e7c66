import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { briefMarkdown } from "../../export/index.ts";
import { changesOf, type SentenceLine } from "../../pipeline/index.ts";
import { Cited, oneLine } from "./cited.ts";
import { answered, countOf, type ToolContext } from "./tools.ts";

/** Words of a list's record that are cited. */
const RECORD_WORDS = 400;

/** What one edition of a report says otherwise than another. */
export async function compare(
  { tasks, place, ledger }: ToolContext,
  {
    limit,
    section,
    ...asked
  }: {
    work: string;
    before: string;
    after: string;
    about?: string | undefined;
    section?: string | undefined;
    limit: number;
  },
): Promise<CallToolResult> {
  const cited = new Cited();
  const works = await tasks.run("compared", { place, ...asked });
  const { sentences, sections, claims } = changesOf(works, section);
  const ids = [...works.before.documents, ...works.after.documents].map(({ id }) => id);
  const documents = await ledger.workbench.documentReferences(ids);
  const mark = (side: SentenceLine["before"]) => {
    const document = side === null ? undefined : documents.get(side.document);
    if (side === null || document === undefined) return "";
    const { start, end, quote } = side;
    return cited.mark({
      quote,
      start,
      end,
      document: document.id,
      title: document.title,
      publisher: document.publisher,
      published: document.published,
      voices: [],
    });
  };
  const lines = [
    `${oneLine(works.after.work)}: edition ${works.after.edition} beside ${works.before.edition}. ${countOf(sentences.length, "sentence")} and ${countOf(claims.length, "claim")} are not as they were.`,
    ...sections.map(
      ({ kind, before, after }) =>
        `- section ${kind}: ${oneLine(before ?? "")}${before !== null && after !== null ? " is now " : ""}${oneLine(after ?? "")}`,
    ),
    ...sentences.slice(0, limit).map((one) => {
      const numbers = one.numbers.map(({ before, after, unit }) =>
        `${before} became ${after} ${unit}`.trim(),
      );
      const notes = [...numbers, ...one.warnings.map(({ says }) => `take care: ${says}`)];
      return `- ${one.kind}: ${mark(one.before)}${one.before !== null && one.after !== null ? " is now " : ""}${mark(one.after)}${notes.length === 0 ? "" : ` (${notes.map(oneLine).join("; ")})`}`;
    }),
    ...(sentences.length > limit
      ? [`and ${sentences.length - limit} more: name a section, or an entity in about`]
      : []),
    ...claims.slice(0, limit).map(({ kind, before, after, differences }) => {
      const what = differences.map((one) => `${one.what}: ${one.before} → ${one.after}`).join("; ");
      return `- claim ${kind}: ${oneLine((after ?? before)!.label)}${what === "" ? "" : ` (${oneLine(what)})`}`;
    }),
  ];
  return answered(lines, cited, { sentences: sentences.length, claims: claims.length });
}

/** Names against the designation lists that are loaded. */
export async function screen(
  { tasks, place, ledger, now }: ToolContext,
  { names, on: day, threshold }: { names: string[]; on?: string | undefined; threshold?: number | undefined },
): Promise<CallToolResult> {
  const cited = new Cited();
  const on = day ?? now().toISOString().slice(0, 10);
  const asked = names.map((name) => ({ names: [name] }));
  const found = await tasks.run("screenNames", { place, asked, lists: [], threshold, limit: 5 });
  const lines: string[] = [];
  const candidates = [];
  for (const [i, name] of names.entries()) {
    lines.push(
      `${oneLine(name)}: ${found[i]!.length === 0 ? "no candidate in the lists that are loaded, which clears nobody" : ""}`.trim(),
    );
    for (const match of found[i]!) {
      const [row] = await ledger.designationsOf({ list: match.list, entry: match.entry, on, limit: 1 });
      const quote = (row?.content.raw ?? match.listedAs).slice(0, RECORD_WORDS);
      const mark = cited.mark({
        quote,
        start: 0,
        end: quote.length,
        document: row?.id ?? `${match.list} ${match.entry}`,
        title: `${match.title}, entry ${match.entry}`,
        publisher: match.authority,
        published: row?.edition.published ?? null,
        sha256: row?.edition.sha256 ?? "",
        voices: [match.authority],
      });
      candidates.push({
        name,
        list: match.list,
        entry: match.entry,
        listedAs: match.listedAs,
        score: match.score,
        standing: row?.standing ?? "not-stated",
      });
      lines.push(
        `- ${match.score.toFixed(2)} ${oneLine(match.listedAs)} (${oneLine(match.title)}, ${match.entry}): ${row?.standing ?? "not-stated"} on ${on}; “${oneLine(match.asked)}” and “${oneLine(match.name)}”: ${oneLine(match.reasons.join(" "))} ${mark}`,
      );
    }
  }
  lines.push(
    "A candidate says that two names agree, not that two people are one. Never act on a score alone.",
  );
  return answered(lines, cited, { on, candidates });
}

/** A cited brief on a subject, as Markdown. */
export async function brief(
  { tasks, place, now }: ToolContext,
  asked: { subject: string; limit: number },
): Promise<CallToolResult> {
  const cited = new Cited();
  const made = await tasks.run("briefOn", { place, ...asked, made: now().toISOString() });
  // The brief numbers its own passages: taken in order, theirs are ours.
  for (const { number: _, url: __, voices, ...passage } of made.citations)
    cited.mark({ ...passage, voices: [...voices] });
  return answered([briefMarkdown(made)], cited, { title: made.title, made: made.made });
}
