import { assertionsById, type OpenItem, openItems } from "../../answer/index.ts";
import { joinedClaims } from "../../ledger/index.ts";
import type { ReviewItem } from "../contract/index.ts";
import type { Handlers, Serve } from "../serve.ts";
import { assertionsOf } from "../shape/assertions.ts";
import { claimRowsOf, disputeRowsOf } from "../shape/claims.ts";
import { given } from "../shape/given.ts";
import { verdictRowOf } from "../shape/verdicts.ts";
import { echoesOf } from "./documents.ts";
import { offsetCursor, offsetOf } from "./offset.ts";

/** Text that is shown on either side of a passage, UTF-16 code units. */
const CONTEXT = 400;

/** Passages of a copy that are shown beside those that they repeat. */
const MOST_PASSAGES = 3;

/** What is open, and what was decided. */
export const reviewHandlers: Handlers<"listReview" | "listVerdicts"> = {
  async listReview({ ledger, joins, queues }, { query }) {
    const { about, limit, cursor } = query;
    const begin = cursor === undefined ? 0 : offsetOf(cursor);
    const { hash } = await ledger.workbench.head();
    const known = joins.known(about ?? null, hash);
    const { items, isMore } = await queues.get(`${about ?? ""} ${hash} ${known.head}`, () =>
      openItems(ledger, given({ about }), known.items),
    );
    const rows = await rowsOf(ledger, items.slice(begin, begin + limit));
    const next = begin + rows.length;
    return {
      rows,
      isWorking: known.isWorking,
      left: { count: items.length, isMore },
      cursor: next < items.length && rows.length > 0 ? offsetCursor(next) : null,
    };
  },

  async listVerdicts({ ledger }, { query }) {
    const { kind, ...rest } = query;
    const filter = { ...given(rest), ...(kind === undefined ? {} : { subjectKind: kind }) };
    const { rows, cursor } = await ledger.verdicts(filter);
    return { rows: rows.map((row) => verdictRowOf(row, row.state)), cursor };
  },
};

/** What is shown of each item, asked for together. */
async function rowsOf(ledger: Serve["ledger"], shown: readonly OpenItem[]): Promise<ReviewItem[]> {
  const read = shown.flatMap((item) => ("claim" in item ? item : []));
  const whole = await assertionsById(
    ledger,
    read.map(({ id }) => id),
  );
  const said = read.flatMap(({ id }) => whole.get(id) ?? []);
  const assertions = byId(await assertionsOf(ledger, said));
  const pairs = shown.flatMap(({ kind, id }) => (kind === "join" ? joinedClaims(id) : []));
  const claims = byId(
    await claimRowsOf(ledger, [
      ...read.map(({ claim }) => claim),
      ...(await ledger.workbench.claimRows(pairs)),
    ]),
  );
  const disputes = byId(
    await disputeRowsOf(
      ledger,
      shown.flatMap((item) => ("dispute" in item ? item.dispute : [])),
    ),
  );
  const texts = await ledger.workbench.textsAround(
    said.map(({ document, passage }) => ({ document: document.id, ...passage })),
    CONTEXT,
  );
  const contexts = new Map(said.map(({ id }, i) => [id, texts[i] ?? null]));
  const copies = shown.flatMap((item) => ("echo" in item ? item : []));
  const echoes = await echoesOf(
    { ledger },
    copies.map(({ echo }) => echo),
  );
  const echoOf = new Map(copies.map(({ id }, i) => [id, echoes[i]!]));
  const common = copies.map(({ echo }) => echo.passages.slice(0, MOST_PASSAGES));
  const inCommon = await ledger.workbench.textsAround(
    copies.flatMap(({ echo }, i) =>
      common[i]!.flatMap(({ start, end, ofStart, ofEnd }) => [
        { document: echo.document.id, start, end },
        { document: echo.of.id, start: ofStart, end: ofEnd },
      ]),
    ),
    0,
  );
  const words = inCommon[Symbol.iterator]();
  const next = () => words.next().value?.text ?? "";
  const wordsOf = new Map(
    copies.map(({ id }, i) => [id, common[i]!.map(() => ({ copy: next(), original: next() }))]),
  );
  return shown.map((item) => {
    const { kind, id, says, matters, doubt, reasons } = item;
    const [a, b] = kind === "join" ? joinedClaims(id).map((claim) => claims.get(claim)) : [];
    return {
      ...{ kind, id, says, matters, doubt, reasons: [...reasons] },
      assertion: assertions.get(id) ?? null,
      claim: "claim" in item ? (claims.get(item.claim.id) ?? null) : null,
      dispute: disputes.get(id) ?? null,
      join: a && b ? { a, b, reason: item.words, isCounted: item.isCounted === true } : null,
      echo: echoOf.get(id) ?? null,
      echoWords: wordsOf.get(id) ?? [],
      context: contexts.get(id) ?? null,
    };
  });
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
