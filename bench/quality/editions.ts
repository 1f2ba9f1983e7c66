/**
 * How rightly two editions are compared: second editions made, by known operations, from reports of forty chapters that are
 * articles of PolNeAR's train part under their own headlines.
 *
 * Operations on sentences: `dropped`, `new` (a sentence of an article that is in neither edition), `reworded` (one word in six
 * replaced by a word of another article, left out, or put in; a clause cut off), `moved` (to another chapter, as it stands),
 * `number` (one number replaced). On chapters: all renumbered, one dropped, one new, a third in another place, and a quarter `renamed` (half of
 * the heading's words replaced). A finding is right where kind and sentences are those of the operation.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { sentenceRanges } from "../../src/language/index.ts";
import type { Segment } from "../../src/model/index.ts";
import {
  compareEditions,
  type EditionDocument,
  type EditionText,
  readEdition,
} from "../../src/trace/index.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";

const ARTICLES = "../shared/data/polnear/train/text";
const CHAPTERS = 40;
const REPORTS = 4;
const KINDS = ["dropped", "new", "reworded", "moved", "number", "renamed"] as const;
type Kind = (typeof KINDS)[number];

interface Chapter {
  readonly title: string;
  readonly sentences: readonly Line[];
}

/** A sentence of the second edition: from which place of the first, by which operation. */
interface Line {
  readonly text: string;
  readonly was: number | null;
  readonly kind: Kind | "same";
}

const { below } = seeded(Number(process.env["SEED"] ?? 20261124));
const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;

if (existsSync(ARTICLES)) run();
else console.warn(`${ARTICLES} is not there: nothing measured`);

function run(): void {
  const articles = readdirSync(ARTICLES)
    .sort()
    .map(readArticle)
    .filter(({ sentences }) => sentences.length >= 12);
  const tally = new Map<Kind, { right: number; found: number; there: number }>(
    KINDS.map((kind) => [kind, { right: 0, found: 0, there: 0 }]),
  );
  let sentences = 0;
  let milliseconds = 0;
  for (let report = 0; report < REPORTS; report++) {
    const all = Array.from(
      { length: articles.length },
      (_, i) => articles[(i * 7 + report * 131) % articles.length]!,
    );
    const [chapters, strangers] = [all.slice(0, CHAPTERS), all.slice(CHAPTERS, CHAPTERS + 60)];
    const { first, second, renamed } = makeEditions(chapters, strangers);
    const [a, b] = [layOut(first), layOut(second)];
    const began = performance.now();
    const found = compareEditions(a.text, b.text);
    milliseconds += performance.now() - began;
    sentences += a.text.sentences.length;
    count(tally, found, a, b, renamed);
  }
  const byKind: Record<string, { precision: number; recall: number; there: number }> = {};
  for (const [kind, { right, found, there }] of tally) {
    byKind[kind] = { precision: share(right, found), recall: share(right, there), there };
    console.log(
      kind.padEnd(10),
      `precision ${share(right, found).toFixed(3)}  recall ${share(right, there).toFixed(3)}  of ${there}`,
    );
  }
  console.log(`${sentences} sentences, ${Math.round(sentences / (milliseconds / 1000))} a second`);
  if (process.env["SEED"] === undefined)
    keepResults("editions", "made editions", {
      command: "npx tsx bench/quality/editions.ts",
      sentences,
      byKind,
    });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Number((part / whole).toFixed(3));
}

function readArticle(name: string): Chapter {
  const text = readFileSync(`${ARTICLES}/${name}`, "utf8");
  const [title = "", ...rest] = text.split(/\n+/);
  const body = rest.join("\n\n");
  const lines = sentenceRanges(body, [{ start: 0, end: body.length }]).map(([start, end]) =>
    body.slice(start, end),
  );
  const plain = lines.map((line) => line.replace(/\s+/g, " ").trim());
  const sentences = [...new Set(plain)].filter(
    (line) => line.split(" ").length >= 7 && /[.?!]["”’]?$/.test(line),
  );
  return {
    title: title.replace(/\s+/gu, " ").trim(),
    sentences: sentences.map((line) => ({ text: line, was: null, kind: "same" })),
  };
}

function makeEditions(chapters: readonly Chapter[], strangers: readonly Chapter[]) {
  let serial = 0;
  const first = chapters.map(({ title, sentences }, i) => ({
    title: `Chapter ${i + 1}. ${title}`,
    sentences: sentences.map(({ text }) => ({ text, was: serial++, kind: "same" as const })),
  }));
  const words = strangers
    .flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.split(" ")))
    .filter((w) => /^\p{Ll}{4,}$/u.test(w));
  const fresh = strangers.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const renamed = new Set<string>();
  const moving: Line[] = [];
  let second = first.slice(1).map(({ title, sentences }) => {
    const bare = title.replace(/^Chapter \d+\. /, "");
    const other =
      below(4) === 0
        ? bare
            .split(" ")
            .map((w, i) => (i % 2 === 0 ? capital(pick(words)) : w))
            .join(" ")
        : bare;
    if (other !== bare) renamed.add(bare);
    const kept = sentences.flatMap((line): Line[] => {
      const dice = below(100);
      if (dice < 6) return [];
      if (dice < 12)
        return [
          { ...line, kind: "same" },
          { text: fresh.splice(below(fresh.length), 1)[0]!, was: null, kind: "new" },
        ];
      if (dice < 22) return [{ ...line, text: reword(line.text, words), kind: "reworded" }];
      if (dice < 25) {
        moving.push({ ...line, kind: "moved" });
        return [];
      }
      const moved = dice < 50 ? changeNumber(line.text) : null;
      return moved === null ? [line] : [{ ...line, text: moved, kind: "number" }];
    });
    return { title: other, sentences: kept };
  });
  second.splice(below(second.length), 0, {
    title: strangers[0]!.title,
    sentences: strangers[0]!.sentences.map(({ text }) => ({ text, was: null, kind: "new" as const })),
  });
  for (const line of moving) {
    const homes = second.filter(
      ({ sentences }) => !sentences.some(({ was }) => was !== null && Math.abs(was - line.was!) < 60),
    );
    const { sentences } = pick(homes);
    (sentences as Line[]).splice(below(sentences.length), 0, line);
  }
  for (let i = 0; i < second.length / 3; i++)
    second.splice(below(second.length), 0, ...second.splice(below(second.length), 1));
  second = second.map(({ title, sentences }, i) => ({ title: `Chapter ${i + 3}. ${title}`, sentences }));
  return { first, second, renamed };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function reword(text: string, words: readonly string[]): string {
  const own = text.split(" ");
  const changed = own.flatMap((word, i) => {
    if (i === 0 || i === own.length - 1 || below(6) !== 0) return [word];
    return [[pick(words)], [], [word, pick(words)]][below(3)]!;
  });
  if (changed.length > 24 && below(3) === 0) changed.splice(changed.length - 7, 6);
  const result = changed.join(" ");
  return result === text ? text.replace(" ", ` ${pick(words)} `) : result;
}

