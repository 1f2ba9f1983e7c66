import { disputeSides } from "../../answer/index.ts";
import type { DisputeFilter } from "../../ledger/index.ts";
import type { Handlers } from "../serve.ts";
import { assertionsOf } from "../shape/assertions.ts";
import { claimRowsOf, disputeRowsOf } from "../shape/claims.ts";
import { given } from "../shape/given.ts";

/** Passages of a side that are shown; the claim's assertions are all at their own route. */
const MOST_OF_SIDE = 20;

/** What cannot all hold. */
export const disputeHandlers: Handlers<"listDisputes" | "listUnconfirmed" | "getDispute"> = {
  async listDisputes({ ledger }, { query }) {
    const { rows, cursor } = await ledger.disputes(given(query) as DisputeFilter);
    return { rows: await disputeRowsOf(ledger, rows), cursor };
  },

  async listUnconfirmed({ ledger }, { query }) {
    return { rows: await claimRowsOf(ledger, await ledger.unconfirmed(given(query))) };
  },

  async getDispute({ ledger }, { params }) {
    const { sides, verdicts, ...dispute } = await disputeSides(ledger, params.id, MOST_OF_SIDE + 1);
    const [row] = await disputeRowsOf(ledger, [dispute]);
    return {
      ...row!,
      sides: await Promise.all(
        sides.map(async ({ claim, apart, said }) => ({
          claim: (await claimRowsOf(ledger, [claim]))[0]!,
          apart,
          said: await assertionsOf(ledger, said.slice(0, MOST_OF_SIDE)),
          isMore: said.length > MOST_OF_SIDE,
        })),
      ),
      verdicts: verdicts.map((verdict) => ({ ...verdict, state: null })),
    };
  },
};
