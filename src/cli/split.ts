import type { Command } from "commander";
import { type EntityDetail, type EntityPart, type Judged, openLedger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { judge, loadFrames } from "../pipeline/index.ts";
import { type AnalystOptions, withAnalyst } from "./analyst.ts";
import { judgedLines } from "./merge.ts";
import { type LedgerOptions, printLine, withLedger } from "./options.ts";
import { printable } from "./report.ts";
import { shortId } from "./short-id.ts";

const HELP = `
Examples:
  headwater split 4f2a9100               its parts; where there are two, parts them
  headwater split 4f2a9100 91c03d7e      takes the part 91c03d7e out
  headwater split 4f2a9100 91c03d7e --by "L. Marsh" --reason "father and son"

A part is an entity as documents name it: a person of each document, a group by its name. The parts stay apart from then on,
also when later documents name them alike. headwater merge joins them again.`;

/** Defines `headwater split E [PART...]`. */
export function define(command: Command): void {
  withAnalyst(withLedger(command))
    .argument("<entity>", "an entity that is joined of several: its id, the beginning of it, or a whole name")
    .argument("[part...]", "the parts that are somebody else")
    .option("--jsonl", "print a JSON object for each judgement instead of text")
    .addHelpText("after", HELP)
    .action(split);
}

interface SplitOptions extends LedgerOptions, AnalystOptions {
  readonly jsonl?: boolean;
}

async function split(meant: string, parts: readonly string[], options: SplitOptions): Promise<void> {
  const ledger = await openLedger(options.db);
  try {
    const whole = await ledger.entity(await ledger.entityId(meant));
    const out = new Set<string>();
    for (const part of parts) out.add(await ledger.entityId(part));
    if (out.size === 0 && whole.parts.length === 2) out.add(whole.parts[1]!.id);
    const frames = await loadFrames();
    const { by, reason } = options;
    const judged: Judged[] = [];
    for (const [a, b] of pairsToPart(whole, out))
      judged.push(
        await judge(ledger, frames, {
          a,
          b,
          judgement: "different",
          by,
          reason,
          at: new Date().toISOString(),
        }),
      );
    if (options.jsonl === true) for (const row of judged) await printLine(row);
    else process.stdout.write(`${(await judgedLines(ledger, judged.at(-1)!)).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

/**
 * The pairs that must be judged to be different: every one that a person joined across the cut, and for each part that goes one
 * that stays.
 *
 * @throws HeadwaterError `bad-usage` when there is nothing to part, or parts were named that are none
 */
function pairsToPart(whole: EntityDetail, out: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const { parts, judgements, name } = whole;
  const bad = (what: string, remedy: string) => new HeadwaterError("bad-usage", "cli", name, what, remedy);
  if (parts.length === 1)
    throw bad(
      "it has one part: its documents name it alike",
      "nothing was joined; correct its claims one by one",
    );
  const stay = parts.filter(({ id }) => !out.has(id));
  const stranger = [...out].find((id) => !parts.some((part) => part.id === id));
  if (stranger !== undefined)
    throw bad(`${shortId(stranger)} is no part of it`, `name one of ${listed(parts)}`);
  if (out.size === 0)
    throw bad(`it has ${parts.length} parts: ${listed(parts)}`, "name those that are somebody else");
  if (stay.length === 0)
    throw bad("all its parts were named", "leave one out: the one that the entity stays");
  const across = judgements.filter(
    ({ a, b, judgement }) => judgement === "same" && out.has(a) !== out.has(b),
  );
  const pairs = across.map(({ a, b }) => [a, b] as const);
  const anchored = [...out].map((part) => [part, stay[0]!.id] as const);
  const same = ([a, b]: readonly [string, string], [x, y]: readonly [string, string]) =>
    (a === x && b === y) || (a === y && b === x);
  return [...pairs, ...anchored.filter((pair) => !pairs.some((other) => same(pair, other)))];
}

function listed(parts: readonly EntityPart[]): string {
  const shown = parts.slice(0, 8).map(({ id, name, documents }) => {
    const where = documents[0]?.title ?? documents[0]?.id.slice(0, 19) ?? "no document now";
    return `${shortId(id)} (${printable(name)}, in “${printable(where)}”)`;
  });
  return `${shown.join(", ")}${parts.length > 8 ? ` and ${parts.length - 8} more` : ""}`;
}
