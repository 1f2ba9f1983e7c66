import { beginningsOf, type CapitalRun, endsOf } from "./capital-runs.ts";
import type { CitedName, FoundMention } from "./citation.ts";
import { editionName, workKey } from "./document-names.ts";

/** Words that make a capitalised name the name of a series, whether or not the ledger has it. */
const SERIES =
  /\b(?:Reports?|Review|Survey|Yearbook|Assessment|Outlook|Index|Bulletin|Statistics|Handbook)\b/u;

const YEAR = "(?:19|20)\\d\\d(?:[/–-]\\d\\d(?:\\d\\d)?)?";
const YEAR_AFTER = new RegExp(`^(?:,|:| -| –)?[ \\u00a0\\n]\\(?(${YEAR})(?![\\d\\p{L}])`, "u");
const YEAR_BEFORE = new RegExp(`(?<![\\d\\p{L}/–-])(${YEAR})[ \\u00a0\\n]$`, "u");
const LONGEST_YEAR = 12;
const EDITION_OF = /\b(?:[Tt]he )?((?:19|20)\d\d) edition(?: of (?:the )?)?/gu;

/** Words that begin a sentence before a work's name and are no part of it, with the small words behind them. */
const OPENING =
  /^(?:(?:The|In|On|Of|To|By|At|From|For|With|After|Since|While|When|As|And|But|Both|That|These|Those|This|It|Its|He|His|She|Her|They|Their|We|Our|See|According|A|An)(?: \p{Ll}+)*(?= \p{Lu}))+/u;

/** A work's name has two words at the least. */
const LEAST_WORDS = 2;
/** So many names before "the 2023 edition", and behind it, may be the work that is meant. */
const RUNS_BEFORE = 10;
const RUNS_AFTER = 3;

/**
 * Issues of works that a text names: a capitalised name with a year behind or before it ("Country Reports on Terrorism 2016", "the 2016
 * Country Reports on Terrorism"), "the 2023 edition of ...", and "the 2023 edition" of what is named nearest. Certain where the name has a
 * word such as Report or Survey; the others count where a document is an issue of a work of that name.
 */
export function citedEditions(text: string, runs: readonly CapitalRun[]): FoundMention[] {
  const found: FoundMention[] = [];
  for (const run of runs) {
    const after = YEAR_AFTER.exec(text.slice(run.end, run.end + LONGEST_YEAR));
    if (after !== null) found.push(yearBehind(text, run, after[1]!, run.end + after[0].length));
    const before = YEAR_BEFORE.exec(text.slice(Math.max(0, run.start - LONGEST_YEAR), run.start));
    if (before !== null) found.push(yearBefore(text, run, before[1]!, run.start - before[0].length));
  }
  const only = onlySeries(runs);
  let next = 0;
  for (const match of text.matchAll(EDITION_OF)) {
    const end = match.index + match[0].length;
    while (next < runs.length && runs[next]!.start < match.index) next++;
    const named = match[0].endsWith("edition") ? undefined : runs[next];
    found.push(
      named?.start === end
        ? editionOf(text, named, match.index, match[1]!)
        : editionOfNearest(
            text,
            [
              ...runs.slice(Math.max(0, next - RUNS_BEFORE), next).reverse(),
              ...runs.slice(next, next + RUNS_AFTER),
            ],
            only,
            match.index,
            match[1]!,
          ),
    );
  }
  return found.filter(({ names, isCertain }) => isCertain || names.length > 0);
}

function yearBehind(text: string, run: CapitalRun, edition: string, end: number): FoundMention {
  const opening = OPENING.exec(run.text);
  const start = opening === null ? run.start : run.start + opening[0].length + 1;
  const names = namesOf(endsOf(run, LEAST_WORDS), edition);
  return mention(text, start, end, { work: nameOf(run, start), edition, names });
}

function yearBefore(text: string, run: CapitalRun, edition: string, start: number): FoundMention {
  const names = namesOf(beginningsOf(run, LEAST_WORDS), edition).map((one) => ({ ...one, start }));
  return mention(text, start, run.end, { work: run.text, edition, names });
}

function editionOf(text: string, run: CapitalRun, start: number, edition: string): FoundMention {
  const names = namesOf(beginningsOf(run, LEAST_WORDS), edition).map((one) => ({ ...one, start }));
  return { ...mention(text, start, run.end, { work: run.text, edition, names }), isCertain: true };
}

/** "The 2023 edition": of the one series that the text names, else of the work that is named nearest. */
function editionOfNearest(
  text: string,
  near: readonly CapitalRun[],
  only: string | null,
  start: number,
  edition: string,
): FoundMention {
  const parts = near.flatMap((run) => endsOf(run, LEAST_WORDS));
  const names = namesOf(only === null ? parts : [{ start, text: only }, ...parts], edition);
  const quote = /^(?:[Tt]he )?\d{4} edition/u.exec(text.slice(start, start + 40))![0];
  const named = { work: only, edition, names: names.map((one) => ({ ...one, start })) };
  return { ...mention(text, start, start + quote.length, named), isCertain: only !== null };
}

/** The work of a text that names one series alone. */
function onlySeries(runs: readonly CapitalRun[]): string | null {
  const series = new Map(
    runs
      .filter((run) => SERIES.test(run.text))
      .map((run) => nameOf(run, run.start + (OPENING.exec(run.text)?.[0].length ?? -1) + 1))
      .map((work) => [workKey(work), work]),
  );
  return series.size === 1 ? [...series.values()][0]! : null;
}

function nameOf(run: CapitalRun, start: number): string {
  return run.text
    .slice(start - run.start)
    .replace(/(?: (?:of|on|for|in|to|from|the|and|a|an|at|by|with))+$/u, "")
    .replace(/\s+/gu, " ");
}

/** The names under which an issue may be known, each once, with the last place where its words begin. */
function namesOf(
  parts: readonly { readonly start: number; readonly text: string }[],
  edition: string,
): CitedName[] {
  const names = new Map<string, CitedName>();
  for (const { start, text } of parts) {
    const name = workKey(text).includes(" ") ? editionName(text, edition) : null;
    if (name === null) continue;
    names.set(name, { name, start: Math.max(start, names.get(name)?.start ?? 0) });
  }
  return [...names.values()];
}

function mention(
  text: string,
  start: number,
  end: number,
  named: { readonly work: string | null; readonly edition: string; readonly names: readonly CitedName[] },
): FoundMention {
  return {
    ...{ kind: "edition", start, end, quote: text.slice(start, end) },
    ...{ url: null, title: null, published: null },
    ...named,
    isCertain: named.work !== null && SERIES.test(named.work),
  };
}
