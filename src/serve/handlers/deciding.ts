import { claimPage, pairsToPart } from "../../answer/index.ts";
import type { Judged as KeptJudged } from "../../ledger/index.ts";
import { CREDIBILITY, LIKELIHOODS, RELIABILITY } from "../../model/index.ts";
import { gradeSubject } from "../../pipeline/index.ts";
import type { Decided, Judged } from "../contract/index.ts";
import type { Handlers, Serve } from "../serve.ts";
import { given } from "../shape/given.ts";
import { verdictRowOf } from "../shape/verdicts.ts";
import type { JudgedSubject, Decided as Kept } from "../work/deciding.ts";
import { offsetPage } from "./offset.ts";

/** Sources that one list holds: those with the most claims. */
const MOST_SOURCES = 1000;

/** What a person decides: signed with the analyst's name and the time, kept in the log, taken back by another word. */
export const decidingHandlers: Handlers<
  "decide" | "undo" | "judgePair" | "mergeEntities" | "splitEntity" | "grade" | "getGrades" | "listSources"
> = {
  async decide(serve, { body, analyst, asker }) {
    const { subject, decision, correction, reason } = body;
    return decidedOf(
      await serve.tasks.run("keepVerdict", {
        ...signed(serve, analyst, reason),
        subject: subject as JudgedSubject,
        decision,
        onlyOwn: asker.person !== null,
        ...(correction === undefined ? {} : { correction: given(correction) }),
      }),
    );
  },

  async undo(serve, { body, analyst, asker }) {
    return decidedOf(
      await serve.tasks.run("takeBack", {
        ...signed(serve, analyst, body.reason),
        verdict: body.verdict,
        onlyOwn: asker.person !== null,
      }),
    );
  },

  async judgePair(serve, { body, analyst }) {
    const { a, b, judgement, reason } = body;
    return judgedOf(
      await serve.tasks.run("keepJudgements", {
        ...signed(serve, analyst, reason),
        pairs: [{ a, b, judgement }],
      }),
    );
  },

  async mergeEntities(serve, { body, analyst }) {
    const [first, ...others] = body.entities;
    const pairs = others.map((other) => ({ a: first!, b: other, judgement: "same" as const }));
    return judgedOf(
      await serve.tasks.run("keepJudgements", { ...signed(serve, analyst, body.reason), pairs }),
    );
  },

  async splitEntity(serve, { params, body, analyst }) {
    const { ledger } = serve;
    const whole = await ledger.entity(await ledger.entityId(params.id));
    const out = new Set<string>();
    for (const part of body.parts) out.add(await ledger.entityId(part));
    if (out.size === 0 && whole.parts.length === 2) out.add(whole.parts[1]!.id);
    const pairs = pairsToPart(whole, out).map(([a, b]) => ({ a, b, judgement: "different" as const }));
    return judgedOf(
      await serve.tasks.run("keepJudgements", { ...signed(serve, analyst, body.reason), pairs }),
    );
  },

  async grade(serve, { body, analyst }) {
    const { subject, grade, likelihood, reason } = body;
    return serve.tasks.run("keepGrade", { ...signed(serve, analyst, reason), subject, grade, likelihood });
  },

  async getGrades({ ledger }, { query }) {
    const subject = await gradeSubject(ledger, query.subject);
    const history = (await ledger.gradesOf(subject.kind, [subject.id])).get(subject.id) ?? [];
    const scale = subject.kind === "source" ? RELIABILITY : CREDIBILITY;
    return {
      subject: { ...subject },
      history: [...history],
      proposed: subject.kind === "claim" ? { ...(await claimPage(ledger, subject.id)).grade } : null,
      scale: Object.entries(scale).map(([grade, words]) => ({ grade, words })),
      likelihoods: Object.entries(LIKELIHOODS).map(([words, [from, to]]) => ({ words, from, to })),
    };
  },

  async listSources({ ledger }, { query }) {
    const { rows, cursor } = offsetPage(await ledger.sources(MOST_SOURCES), query);
    const grades = await ledger.gradesOf(
      "source",
      rows.map(({ key }) => key),
    );
    return { rows: rows.map((row) => ({ ...row, grade: grades.get(row.key)?.at(-1) ?? null })), cursor };
  },
};

function signed({ place, now }: Serve, by: string, reason: string) {
  return { place, by, at: now().toISOString(), reason };
}

function decidedOf({ verdicts, claims, assertion }: Kept): Decided {
  return {
    verdicts: verdicts.map((verdict) => verdictRowOf(verdict, "holds")),
    claims: [...claims],
    assertion,
  };
}

function judgedOf(all: readonly KeptJudged[]): Judged {
  const judgements = all.map(({ standing: _, contradicts: __, claims: ___, ...judgement }) => judgement);
  const contradicts = new Map(all.flatMap((one) => one.contradicts.map((other) => [other.id, other])));
  return {
    judgements,
    standing: [...new Set(all.at(-1)?.standing ?? [])],
    contradicts: [...contradicts.values()],
    claims: all.reduce((sum, { claims }) => sum + claims, 0),
  };
}
