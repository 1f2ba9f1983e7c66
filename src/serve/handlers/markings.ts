import { type Marked, markingOf, markingSubject } from "../../pipeline/index.ts";
import type { Markings } from "../contract/index.ts";
import type { Handlers } from "../serve.ts";

/** How far documents and claims may be handed on. */
export const markingHandlers: Handlers<"getMarking" | "setMarking"> = {
  async getMarking({ ledger }, { query }) {
    return shown(await markingOf(ledger, await markingSubject(ledger, query.kind, query.id)));
  },

  async setMarking({ ledger, tasks, place, now }, { body, analyst }) {
    const subject = await markingSubject(ledger, body.kind, body.id);
    const { marking, reason } = body;
    await tasks.run("keepMarking", {
      ...{ place, subject, marking, reason, by: analyst, at: now().toISOString() },
    });
    return shown(await markingOf(ledger, subject));
  },
};

function shown({ subject, own, marking, history }: Marked): Markings {
  return {
    subject: { ...subject },
    own,
    marking,
    history: history.map((row) => ({ marking: row.marking, by: row.by, at: row.at, reason: row.reason })),
  };
}
