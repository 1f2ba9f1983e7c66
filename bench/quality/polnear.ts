import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Range, Segment } from "../../src/model/index.ts";

/** An annotated attribution; `source` is empty where the annotator found none. */
export interface GoldAttribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/**
 * An article of PolNeAR with its attributions: `counted` leaves out those marked as having no source, as its scorer does, and
 * `unsourced` holds them. `publisher` is the outlet by `metadata.tsv`, "unknown" where that has no row for the article.
 */
export interface GoldArticle {
  readonly key: string;
  readonly publisher: string;
  readonly text: string;
  readonly all: readonly GoldAttribution[];
  readonly counted: readonly GoldAttribution[];
  readonly unsourced: readonly GoldAttribution[];
}

/**
 * The articles of one part of PolNeAR (Newell, Margolin and Ruths, LREC 2018), in order of name. Where several people
 * annotated an article, the first file by name counts. All its text lies in the Basic Multilingual Plane, so that its
 * code-point offsets are UTF-16 code units.
 *
 * @param directory holds `text/*.txt` and `attributions/*.ann`; `metadata.tsv` lies beside it
 */
export function readPolnear(directory: string): GoldArticle[] {
  const annotations = new Map<string, string>();
  for (const file of readdirSync(join(directory, "attributions")).sort()) {
    const key = file.replace(/_[0-9a-f]{4}\.ann$/u, "");
    if (!annotations.has(key))
      annotations.set(key, readFileSync(join(directory, "attributions", file), "utf8"));
  }
  const publishers = readPublishers(join(directory, "..", "metadata.tsv"));
  return readdirSync(join(directory, "text"))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const key = file.replace(/\.txt$/u, "");
      const text = readFileSync(join(directory, "text", file), "utf8");
      const events = readBrat(annotations.get(key) ?? "");
      return {
        key,
        publisher: publishers.get(key) ?? "unknown",
        text,
        all: events.map((event) => event.attribution),
        counted: events.filter((event) => event.sourced).map((event) => event.attribution),
        unsourced: events.filter((event) => !event.sourced).map((event) => event.attribution),
      };
    });
}

/** The paragraphs of a plain article: the first is its headline, every other one a body segment. */
export function paragraphsOf(text: string): Segment[] {
  return [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/gu)].map((hit, index) => ({
    kind: index === 0 ? "headline" : "body",
    start: hit.index,
    end: hit.index + hit[0].trimEnd().length,
  }));
}

/** The publisher of each article; the columns are found by the names in the first row. */
function readPublishers(file: string): Map<string, string> {
  const [header, ...rows] = readFileSync(file, "utf8").split("\n");
  const columns = header!.split("\t");
  const name = columns.indexOf("filename");
  const publisher = columns.indexOf("publisher");
  return new Map(rows.map((row) => row.split("\t")).map((row) => [row[name]!, row[publisher]!]));
}

function readBrat(annotation: string): { sourced: boolean; attribution: GoldAttribution }[] {
  const spans = new Map<string, Range[]>();
  const events: { sourced: boolean; attribution: GoldAttribution }[] = [];
  for (const line of annotation.split("\n")) {
    const span = /^(T\d+)\t\w+ ([\d; ]+)\t/u.exec(line);
    if (span !== null)
      spans.set(
        span[1]!,
        span[2]!.split(";").map((piece) => {
          const [start, end] = piece.trim().split(" ").map(Number);
          return [start!, end!];
        }),
      );
    const event = /^E\d+\t(Attribution(?:-no-source)?):\S+ ?(.*)$/u.exec(line);
    if (event === null) continue;
    const roles = { source: [] as Range[], cue: [] as Range[], content: [] as Range[] };
    for (const part of event[2]!.trim().split(/\s+/u)) {
      const [name, id] = part.split(":");
      const role = name!.replace(/\d+$/u, "").toLowerCase();
      if (role === "source" || role === "cue" || role === "content")
        roles[role].push(...(spans.get(id!) ?? []));
    }
    events.push({ sourced: event[1] === "Attribution", attribution: roles });
  }
  return events;
}
