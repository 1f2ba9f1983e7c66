import type { Brief, BriefSentence } from "../answer/index.ts";
import { citationWords, madeWords, plainText } from "./brief-lines.ts";

/** A brief as Markdown. Document text is escaped, so that no words of a source become markup. */
export function briefMarkdown(brief: Brief): string {
  const lines = [`# ${escaped(brief.title)}`, "", `Brief made by Headwater on ${madeWords(brief)}.`, ""];
  for (const { heading, note, points } of brief.sections) {
    lines.push(`## ${heading}`, "");
    if (note !== null) lines.push(`_${escaped(note)}_`, "");
    for (const { head, more } of points) {
      lines.push(`- ${sentence(head)}`);
      for (const one of more) lines.push(`  - ${sentence(one)}`);
    }
    if (points.length > 0) lines.push("");
  }
  lines.push("## Source summary", "", brief.sourceSummary.map(escaped).join(" "), "");
  if (brief.sources.length > 0) {
    lines.push("| source | reliability | claims | |", "| --- | --- | --- | --- |");
    for (const { name, grade, gradeWords, claims, notes } of brief.sources)
      lines.push(`| ${escaped(name)} | ${grade}: ${gradeWords} | ${claims} | ${escaped(notes.join("; "))} |`);
    lines.push("");
  }
  lines.push("## Citations", "");
  for (const citation of brief.citations)
    lines.push(
      `<a id="c${citation.number}"></a>${citation.number}. “${escaped(citation.quote)}” ${escaped(citationWords(citation))}`,
      "",
    );
  lines.push("## How this was made", "", ...brief.method.map((line) => `- ${escaped(line)}`), "");
  return `${lines.join("\n").trimEnd()}\n`;
}

function sentence({ text, cites }: BriefSentence): string {
  return `${escaped(text)}${cites.map((number) => ` [[${number}]](#c${number})`).join("")}`;
}

/** A text on one line that Markdown shows as it is. */
function escaped(text: string): string {
  return plainText(text)
    .replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&")
    .replace(/&/g, "&amp;");
}
