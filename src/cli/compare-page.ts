import { styleText } from "node:util";
import type { Changes, ComparedWorks, SentenceLine } from "../pipeline/index.ts";
import { printable } from "./report.ts";
import { shortId } from "./short-id.ts";

/** A comparison for a person: counts, sections, numbers that moved, claims, then every sentence under its heading. */
export function comparePage(
  { before, after, comparison }: ComparedWorks,
  changes: Changes,
  filter: { readonly about: string | undefined; readonly section: string | undefined },
): string[] {
  const { sections, sentences, claims, same } = changes;
  const of = (...kinds: SentenceLine["kind"][]) => sentences.filter(({ kind }) => kinds.includes(kind));
  const moved = sentences.filter(({ numbers }) => numbers.length > 0);
  const only = [
    ...(filter.about === undefined ? [] : [`about ${filter.about}`]),
    ...(filter.section === undefined ? [] : [`under “${filter.section}”`]),
  ].join(", ");
  const counts = [
    `${same} the same`,
    `${of("dated").length} but for years`,
    `${of("reworded", "moved-reworded").length} reworded`,
    `${of("moved", "moved-reworded").length} moved`,
    `${of("new").length} new`,
    `${of("dropped").length} dropped`,
  ];
  const claimCounts = (["new", "dropped", "changed"] as const).map(
    (wanted) => `${claims.filter(({ kind }) => kind === wanted).length} ${wanted}`,
  );
  const rest = sentences.filter(({ kind, numbers }) => kind !== "dated" && numbers.length === 0);
  return [
    strong(`${printable(after.work)}: ${printable(before.edition)} to ${printable(after.edition)}`),
    `sentences ${comparison.before.sentences.length} to ${comparison.after.sentences.length}${only === "" ? "" : `, here only ${printable(only)}`}: ${counts.join(", ")}`,
    `claims: ${claimCounts.join(", ")}; numbers that moved: ${moved.reduce((sum, { numbers }) => sum + numbers.length, 0)}`,
    ...titled(
      "Sections",
      sections.map(
        (line) =>
          `  ${MARKS[line.kind]} ${[line.before, line.after]
            .filter((title) => title !== null)
            .map((title) => printable(title!) || "(before the first heading)")
            .join("  →  ")}  ${soft(line.kind)}`,
      ),
    ),
    ...titled("Numbers that moved", moved.flatMap(numberLines)),
    ...titled(
      "Claims",
      claims.map(({ kind, before: was, after: is, differences }) => {
        const how = differences.map(
          ({ what, before: from, after: to }) => `${what} ${printable(from)} → ${printable(to)}`,
        );
        return `  ${MARKS[kind]} ${shortId((is ?? was)!.id)}  ${printable((is ?? was)!.label)}${how.length === 0 ? "" : `  ${soft(how.join("; "))}`}`;
      }),
    ),
    ...titled("Sentences", rest.length === 0 ? [] : bySection(rest)),
    ...(sentences.length + sections.length + claims.length === 0 ? ["", "Nothing changed."] : []),
  ];
}

const MARKS: Readonly<Record<string, string>> = {
  ...{ new: "+", dropped: "-", changed: "~", reworded: "~", renamed: "~", renumbered: "=", moved: ">" },
  "moved-reworded": ">",
};

function numberLines(line: SentenceLine): string[] {
  const { numbers, warnings, before, after } = line;
  const said = numbers.map(
    ({ before: was, after: is, unit }) =>
      `${printable(was)} → ${printable(is)}${unit === "" ? "" : ` ${printable(unit)}`}`,
  );
  return [
    `  ${strong(said.join("; "))}  ${soft(printable(after!.section))}`,
    `    before “${printable(before!.quote)}” ${range(before)}`,
    `    now    “${printable(after!.quote)}” ${range(after)}`,
    ...warnings.map(({ kind, says }) => `    ! ${kind}: ${printable(says)}`),
  ];
}

/** Sentences under the heading of the later edition, those that were dropped under the one they stood under. */
function bySection(lines: readonly SentenceLine[]): string[] {
  const groups = new Map<string, SentenceLine[]>();
  const inOrder = [...lines].sort(
    (a, b) => Number(a.after === null) - Number(b.after === null) || place(a).start - place(b).start,
  );
  for (const line of inOrder) {
    const { section } = place(line);
    const known = groups.get(section);
    if (known === undefined) groups.set(section, [line]);
    else known.push(line);
  }
  return [...groups].flatMap(([section, group]) => [
    `  ${strong(printable(section) || "(before the first heading)")}`,
    ...group.flatMap(sentenceLines),
  ]);
}

function sentenceLines(line: SentenceLine): string[] {
  const { kind, before, after, difference } = line;
  const words = difference.map(({ kind: piece, text }) =>
    piece === "same"
      ? printable(text)
      : piece === "removed"
        ? `[-${printable(text)}-]`
        : `{+${printable(text)}+}`,
  );
  const text = words.length > 0 ? words.join(" ") : printable(place(line).quote);
  const from = kind.startsWith("moved") ? soft(`  from “${printable(before!.section)}”`) : "";
  return [`    ${MARKS[kind]} ${text} ${range(after ?? before)}${from}`];
}

function place({ before, after }: SentenceLine) {
  return (after ?? before)!;
}

function range(at: { readonly start: number; readonly end: number } | null): string {
  return at === null ? "" : soft(`[${at.start}, ${at.end})`);
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", strong(title), ...lines];
}

function strong(text: string): string {
  return process.stdout.isTTY ? styleText("bold", text) : text;
}

function soft(text: string): string {
  return process.stdout.isTTY ? styleText("dim", text) : text;
}
