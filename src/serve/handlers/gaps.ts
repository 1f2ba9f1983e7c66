import type { EvidencedGap } from "../../pipeline/index.ts";
import type { Gap } from "../contract/index.ts";
import type { Handlers, Serve } from "../serve.ts";
import { assertionsOf } from "../shape/assertions.ts";
import { claimRowsOf } from "../shape/claims.ts";

/** How long an answer waits for the lists to be compared, and when to ask again where that is not enough. */
const WAIT_MS = 40;
const RETRY_MS = 1000;

/** Passages of a claim that are shown. */
const MOST_SAID = 5;

interface Found {
  readonly entries: number;
  readonly gaps: readonly EvidencedGap[];
}

/** What was found for each question, until the ledger changes; a handful of questions at a time. */
const MOST_KEPT = 8;
type Kept = Map<string, { value: Found | null; failed: unknown; done: Promise<void> }>;
const kept = new WeakMap<Serve, Kept>();

/** What documents say and lists do not hold. All entities are compared with all lists: that is done beside, and the answer kept. */
export const gapHandlers: Handlers<"listGaps"> = {
  async listGaps(serve, { query }) {
    const { ledger, place, tasks } = serve;
    const { kind, on, threshold, limit } = query;
    const { hash } = await ledger.workbench.head();
    const questions: Kept = kept.get(serve) ?? new Map();
    kept.set(serve, questions);
    const key = JSON.stringify([hash, on ?? null, threshold]);
    let asked = questions.get(key);
    if (asked === undefined) {
      const fresh = { value: null as Found | null, failed: null as unknown, done: Promise.resolve() };
      fresh.done = tasks.run("gapsOf", { place, on: on ?? null, threshold }).then(
        (value) => {
          fresh.value = value;
        },
        (thrown) => {
          fresh.failed = thrown;
          questions.delete(key);
        },
      );
      questions.set(key, fresh);
      while (questions.size > MOST_KEPT) questions.delete(questions.keys().next().value!);
      asked = fresh;
    }
    if (asked.value === null)
      await Promise.race([asked.done, new Promise((done) => setTimeout(done, WAIT_MS))]);
    if (asked.failed !== null) throw asked.failed;
    if (asked.value === null) return { isReady: false, retryMs: RETRY_MS, entries: 0, total: 0, rows: [] };
    const { entries, gaps } = asked.value;
    const wanted = gaps.filter((gap) => kind === undefined || gap.kind === kind);
    const rows: Gap[] = [];
    for (const gap of wanted.slice(0, limit)) rows.push(await gapOf(serve, gap));
    return { isReady: true, retryMs: null, entries, total: wanted.length, rows };
  },
};

async function gapOf({ ledger }: Serve, gap: EvidencedGap): Promise<Gap> {
  const ref = ({ id, name, type }: EvidencedGap["entity"]) => ({ id, name, type });
  const claims = await claimRowsOf(
    ledger,
    gap.evidence.map(({ claim }) => claim),
  );
  const evidence: Gap["evidence"] = [];
  for (const [i, { said }] of gap.evidence.entries())
    evidence.push({ claim: claims[i]!, said: await assertionsOf(ledger, said.slice(0, MOST_SAID)) });
  return {
    kind: gap.kind,
    entity: ref(gap.entity),
    authorities: [...gap.authorities],
    says: [...gap.says],
    designations: gap.designations.map(
      ({ entity, list, title, authority, entry, listedAs, listedOn, delistedOn, score, reasons }) => ({
        ...{ entity: ref(entity), list, title, authority, entry, listedAs, listedOn, delistedOn, score },
        reasons: [...reasons],
      }),
    ),
    evidence,
    naming: await assertionsOf(ledger, gap.naming.slice(0, MOST_SAID)),
  };
}
