import type { Decision, VerdictRow } from "../../ledger/index.ts";
import { HeadwaterError } from "../../model/index.ts";
import { judge, review } from "../../pipeline/index.ts";
import type { Decided, Signed } from "./deciding.ts";
import { framesOf, ledgerOf } from "./state.ts";

const AS_DECISIONS = { same: "confirm", different: "reject", unsure: "withdraw" } as const;

/**
 * Takes a verdict back: what was said of its subject before holds again, and it is open where nothing was. Nothing is deleted: this is
 * one more verdict.
 *
 * @param verdict its id; `judgement:...` of a join
 * @param onlyOwn refuses what somebody else said: in a team each takes back their own words alone
 * @throws HeadwaterError `not-found`; `bad-usage` when a later word holds
 */
export async function takeBack({
  place,
  verdict,
  by,
  at,
  reason,
  onlyOwn,
}: Signed & { readonly verdict: string; readonly onlyOwn: boolean }): Promise<Decided> {
  const ledger = await ledgerOf(place, false);
  const frames = await framesOf();
  if (verdict.startsWith("judgement:")) {
    const history = await ledger.workbench.judgementsLike(verdict);
    const [target, before] = [history.at(-1)!, history.at(-2)];
    if (target.id !== verdict) throw later(verdict);
    if (onlyOwn && target.by !== by) throw anothers(verdict, target.by);
    const judgement = before?.judgement ?? "unsure";
    const judged = await judge(ledger, frames, { a: target.a, b: target.b, judgement, by, at, reason });
    const subject = { kind: "join", id: `${judged.a} ${judged.b}` };
    const kept = {
      id: judged.id,
      subject,
      decision: AS_DECISIONS[judgement],
      by,
      at,
      reason,
      supersedes: target.id,
    };
    return { verdicts: [kept], claims: [], assertion: null };
  }
  const { id, subject } = await ledger.workbench.subjectOfVerdict(verdict);
  const history = await ledger.verdictsOf(subject);
  const said = history.find((one) => one.id === id)!.by;
  if (onlyOwn && said !== by) throw anothers(id, said);
  // What others say of it stays theirs to take back.
  const relevant = said === by ? history.filter((one) => one.by === by) : history;
  if (relevant.at(-1)?.id !== id) throw later(id);
  const before = standingBefore(relevant);
  const decision: Decision = before?.decision ?? "withdraw";
  const kept = await review(ledger, frames, {
    ...{ subject, decision, by, at, reason },
    ...(before?.correction === undefined ? {} : { correction: before.correction }),
  });
  const claims = subject.kind === "assertion" ? await claimOf(place, subject.id) : [];
  return { verdicts: [kept], claims, assertion: null };
}

/** What was said before the last verdict; null where that left it open. */
function standingBefore(history: readonly VerdictRow[]): VerdictRow | null {
  const before = history.at(-2);
  return before === undefined || before.decision === "withdraw" ? null : before;
}

async function claimOf(place: string, assertion: string): Promise<readonly string[]> {
  const ledger = await ledgerOf(place, false);
  const { rows } = await ledger.assertions({ ids: [assertion], superseded: true, limit: 1 });
  return rows.map(({ claim }) => claim);
}

function later(verdict: string): HeadwaterError {
  return new HeadwaterError(
    "bad-usage",
    "answer",
    verdict,
    "a later verdict on the same holds",
    "take that one back first",
  );
}

function anothers(verdict: string, name: string): HeadwaterError {
  return new HeadwaterError(
    "bad-usage",
    "answer",
    verdict,
    `this is what ${name} said`,
    "say otherwise yourself: both stand, and the later word holds",
  );
}
