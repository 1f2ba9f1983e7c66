import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { splitSentences } from "../../../src/language/split-sentences.ts";
import { tokenise } from "../../../src/language/tokenise.ts";
import type { Range } from "../../../src/model/index.ts";

export const POLNEAR = "../shared/data/polnear/train/text";
export const ECB = "../shared/data/ecb/ecb-plus-topics-01-35.tar.gz";

/** An article as paragraphs of sentences. `group` is the outlet in PolNeAR; in ECB+ the event ("12ecb", "12ecbplus"). */
export interface Article {
  readonly id: string;
  readonly group: string;
  readonly paragraphs: readonly (readonly string[])[];
}

export function textOf({ paragraphs }: Pick<Article, "paragraphs">): string {
  return paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
}

/** Sentences as the program splits them: each paragraph for itself. */
export function sentencesOf(text: string): Range[] {
  const ranges: Range[] = [];
  for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/gu)) {
    const tokens = tokenise(text, index, index + paragraph.length);
    let first = 0;
    for (const end of splitSentences(text, tokens)) {
      if (end > first) ranges.push([tokens[first]![0], tokens[end - 1]![1]]);
      first = end;
    }
  }
  return ranges;
}

export function readPolnear(): Article[] {
  return readdirSync(POLNEAR)
    .sort()
    .map((name) => {
      const text = readFileSync(`${POLNEAR}/${name}`, "utf8").replace(/\r/gu, "");
      const paragraphs = text
        .split(/\n+/u)
        .map((paragraph) => sentencesOf(paragraph).map(([start, end]) => paragraph.slice(start, end)))
        .filter((sentences) => sentences.length > 0);
      return { id: name.replace(/\.txt$/u, ""), group: name.split("_")[0]!, paragraphs };
    });
}

/** The articles of ECB+: their tokens joined by spaces, without the line of the page's address. */
export function readEcb(): Article[] {
  const names = execFileSync("tar", ["tzf", ECB], { encoding: "utf8" }).split("\n");
  const all = execFileSync("tar", ["xzOf", ECB], { encoding: "utf8", maxBuffer: 1 << 30 });
  const documents = all.split(/(?=<\?xml|<Document )/u).filter((part) => part.includes("<token "));
  const articles: Article[] = [];
  const xml = names.filter((name) => name.endsWith(".xml"));
  if (documents.length !== xml.length) throw new Error(`${documents.length} texts for ${xml.length} names`);
  for (const [i, document] of documents.entries()) {
    const [, topic, kind] = /\/(\d+)_\d+(ecb(?:plus)?)\.xml$/u.exec(xml[i]!) ?? [];
    if (topic === undefined) continue;
    const sentences = new Map<string, string[]>();
    for (const [, sentence, token] of document.matchAll(/<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</gu)) {
      const known = sentences.get(sentence!) ?? [];
      known.push(withoutEntities(token!.trim()));
      sentences.set(sentence!, known);
    }
    const paragraphs = [...sentences.values()]
      .filter((tokens) => tokens[0] !== "http" && tokens[0] !== "https")
      .map((tokens) => [tokens.join(" ")]);
    articles.push({ id: xml[i]!.split("/").at(-1)!, group: `${topic}${kind}`, paragraphs });
  }
  return articles;
}

function withoutEntities(token: string): string {
  return token
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&amp;/gu, "&");
}
