/**
 * How well copies are found: a corpus with known copies, made with a seed from the articles of PolNeAR's train part, among the
 * articles of ECB+ (several outlets on one event).
 *
 * Every second article of PolNeAR is a source; each way of copying (copies/make.ts) is used on a hundred of them. What is put inside another
 * article, or has quotations lifted from a source, stands in an article that is in the corpus only as that. A copy is right
 * where the document that it was made from is found. A pair with any other document is wrong, unless plain text matching finds
 * 25 words and more of it there in runs of eight (real copies among the articles, which are left out and counted), or both were
 * made from one article.
 *
 * Spun text takes its synonyms from WordNet; the detector has no synonyms at all, so that nothing is found by the table that made it.
 *
 * Independent reports are the pairs of ECB+ articles on one event, of which some print the same agency. A pair with fewer than 25 words in
 * runs of eight is held to be independent. `quotation` echoes say that only a speaker's words are shared and are counted apart.
 * The thresholds of the detector were set with articles of the same collections in view.
 */
import { existsSync } from "node:fs";
import type { Echo } from "../../src/trace/index.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";
import { type Article, ECB, POLNEAR, readEcb, readPolnear, textOf } from "./copies/articles.ts";
import { type CorpusDocument, corpusDocument, echoesIn } from "./copies/corpus.ts";
import { type Maker, makers } from "./copies/make.ts";
import { wordsInRuns } from "./copies/shared-runs.ts";
import { Synonyms } from "./copies/synonyms.ts";

const COPIES_OF_EACH = 100;
/** Words in runs of eight from which two real articles are held to share text. */
const SHARED_TEXT = 25;
const DAY = "2016-03-01";
const LATER = "2016-03-02";

interface Copy {
  readonly maker: Maker;
  readonly source: string;
  readonly host: string;
  readonly document: CorpusDocument;
}

if (existsSync(POLNEAR) && existsSync(ECB)) run();
else console.warn(`${POLNEAR} or ${ECB} is not there: nothing measured`);

function run(): void {
  const articles = readPolnear().filter(({ paragraphs }) => paragraphs.flat().length >= 8);
  const sources = articles.filter((_, i) => i % 2 === 0);
  const copies = makeCopies(
    sources,
    articles.filter((_, i) => i % 2 === 1),
  );
  const originals = sources.map((article) => corpusDocument(article.id, textOf(article), DAY));
  const ecb = readEcb();
  const reports = ecb.map((article) => corpusDocument(article.id, textOf(article), null));
  const all = [...originals, ...reports, ...copies.map(({ document }) => document)];
  const { echoes, compared } = echoesIn(all);
  console.log(`${all.length} documents, ${compared} pairs compared, ${echoes.length} echoes`);
  measureCopies(copies, echoes, new Map(all.map((document) => [document.document, document])));
  measureIndependent(ecb, reports, echoes);
}

function makeCopies(sources: readonly Article[], hosts: readonly Article[]): Copy[] {
  const random = seeded(20261124);
  const copies: Copy[] = [];
  let next = 0;
  for (const maker of makers(random, new Synonyms())) {
    const made: Copy[] = [];
    for (let tried = 0; made.length < COPIES_OF_EACH && tried < 2 * sources.length; tried++) {
      const source = sources[random.below(sources.length)]!;
      const host = hosts[next++ % hosts.length]!;
      const paragraphs = maker.make(source, host);
      if (paragraphs.length === 0) continue;
      const id = `${maker.kind} ${maker.strength} ${made.length} of ${source.id}`;
      const document = corpusDocument(id, textOf({ paragraphs }), made.length % 2 === 0 ? LATER : null);
      made.push({ maker, source: source.id, host: host.id, document });
    }
    copies.push(...made);
  }
  return copies;
}

interface Tally {
  made: number;
  found: number;
  asQuotation: number;
  wrong: number;
  readonly kinds: Map<string, number>;
}

