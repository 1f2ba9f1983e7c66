import { claimPage, drawRiver, type SomeAssertions } from "../../answer/index.ts";
import { type ClaimFilter, standingWords, type VerdictRow } from "../../ledger/index.ts";
import type { VerdictShown } from "../contract/index.ts";
import { Refused } from "../http/errors.ts";
import type { Handlers, Serve } from "../serve.ts";
import { assertionsOf } from "../shape/assertions.ts";
import { claimRowsOf, disputeRowsOf } from "../shape/claims.ts";
import { framesInWords } from "../shape/frames-in-words.ts";
import { given } from "../shape/given.ts";
import { echoesOf } from "./documents.ts";

/** Claims, where each comes from, and the drawing of it. */
export const claimHandlers: Handlers<
  "listClaims" | "getClaim" | "listAssertions" | "getAssertion" | "getRiver" | "listProposedJoins"
> = {
  async listClaims({ ledger }, { query }) {
    const { rows, cursor } = await ledger.claims(given(query) as ClaimFilter);
    return { rows: await claimRowsOf(ledger, rows), cursor };
  },

  async getClaim(serve, { params }) {
    const { ledger } = serve;
    const page = await claimPage(ledger, params.id);
    const { claim } = page;
    const [row] = await claimRowsOf(ledger, [claim]);
    const { wordings, apart } = await ledger.workbench.wordingsOf(claim.id);
    const disputes = page.disputes.map((dispute) =>
      dispute.a.id === claim.id ? dispute : { ...dispute, a: dispute.b, b: dispute.a },
    );
    return {
      ...row!,
      grade: { ...page.grade },
      origins: await Promise.all(
        page.origins.map(async ({ said, first, assertions, echoes, ...origin }) => ({
          ...origin,
          first: { ...first },
          entity: said[0]?.chain.at(-1)?.entity ?? null,
          reliability: page.reliability.get(origin.key) ?? null,
          counts: { assertions, echoes },
          said: await assertionsOf(ledger, said),
        })),
      ),
      moreOrigins: page.moreOrigins,
      disputes: await disputeRowsOf(ledger, disputes),
      echoes: await echoesOf(serve, page.echoes),
      supposed: await some(serve, page.supposed),
      comments: await some(serve, page.comments),
      rejected: await some(serve, page.rejected),
      joins: page.joins.map((join) => ({
        ...join,
        parts: [...join.parts],
        judgements: [...join.judgements],
      })),
      wordings: wordings.map(({ id, label, tally, documents, join }) => ({
        ...{ id, label, tally, documents },
        join: join && {
          ...{ partner: join.partner, strength: join.strength, reason: join.reason },
          grounds: [...join.grounds],
          verdict: lastWord(join.verdicts),
        },
      })),
      apart: apart.map(({ own, claim: other, label, verdicts }) => ({
        ...{ a: own, b: other, label },
        verdict: lastWord(verdicts),
      })),
      verdicts: (await ledger.verdictsOf({ kind: "claim", id: claim.id })).map((verdict) => ({
        ...verdict,
        state: null,
      })),
    };
  },

  async listProposedJoins({ ledger, tasks, place }, { params }) {
    const id = await ledger.claimId(params.id);
    const joins = await tasks.run("proposedJoins", { place, claim: id });
    const others = await claimRowsOf(
      ledger,
      joins.map(({ other }) => other),
    );
    return { rows: joins.map((join, i) => ({ ...join, grounds: [...join.grounds], other: others[i]! })) };
  },

  async listAssertions({ ledger }, { params, query }) {
    const { kind, ...rest } = query;
    const only = kind === "all" || kind === "rejected" ? {} : { only: kind };
    const page = await ledger.assertions({
      claim: params.id,
      ...given(rest),
      ...only,
      ...(kind === "rejected" ? { rejected: true } : {}),
    });
    return { rows: await assertionsOf(ledger, page.rows), cursor: page.cursor };
  },

  async getAssertion({ ledger }, { params }) {
    const subject = await ledger.subject(
      params.id.startsWith("assertion:") ? params.id : `assertion:${params.id}`,
    );
    const { rows } = await ledger.assertions({ ids: [subject.id], superseded: true, limit: 1 });
    if (rows[0] === undefined) throw new Refused(404, "not-found", `there is no assertion ${params.id}`);
    const [assertion] = await assertionsOf(ledger, rows);
    const [claim] = await claimRowsOf(ledger, await ledger.workbench.claimRows([rows[0].claim]));
    return { assertion: assertion!, claim: claim! };
  },

  async getRiver({ ledger }, { params, query }) {
    const river = await drawRiver(ledger, params.id, query.documents);
    const [claim] = await claimRowsOf(ledger, [river.claim]);
    return {
      claim: claim!,
      nodes: river.nodes.map((node) => ({ ...node, document: node.document && { ...node.document } })),
      edges: river.edges.map((edge) => ({ ...edge, label: edge.label && framesInWords(ledger, edge.label) })),
      left: river.left,
    };
  },
};

/** The word on a pair that holds: the last that its speaker did not take back. */
function lastWord(verdicts: readonly VerdictRow[]): VerdictShown | null {
  const holds = standingWords(verdicts).at(-1);
  if (holds === undefined) return null;
  const { decision, by, at, reason, subject } = holds;
  return { decision, by, at, reason, subject: subject.id };
}
async function some({ ledger }: Serve, { count, isMore, said }: SomeAssertions) {
  return { count, isMore, said: await assertionsOf(ledger, said) };
}
