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
 * @throws HeadwaterError `not-found`; `bad-usage` when a later word holds
 */
export async function takeBack({
  place,
  verdict,
  by,
  at,
  reason,
}: Signed & { readonly verdict: string }): Promise<Decided> {
  const ledger = await ledgerOf(place, false);
  const frames = await framesOf();
  if (verdict.startsWith("judgement:")) {
    const history = await ledger.workbench.judgementsLike(verdict);
    const [target, before] = [history.at(-1)!, history.at(-2)];
    if (target.id !== verdict) throw later(verdict);
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
  if (history.at(-1)?.id !== id) throw later(id);
  const before = standingBefore(history);
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
