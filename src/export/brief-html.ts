import type { Brief, BriefPoint, BriefSentence } from "../answer/index.ts";
import { citationWords, madeWords, plainText } from "./brief-lines.ts";

const STYLE = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b2733; --soft: #5b6b7a; --line: #d5dde4; --mark: #1f5f99; --wash: #f4f7f9; --lit: #fff3c4 }
@media (prefers-color-scheme: dark) { :root { --page: #11171d; --ink: #dfe7ee; --soft: #93a4b3; --line: #2c3945; --mark: #7db8ea; --wash: #18212a; --lit: #4a3f12 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 "Source Serif 4", Charter, Georgia, serif }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 5rem }
h1, h2, th, .made, .note, sup, .where, nav { font-family: system-ui, "Segoe UI", Roboto, sans-serif }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line) }
.made, .note, .where { color: var(--soft); font-size: .85rem }
.made { margin: 0 } nav { margin-top: 1.25rem; font-size: .85rem; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem }
a { color: var(--mark); text-decoration: none } a:hover, a:focus-visible { text-decoration: underline }
.point { margin: 0 0 1.1rem } .point > p { margin: 0; font-weight: 600; overflow-wrap: anywhere }
.point ul { margin: .25rem 0 0; padding-left: 1.1rem; font-size: .94rem } .point li { margin: .1rem 0; overflow-wrap: anywhere }
sup { font-size: .68rem; font-weight: 400; line-height: 0; margin-left: .12rem } sup a + a { margin-left: .3em }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .9rem; margin-top: 1rem }
th { text-align: left; font-size: .75rem; font-weight: 600; color: var(--soft) } th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
td.number { font-variant-numeric: tabular-nums; text-align: right; padding-right: 1.2rem }
ol { padding-left: 2.2rem } ol li { margin: 0 0 .8rem; padding: .1rem .3rem; scroll-margin-top: 1rem; border-radius: 4px } ol li:target { background: var(--lit) }
blockquote { margin: 0; overflow-wrap: anywhere } .where { overflow-wrap: anywhere; line-height: 1.45 } .hash { font: .75rem ui-monospace, Menlo, Consolas, monospace }
@media print { :root { --page: #fff; --ink: #000; --soft: #444; --line: #bbb; --mark: #000 } body { font-size: 10.5pt } main { max-width: none; padding: 0 } nav { display: none } .point, ol li, tr { break-inside: avoid } h2 { break-after: avoid } @page { margin: 2cm } }`;

/** A brief as one HTML file that asks for nothing else: no scripts, no fonts, no pictures. All text of documents is escaped. */
export function briefHtml(brief: Brief): string {
  const named = brief.sections.map((section, i) => ({ ...section, id: `part-${i + 1}` }));
  const links = [
    ...named.map(({ id, heading }) => [id, heading]),
    ["sources", "Source summary"],
    ["citations", "Citations"],
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(brief.title)}: brief</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<header>
<h1>${escaped(brief.title)}</h1>
<p class="made">Brief made by Headwater on ${escaped(madeWords(brief))}</p>
<nav aria-label="Parts">${links.map(([id, heading]) => `<a href="#${id}">${escaped(heading ?? "")}</a>`).join("")}</nav>
</header>
${named.map(({ id, heading, note, points }) => `<section id="${id}">\n<h2>${escaped(heading)}</h2>\n${note === null ? "" : `<p class="note">${escaped(note)}</p>\n`}${points.map(point).join("\n")}\n</section>`).join("\n")}
<section id="sources">
<h2>Source summary</h2>
<p>${brief.sourceSummary.map(escaped).join(" ")}</p>
${sourceTable(brief)}
</section>
<section id="citations">
<h2>Citations</h2>
<ol>
${brief.citations.map((citation) => `<li id="c${citation.number}"><blockquote>“${escaped(citation.quote)}”</blockquote><div class="where">${where(citationWords(citation), citation.document)}</div></li>`).join("\n")}
</ol>
</section>
<section>
<h2>How this was made</h2>
<ul class="note">${brief.method.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>
</section>
</main>
</body>
</html>
`;
}

function point({ head, more }: BriefPoint): string {
  const rest = more.length === 0 ? "" : `<ul>${more.map((one) => `<li>${sentence(one)}</li>`).join("")}</ul>`;
  return `<div class="point"><p>${sentence(head)}</p>${rest}</div>`;
}

function sentence({ text, cites }: BriefSentence): string {
  const marks = cites.map((number) => `<a href="#c${number}">${number}</a>`).join("");
  return `${escaped(text)}${marks === "" ? "" : `<sup>${marks}</sup>`}`;
}

function sourceTable({ sources }: Brief): string {
  if (sources.length === 0) return "";
  const rows = sources.map(
    ({ name, grade, gradeWords, claims, notes }) =>
      `<tr><td>${escaped(name)}</td><td>${grade}: ${escaped(gradeWords)}</td><td class="number">${claims}</td><td>${escaped(notes.join("; "))}</td></tr>`,
  );
  return `<div class="wide"><table><thead><tr><th>Source</th><th>Reliability</th><th>Claims</th><th></th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function where(words: string, hash: string): string {
  return escaped(words).replace(escaped(hash), `<span class="hash">${escaped(hash)}</span>`);
}

/** A text as HTML shows it, whatever it holds. */
function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
