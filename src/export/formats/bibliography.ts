import type { DocumentDetail, Evidence } from "../../answer/index.ts";
import { sha256Of } from "./assertion-cells.ts";
import type { ExportFormat } from "./format.ts";

/** CSL-JSON: the documents, for Zotero, pandoc and citation processors. */
export const csl: ExportFormat = {
  name: "csl-json",
  what: "the documents, for Zotero, pandoc and citation processors",
  write: async function* (evidence) {
    yield "[";
    let before = "\n";
    for await (const work of worksIn(evidence)) {
      yield `${before}${JSON.stringify(cslOf(work))}`;
      before = ",\n";
    }
    yield "\n]\n";
  },
};

/** BibTeX: the documents, for LaTeX. */
export const bibtex: ExportFormat = {
  name: "bibtex",
  what: "the documents, for LaTeX",
  write: async function* (evidence) {
    for await (const work of worksIn(evidence)) yield bibtexOf(work);
  },
};

/** RIS: the documents, for EndNote, RefWorks and Zotero. */
export const ris: ExportFormat = {
  name: "ris",
  what: "the documents, for EndNote, RefWorks and Zotero",
  write: async function* (evidence) {
    for await (const work of worksIn(evidence)) yield risOf(work);
  },
};

/** A document as a bibliography has it; null where a value is not stated. */
interface Work {
  readonly key: string;
  readonly kind: "webpage" | "report" | "document";
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly series: string | null;
  readonly edition: string | null;
  /** Year, month, day, as exact as stated. */
  readonly date: readonly number[];
  readonly url: string | null;
  readonly language: string | null;
  readonly sha256: string;
}

async function* worksIn(evidence: Evidence): AsyncGenerator<Work> {
  for await (const document of evidence.documents()) yield workOf(document);
}

function workOf(document: DocumentDetail): Work {
  const { id, title, metadata, publisher, work, edition, published, url, language } = document;
  const sha256 = sha256Of(id);
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? "")?.slice(1) ?? [];
  return {
    key: `headwater${sha256.slice(0, 16)}`,
    kind: work !== null ? "report" : url !== null ? "webpage" : "document",
    title: title ?? "document without a title",
    authors: metadata.authors?.value ?? [],
    publisher,
    series: work,
    edition,
    date: date.flatMap((part) => (part === undefined ? [] : Number(part))),
    url,
    language,
    sha256,
  };
}

function cslOf(work: Work): object {
  const { key, kind, title, authors, publisher, series, edition, date, url, language, sha256 } = work;
  return {
    id: key,
    type: kind,
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(publisher === null ? {} : { publisher }),
    ...(kind === "webpage" && publisher !== null ? { "container-title": publisher } : {}),
    ...(series === null ? {} : { "collection-title": series }),
    ...(edition === null ? {} : { edition }),
    ...(date.length === 0 ? {} : { issued: { "date-parts": [date] } }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    note: `SHA-256 ${sha256}`,
  };
}

function bibtexOf(work: Work): string {
  const { key, kind, title, authors, publisher, series, edition, date, url, sha256 } = work;
  const [year, month, day] = date;
  const fields = [
    // Doubled braces: the title's capitals stay as they are.
    ["title", `{${texOf(title)}}`],
    ["author", authors.map((name) => `{${texOf(name)}}`).join(" and ")],
    [kind === "report" ? "institution" : "publisher", texOf(publisher ?? "")],
    ["series", texOf(series ?? "")],
    ["edition", texOf(edition ?? "")],
    ["year", year === undefined ? "" : String(year).padStart(4, "0")],
    ["month", month === undefined ? "" : String(month)],
    ["day", day === undefined ? "" : String(day)],
    ["url", (url ?? "").replace(/[{}\\\s]/g, encodeURIComponent)],
    ["note", `SHA-256 ${sha256}`],
  ].filter(([, value]) => value !== "");
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind === "report" ? "techreport" : "misc"}{${key},\n${lines.join(",\n")}\n}\n\n`;
}

/** Words in which TeX reads nothing: its own characters are escaped, line breaks are blanks. Other scripts stay as UTF-8. */
function texOf(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}$&#%_^~]/g, (character) => TEX[character]!);
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

const RIS_TYPES = { webpage: "ELEC", report: "RPRT", document: "GEN" } as const;

function risOf(work: Work): string {
  const { key, kind, title, authors, publisher, series, edition, date, url, language, sha256 } = work;
  const [year, month, day] = date.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0"));
  const lines = [
    ["TY", RIS_TYPES[kind]],
    ["ID", key],
    ["TI", title],
    ...authors.map((name) => ["AU", name]),
    ["PB", publisher],
    ["T3", series],
    ["ET", edition],
    ["PY", year],
    ["DA", year === undefined ? null : `${year}/${month ?? ""}/${day ?? ""}/`],
    ["UR", url],
    ["LA", language],
    ["N1", `SHA-256 ${sha256}`],
  ];
  const stated = lines.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return `${stated.map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, " ")}\r\n`).join("")}ER  - \r\n\r\n`;
}
