/**
 * How often a quotation is judged rightly: quotations made from the articles of PolNeAR's train part, each of a known kind, looked
 * up in the article they were taken from (the source) and in nineteen others.
 *
 * Kinds and what is right: `exact` (other quotation marks, dashes and line breaks, a hyphen over a line end): verbatim. `scanned` (rn for
 * m, 0 for o inside a word): verbatim. `ellipsis` (words left out), `bracket` (words replaced, a capital changed): shortened. `changed`
 * (one or two words of it replaced by words of other articles, or a "not" put in): altered. `wrong speaker` (words of another
 * article): elsewhere. `invented` (a sentence that no article of the twenty has): not-there. `no document` (the source has none,
 * nobody else has the words): source-absent. Sentences of 8 to 40 words; those that stand in two articles are left out.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import {
  judgeQuote,
  type QuotedDocument,
  type QuoteVerdict,
  readQuoteSource,
} from "../../src/trace/index.ts";
import { seeded } from "../seeded.ts";

const ARTICLES = "../shared/data/polnear/train/text";
const RESULTS = "bench/results/quotes.json";
const ROUNDS = 200;
const OTHERS = 19;

const { below } = seeded(20261122);
const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
const chance = (percent: number): boolean => below(100) < percent;

interface Article extends QuotedDocument {
  readonly sentences: readonly string[];
}

interface Made {
  readonly quote: string;
  readonly right: QuoteVerdict;
  readonly own: readonly QuotedDocument[];
}

type Kind =
  | "exact"
  | "scanned"
  | "ellipsis"
  | "bracket"
  | "changed"
  | "wrong speaker"
  | "invented"
  | "no document";

if (existsSync(ARTICLES)) run();
else console.warn(`${ARTICLES} is not there: nothing measured`);

function run(): void {
  const articles = readdirSync(ARTICLES)
    .sort()
    .map(readArticle)
    .filter(({ sentences }) => sentences.length >= 8);
  const seen = new Map<string, number>();
  for (const { sentences } of articles)
    for (const sentence of new Set(sentences)) seen.set(sentence, (seen.get(sentence) ?? 0) + 1);
  const tallies = new Map<Kind, Map<QuoteVerdict, number>>();
  const wrong: { kind: Kind; quote: string; verdict: QuoteVerdict }[] = [];
  let right = 0;
  let all = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const [source, ...rest] = Array.from({ length: OTHERS + 2 }, () => pick(articles)) as [
      Article,
      ...Article[],
    ];
    const stranger = rest.pop()!;
    const others = rest.filter((article) => article.document !== source.document);
    if (
      others.some(({ document }) => document === stranger.document) ||
      stranger.document === source.document
    )
      continue;
    const alone = (article: Article) => pick(article.sentences.filter((s) => seen.get(s) === 1));
    if ([source, others[0]!, stranger].some((article) => alone(article) === undefined)) continue;
    const made = makeQuotes(alone(source), alone(others[0]!), alone(stranger), source);
    for (const [kind, { quote, right: expected, own }] of Object.entries(made) as [Kind, Made][]) {
      const { verdict } = judgeQuote(quote, own, others);
      const tally = tallies.get(kind) ?? new Map<QuoteVerdict, number>();
      tallies.set(kind, tally.set(verdict, (tally.get(verdict) ?? 0) + 1));
      all++;
      if (verdict === expected) right++;
      else wrong.push({ kind, quote, verdict });
    }
  }
  const accuracy = right / all;
  const byKind = Object.fromEntries([...tallies].map(([kind, tally]) => [kind, Object.fromEntries(tally)]));
  for (const [kind, tally] of Object.entries(byKind)) console.log(kind.padEnd(14), JSON.stringify(tally));
  console.log(`accuracy ${accuracy.toFixed(4)} of ${all}`);
  if (process.argv.includes("--wrong")) for (const w of wrong.slice(0, 40)) console.log(JSON.stringify(w));
  mkdirSync("bench/results", { recursive: true });
  const record = {
    command: "npx tsx bench/quality/quotes.ts",
    accuracy: Number(accuracy.toFixed(4)),
    quotations: all,
    byKind,
  };
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
}

function readArticle(name: string): Article {
  const text = readFileSync(`${ARTICLES}/${name}`, "utf8");
  const sentences = text
    .split(/\n+|(?<=[.?!]["”]?)\s+(?=["“]?\p{Lu})/u)
    .map((sentence) => sentence.replace(/["“”]/gu, "").trim())
    .filter((sentence) => {
      const words = sentence.split(/\s+/).length;
      return words >= 8 && words <= 40 && !/[[\]…]|\.\.\./u.test(sentence);
    });
  return { document: name, source: readQuoteSource(text), sentences };
}

function makeQuotes(own: string, other: string, foreign: string, source: Article): Record<Kind, Made> {
  const words = own.split(/\s+/);
  const middle = 2 + below(words.length - 5);
  const cut = words.slice(0, middle).join(" ");
  const rest = words.slice(middle + 2).join(" ");
  const strange = foreign.split(/\s+/).filter((word) => /^\p{L}{4,}$/u.test(word));
  const changed = [...words];
  const at = 1 + below(words.length - 2);
  if (chance(30)) changed.splice(at, 0, "not");
  else changed[at] = pick(strange.filter((word) => word !== words[at])) ?? "never";
  const inSource = [source];
  return {
    exact: { quote: respell(own), right: "verbatim", own: inSource },
    scanned: { quote: scan(own), right: "verbatim", own: inSource },
    ellipsis: {
      quote: `${cut} ${pick(["…", "...", "[...]", ". . ."])} ${rest}`,
      right: "shortened",
      own: inSource,
    },
    bracket: {
      quote: chance(30) ? flipCapital(own) : `${cut} [the ministry] ${rest}`,
      right: "shortened",
      own: inSource,
    },
    changed: { quote: changed.join(" "), right: "altered", own: inSource },
    "wrong speaker": { quote: respell(other), right: "elsewhere", own: inSource },
    invented: { quote: foreign, right: "not-there", own: inSource },
    "no document": { quote: foreign, right: "source-absent", own: [] },
  };
}

/** The same words as another paper, or a page of columns, would set them. */
function respell(text: string): string {
  const broken = text.replace(/(\p{Ll}{4})(\p{Ll}{3,})/u, chance(50) ? "$1-\n$2" : "$1$2");
  return broken
    .replace(/'/g, "’")
    .replace(/ - /g, " — ")
    .replace(/ /g, () => (chance(10) ? "\n" : " "));
}

/** What a scanner makes of it: at most two slips. */
function scan(text: string): string {
  return text.replace(/m(?=\p{Ll})/u, "rn").replace(/(?<=\p{Ll})o(?=\p{Ll})/u, "0");
}

function flipCapital(text: string): string {
  const first = text[0]!;
  const flipped = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return `${chance(50) ? `[${flipped}]` : flipped}${text.slice(1)}`;
}
