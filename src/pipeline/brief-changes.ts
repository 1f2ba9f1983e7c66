import type { BriefChange, CitedPassage } from "../answer/index.ts";
import type { ClaimRow, DocumentDetail, Ledger } from "../ledger/index.ts";
import type { ClaimChange, EditionText } from "../trace/index.ts";
import { compareWorks, type Topic, wordsOf } from "./compare-works.ts";

/** Changes that a brief takes; the comparison has the rest. */
const MOST_CHANGES = 20;
/** Assertions looked at for who published a claim. */
const MOST_ASSERTIONS = 50;

/**
 * What changed between the last two editions of each report series whose publisher says something of the subject: sentences that
 * speak of it, and what became of the claims that they make.
 *
 * @param subject an entity's id, or a topic
 * @param claims those that speak of it
 * @returns numbers that moved first; null where no such series is held in two editions
 */
export async function changesAbout(
  ledger: Ledger,
  subject: string | Topic,
  claims: readonly ClaimRow[],
): Promise<readonly BriefChange[] | null> {
  const pairs = await seriesOf(ledger, claims);
  if (pairs.length === 0) return null;
  const changes: BriefChange[] = [];
  for (const { work, publisher, editions } of pairs) {
    const [before, after] = editions.sort().slice(-2) as [string, string];
    const asked = { work, before, after, publisher };
    changes.push(...(await changesIn(ledger, asked, subject)));
  }
  const order = ["number", "reworded", "dropped", "new"];
  return changes.sort((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind)).slice(0, MOST_CHANGES);
}

/**
 * The claims on a topic, of those that a search for its words found: the words stand in the claim itself or in most of the passages that make
 * it. A claim of which one passage has the word by the way is not on it.
 */
export async function topicOf(ledger: Ledger, words: string, found: readonly ClaimRow[]): Promise<Topic> {
  const wanted = wordsOf(words);
  const holds = (text: string) => {
    const said = new Set(wordsOf(text));
    return wanted.every((word) => said.has(word));
  };
  const claims = new Set<string>();
  for (const { id, label } of found) {
    const { rows } = await ledger.assertions({ claim: id, limit: MOST_ASSERTIONS });
    const holding = rows.filter(({ passage }) => holds(passage.quote)).length;
    if (holds(label) || 2 * holding > rows.length) claims.add(id);
  }
  return { words, claims };
}

/** The report series with two editions and more of those who publish one of these claims. */
async function seriesOf(ledger: Ledger, claims: readonly ClaimRow[]) {
  const works = (await ledger.works()).filter(({ edition }) => edition !== null);
  if (works.length < 2) return [];
  const publishers = new Set<string | null>();
  for (const { id } of claims)
    for (const { document } of (await ledger.assertions({ claim: id, limit: MOST_ASSERTIONS })).rows)
      publishers.add(document.publisher);
  const series = new Map<string, { work: string; publisher: string | null; editions: string[] }>();
  for (const { work, publisher, edition } of works) {
    if (!publishers.has(publisher)) continue;
    const key = `${work}\n${publisher ?? ""}`;
    const known = series.get(key) ?? { work, publisher, editions: [] };
    if (!known.editions.includes(edition!)) known.editions.push(edition!);
    series.set(key, known);
  }
  return [...series.values()].filter(({ editions }) => editions.length > 1);
}

async function changesIn(
  ledger: Ledger,
  asked: { readonly work: string; readonly before: string; readonly after: string },
  subject: string | Topic,
): Promise<readonly BriefChange[]> {
  const compared = await compareWorks(ledger, asked, subject);
  const { comparison, about } = compared;
  const words = (text: EditionText, documents: readonly DocumentDetail[], at: number) => {
    const { document, start, end } = text.sentences[at]!;
    return cite(documents.find(({ id }) => id === document)!, start, end);
  };
  const was = (at: number) => words(comparison.before, compared.before.documents, at);
  const is = (at: number) => words(comparison.after, compared.after.documents, at);
  const speaks = (side: "before" | "after", at: number) => about?.[side].has(at) === true;
  const shared = { work: asked.work, editions: [asked.before, asked.after] as const };
  const changes: BriefChange[] = [];
  for (const { before: b, after: a, kind, numbers, warnings } of comparison.pairs) {
    if (kind === "same" || !(speaks("before", b) || speaks("after", a))) continue;
    if (kind !== "reworded" && numbers.length === 0) continue;
    const moved = numbers.map((n) =>
      `${n.before.text} became ${n.after.text} ${n.after.unit || n.before.unit}`.trim(),
    );
    const claimed = comparison.claims.flatMap((change) => differenceWords(change, b, a));
    const notes = [...moved, ...claimed, ...warnings.map(({ says }) => `Take care in comparing: ${says}`)];
    changes.push({
      ...shared,
      kind: numbers.length > 0 ? "number" : "reworded",
      before: was(b),
      after: is(a),
      notes,
    });
  }
  for (const at of comparison.added)
    if (speaks("after", at)) changes.push({ ...shared, kind: "new", before: null, after: is(at), notes: [] });
  for (const at of comparison.dropped)
    if (speaks("before", at))
      changes.push({ ...shared, kind: "dropped", before: was(at), after: null, notes: [] });
  return changes;
}

/** What became of a claim that both sentences make: hedged no more, another number, another filler of a role. */
function differenceWords({ before, after, differences }: ClaimChange, b: number, a: number): string[] {
  if (before === null || after === null) return [];
  if (!before.sentences.includes(b) || !after.sentences.includes(a)) return [];
  return differences.map(
    ({ what, before: was, after: is }) => `“${before.label}”: ${what} was ${was}, and is now ${is}`,
  );
}

function cite(
  { id, title, publisher, published, url, text }: DocumentDetail,
  start: number,
  end: number,
): CitedPassage {
  const quote = text.slice(start, end);
  return { document: id, title, publisher, published, url, start, end, quote, voices: [] };
}