/** The sentence with one number replaced by another; null where it has none that can be. */
function changeNumber(text: string): string | null {
  const match = [...text.matchAll(/(?<=\s)\d{1,3}(?:,\d{3})*(?= \p{Ll}{3,}(?!\p{L}))/gu)][0];
  if (match === undefined) return null;
  const value = Number(match[0].replace(/,/g, ""));
  const other = (value + 1 + below(value + 5)).toLocaleString("en");
  return text.slice(0, match.index) + other + text.slice(match.index + match[0].length);
}

/** An edition as text, and the operations by the place of each sentence. */
function layOut(chapters: readonly Chapter[]): { text: EditionText; lines: Map<number, Line> } {
  let text = "";
  const segments: Segment[] = [];
  const starts = new Map<number, Line>();
  for (const { title, sentences } of chapters) {
    segments.push({ kind: "heading", start: text.length, end: text.length + title.length });
    text += `${title}\n\n`;
    for (let i = 0; i < sentences.length; i += 4) {
      const start = text.length;
      for (const line of sentences.slice(i, i + 4)) {
        starts.set(text.length, line);
        text += `${line.text} `;
      }
      segments.push({ kind: "body", start, end: text.length });
      text += "\n\n";
    }
  }
  const document: EditionDocument = { id: "made", text, segments, sentences: sentenceRanges(text, segments) };
  const edition = readEdition([document]);
  const lines = new Map<number, Line>();
  for (const { index, start } of edition.sentences) {
    const line = starts.get(start);
    if (line !== undefined) lines.set(index, line);
  }
  return { text: edition, lines };
}

function count(
  tally: ReadonlyMap<Kind, { right: number; found: number; there: number }>,
  found: ReturnType<typeof compareEditions>,
  a: ReturnType<typeof layOut>,
  b: ReturnType<typeof layOut>,
  renamed: ReadonlySet<string>,
): void {
  const add = (kind: Kind, what: "right" | "found" | "there") => tally.get(kind)![what]++;
  const kept = new Set([...b.lines.values()].flatMap(({ was }) => was ?? []));
  const gone = (line: Line) => !kept.has(line.was!);
  for (const line of a.lines.values()) if (gone(line)) add("dropped", "there");
  for (const { kind } of b.lines.values()) if (kind !== "same" && kind !== "dropped") add(kind, "there");
  for (const at of found.dropped) {
    const line = a.lines.get(at);
    if (line === undefined) continue;
    add("dropped", "found");
    if (gone(line)) add("dropped", "right");
  }
  for (const at of found.added) {
    const line = b.lines.get(at);
    if (line === undefined) continue;
    add("new", "found");
    if (line.kind === "new") add("new", "right");
  }
  for (const pair of found.pairs) {
    const [was, is] = [a.lines.get(pair.before), b.lines.get(pair.after)];
    if (was === undefined || is === undefined) continue;
    const kind: Kind | null =
      pair.numbers.length > 0
        ? "number"
        : pair.moved
          ? "moved"
          : pair.kind === "reworded"
            ? "reworded"
            : null;
    if (kind === null) continue;
    add(kind, "found");
    if (was.was === is.was && is.kind === kind) add(kind, "right");
    else if (process.argv.includes("--wrong"))
      console.log(
        JSON.stringify({ kind, right: is.kind, likeness: pair.likeness, was: was.text, is: is.text }),
      );
  }
  for (let i = 0; i < renamed.size; i++) add("renamed", "there");
  for (const { kind, before } of found.sections) {
    if (kind !== "renamed") continue;
    add("renamed", "found");
    if (renamed.has(found.before.sections[before!]!.title.replace(/^Chapter \d+\. /, "")))
      add("renamed", "right");
  }
}
