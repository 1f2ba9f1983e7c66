import { type AssertionRow, tallyWords } from "../answer/index.ts";
import { claimPath, type PackedClaim, type PackedDocument, type PackedTimestamp } from "./evidence-files.ts";

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.55 Charter,Georgia,serif;max-width:48rem;margin:0 auto;padding:2rem 1.25rem 4rem;overflow-wrap:anywhere}
h1,h2,h3,.where,code,dt{font-family:system-ui,sans-serif}h1{font-size:1.8rem;line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid #8888}h3{font-size:1rem;margin:1.5rem 0 .3rem}
blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid #8888}mark{background:#ffe9a8;color:#222}.where{font-size:.85rem;opacity:.8;margin:0 0 1rem}code,pre{font:.8rem ui-monospace,monospace}pre{padding:.7rem;border:1px solid #8888;overflow-x:auto}`;

/** What the page says of a package. */
export interface IndexPage {
  readonly title: string;
  /** When it was made, ISO 8601. */
  readonly made: string;
  readonly claims: readonly PackedClaim[];
  readonly documents: ReadonlyMap<string, PackedDocument>;
  readonly timestamps: readonly PackedTimestamp[];
  readonly hasBrief: boolean;
}

/** The page that a stranger opens first: one HTML file without scripts, whose links lead into the package. All words of documents are escaped. */
export function indexPage({ title, made, claims, documents, timestamps, hasBrief }: IndexPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}: evidence</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="where">Evidence package made by Headwater on ${escaped(made.slice(0, 10))}. Read by machine, decided by people: who decided what is said at each claim.</p>
${hasBrief ? '<p><a href="brief.html">The brief</a></p>\n' : ""}<h2>How to check it</h2>
<p>Every file is listed with its SHA-256. In the package's folder, on any system that has it:</p>
<pre>sha256sum --strict -c tagmanifest-sha256.txt
sha256sum --strict -c manifest-sha256.txt</pre>
<p>Headwater also compares each passage with the text, each text with its document, and the entries of the log with their hashes: <code>headwater verify FOLDER</code>. That nothing was exchanged as a whole shows by the hash of <code>tagmanifest-sha256.txt</code>, if whoever gave you the package gave you that by another way.</p>
${timestampSection(timestamps)}<h2>Claims</h2>
${claims.map((claim) => claimSection(claim, documents)).join("\n")}
<h2>Documents</h2>
<ul>
${[...documents.values()].map(documentItem).join("\n")}
</ul>
</body>
</html>
`;
}

function timestampSection(timestamps: readonly PackedTimestamp[]): string {
  if (timestamps.length === 0) return "";
  const commands = timestamps
    .map(({ path, head }) => `openssl ts -verify -digest ${head} -in ${path} -CAfile ROOT.pem`)
    .join("\n");
  const items = timestamps.map(
    ({ path, entry, time, tsa }) =>
      `<li><a href="${escaped(path)}">${escaped(path)}</a>: the log up to entry ${entry} existed on ${escaped(time)}, says ${escaped(tsa)}</li>`,
  );
  return `<h2>Time-stamps</h2>
<ul>
${items.join("\n")}
</ul>
<p>Each is an authority’s signed answer (RFC 3161) on the hash of an entry of <a href="log.jsonl">log.jsonl</a>, which covers every entry before it. In <code>data</code>, with the root certificate that the authority publishes as <code>ROOT.pem</code>:</p>
<pre>${escaped(commands)}</pre>
<p>A time-stamp says that the record existed by then. It does not say that what was recorded is true, and for entries that are not followed without a gap by the one that was stamped, whoever keeps the ledger must show those between.</p>
`;
}

function claimSection({ trace, grade }: PackedClaim, documents: IndexPage["documents"]): string {
  const { claim, origins, supposed, comments, rejected, disputes } = trace;
  const groups: [string, readonly AssertionRow[]][] = [
    ...origins.map(({ name, denies, said }): [string, readonly AssertionRow[]] => [
      `${name ?? "A source without a name"}${denies ? " denies it" : ""}`,
      said,
    ]),
    ["Planned, hoped or supposed: no evidence that it is so", supposed],
    ["Readers’ comments: never evidence", comments],
    ["Rejected or corrected by a person: in no count", rejected],
  ];
  return `<section>
<h3 id="${escaped(claim.id)}">${escaped(claim.label)}</h3>
<p class="where">${many(claim.independentOrigins, "independent origin")}, ${tallyWords(claim.tally, claim.documents)}${claim.disputed ? ", disputed" : ""}. Credibility ${escaped(grade.grade)} (${grade.set === null ? "proposed by rule" : `set by ${escaped(grade.set.by)}`}): ${escaped(grade.set?.reason ?? grade.reason)}. <a href="${claimPath(claim.id)}">All of it</a></p>
${groups
  .filter(([, said]) => said.length > 0)
  .map(
    ([heading, said]) =>
      `<h3>${escaped(heading)}</h3>\n${said.map((row) => passage(row, documents)).join("\n")}`,
  )
  .join("\n")}
${disputes.length === 0 ? "" : `<h3>Against it</h3>\n<ul>${disputes.map(({ reason, other }) => `<li>${escaped(other?.label ?? claim.label)}: ${escaped(reason)}</li>`).join("")}</ul>`}
</section>`;
}

function passage(row: AssertionRow, documents: IndexPage["documents"]): string {
  const { passage: words, chain, isEcho, verdict, document } = row;
  const packed = documents.get(document.id);
  const voices = chain.map(({ name, kind }) => name ?? (kind === "unnamed" ? "an unnamed source" : kind));
  const where = [
    voices.join(" > "),
    document.title ?? "document without a title",
    document.published ?? "no date",
    `characters ${words.start} to ${words.end}`,
    ...(isEcho ? ["repeats another document"] : []),
    ...(verdict === null
      ? []
      : [`${verdict.decision}: ${verdict.by}, ${verdict.at.slice(0, 10)}. ${verdict.reason}`]),
  ];
  const link =
    packed === undefined
      ? ""
      : ` <a href="${packed.folder}/text.txt">text</a> <a href="${packed.original}">original</a>`;
  return `<blockquote>${escaped(words.before)}<mark>${escaped(words.quote)}</mark>${escaped(words.after)}</blockquote>\n<p class="where">${where.map(escaped).join("; ")}${link}</p>`;
}

function documentItem({ id, title, publisher, published, url, folder, original }: PackedDocument): string {
  const said = [
    title ?? "document without a title",
    publisher ?? "publisher not stated",
    published ?? "no date",
    url ?? "no address",
  ];
  return `<li>${said.map(escaped).join("; ")}: <a href="${original}">original</a>, <a href="${folder}/text.txt">text</a>, <a href="${folder}/document.json">passages and custody</a><br><code>${escaped(id)}</code></li>`;
}

/** Words as HTML, without characters that turn the direction of writing or steer a screen. */
const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function escaped(text: string): string {
  return text
    .replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "\ufffd")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