function measureCopies(
  copies: readonly Copy[],
  echoes: readonly Echo[],
  documents: ReadonlyMap<string, CorpusDocument>,
): void {
  const byDocument = new Map<string, Echo[]>();
  for (const echo of echoes)
    for (const id of [echo.document, echo.of]) {
      const known = byDocument.get(id);
      if (known === undefined) byDocument.set(id, [echo]);
      else known.push(echo);
    }
  const made = new Map(copies.map((copy) => [copy.document.document, copy]));
  const tallies = new Map<string, Tally>();
  let real = 0;
  const wrong: string[] = [];
  for (const copy of copies) {
    const { kind, strength } = copy.maker;
    const name = `${kind}, ${strength}`;
    const tally = tallies.get(name) ?? {
      made: 0,
      found: 0,
      asQuotation: 0,
      wrong: 0,

      kinds: new Map(),
    };
    tallies.set(name, tally);
    tally.made++;
    const own = copy.document.document;
    for (const echo of byDocument.get(own) ?? []) {
      const other = echo.document === own ? echo.of : echo.document;
      if (other === copy.source) {
        tally.found++;
        if (echo.kind === "quotation") tally.asQuotation++;
        tally.kinds.set(echo.kind, (tally.kinds.get(echo.kind) ?? 0) + 1);
        continue;
      }
      const sibling = made.get(other);
      if (sibling?.source === copy.source || sibling?.host === copy.host) continue;
      // What the copy was made from may be a copy itself.
      const from = [own, copy.source, ...(sibling === undefined ? [] : [sibling.source])];
      const to = [other, ...(sibling === undefined ? [] : [sibling.source])];
      if (
        echo.kind === "quotation" ||
        from.some((a) => to.some((b) => a !== b && shareText(documents, a, b)))
      )
        real++;
      else {
        tally.wrong++;
        wrong.push(`${own} | ${other} | ${echo.kind} ${echo.reason}`);
      }
    }
  }
  const rows = [...tallies].map(([name, t]) => ({
    copy: name,
    made: t.made,
    recall: ratio(t.found, t.made),
    precision: ratio(t.found, t.found + t.wrong),
    quotationOnly: t.asQuotation,
    kinds: [...t.kinds]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, n]) => `${kind} ${n}`)
      .join(", "),
  }));
  console.table(rows);
  const group = (kinds: readonly string[]) => {
    const those = [...tallies].filter(([name]) => kinds.includes(name.split(",")[0]!)).map(([, t]) => t);
    const sum = (of: (t: Tally) => number) => those.reduce((all, t) => all + of(t), 0);
    const found = sum((t) => t.found);
    return {
      made: sum((t) => t.made),
      recall: ratio(
        found,
        sum((t) => t.made),
      ),
      precision: ratio(found, found + sum((t) => t.wrong)),
    };
  };
  const groups = {
    copies: group(["verbatim", "credit stripped", "trimmed", "edited", "reordered"]),
    excerpts: group(["excerpt"]),
    spun: group(["spun"]),
    paraphrased: group(["paraphrased"]),
    quotesLifted: group(["quotes lifted"]),
  };
  console.table(groups);
  console.log(`${real} pairs with other documents that share text or a speaker's words: left out`);
  if (process.argv.includes("--wrong")) for (const line of wrong) console.log(line);
  keepResults("echoes", "copies", { command: "npx tsx bench/quality/echoes.ts", groups, rows });
}

function shareText(documents: ReadonlyMap<string, CorpusDocument>, a: string, b: string): boolean {
  return wordsInRuns(documents.get(a)!.words, documents.get(b)!.words) >= SHARED_TEXT;
}

function measureIndependent(
  ecb: readonly Article[],
  reports: readonly CorpusDocument[],
  echoes: readonly Echo[],
): void {
  const found = new Map(echoes.map((echo) => [[echo.document, echo.of].sort().join("\n"), echo]));
  const bins = [
    { upTo: 0, name: "none" },
    { upTo: SHARED_TEXT - 1, name: `1 to ${SHARED_TEXT - 1}` },
    { upTo: 99, name: `${SHARED_TEXT} to 99` },
    { upTo: Number.POSITIVE_INFINITY, name: "100 and more" },
  ].map((bin) => ({ ...bin, pairs: 0, echoes: 0, quotations: 0 }));
  const byEvent = groupBy(ecb.map((article, i) => ({ article, report: reports[i]! })));
  for (const members of byEvent.values())
    for (const [i, { report: a }] of members.entries())
      for (const { report: b } of members.slice(i + 1)) {
        const words = wordsInRuns(a.words, b.words);
        const bin = bins.find(({ upTo }) => words <= upTo)!;
        const echo = found.get([a.document, b.document].sort().join("\n"));
        bin.pairs++;
        if (echo?.kind === "quotation") bin.quotations++;
        else if (echo !== undefined) {
          bin.echoes++;
          if (process.argv.includes("--wrong") && words < SHARED_TEXT)
            console.log(`${a.document} ${b.document} | ${words} words in runs | ${echo.kind} ${echo.reason}`);
        }
      }
  const rows = bins.map(({ name, pairs, echoes: called, quotations }) => ({
    "words in runs of eight": name,
    pairs,
    "called an echo": called,
    "only a shared quotation": quotations,
    share: ratio(called, pairs),
  }));
  console.table(rows);
  const apart = bins.slice(0, 2);
  const pairs = apart.reduce((sum, bin) => sum + bin.pairs, 0);
  const called = apart.reduce((sum, bin) => sum + bin.echoes, 0);
  console.log(
    `independent reports of one event: ${called} of ${pairs} wrongly called echoes (${(100 * ratio(called, pairs)).toFixed(2)}%)`,
  );
  keepResults("echoes", "independent", {
    pairs,
    wronglyCalledEchoes: called,
    share: ratio(called, pairs),
    rows,
  });
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(4));
}

function groupBy<T extends { readonly article: Article }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.article.group, [...(groups.get(item.article.group) ?? []), item]);
  return groups;
}
