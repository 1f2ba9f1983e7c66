import { alertsAtom } from "../../export/index.ts";
import type { AlertFilter, Ledger } from "../../ledger/index.ts";
import type { Watching } from "../contract/index.ts";
import { DATA_POLICY } from "../http/headers.ts";
import type { Handlers } from "../serve.ts";
import { given } from "../shape/given.ts";

/** Alerts that the feed has: a reader that asks once a day misses none on a busy one. */
const FEED_ALERTS = 200;

/** What was found for whoever watches, and the searches that find it. */
export const alertHandlers: Handlers<
  "listAlerts" | "getAlertFeed" | "getWatching" | "saveSearch" | "removeSearch"
> = {
  async listAlerts({ ledger }, { query }) {
    const { rows, cursor } = await ledger.watching.alerts(given(query) as AlertFilter);
    return { rows: [...rows], cursor };
  },

  async getAlertFeed({ ledger, now }, { request }) {
    const { rows } = await ledger.watching.alerts({ limit: FEED_ALERTS });
    const { origin, pathname } = new URL(request.url);
    const feed = { alerts: rows, self: `${origin}${pathname}`, workbench: origin, now: now().toISOString() };
    return new Response(alertsAtom(feed), {
      headers: {
        "Content-Type": "application/atom+xml; charset=utf-8",
        "Content-Security-Policy": DATA_POLICY,
        "Cache-Control": "no-store",
      },
    });
  },

  getWatching: ({ ledger }) => watchingOf(ledger),

  async saveSearch(serve, { body }) {
    const { place, now, tasks } = serve;
    const { name, filter } = body;
    const saved = await tasks.run("keepSearch", {
      ...{ place, name, filter: given(filter), at: now().toISOString() },
    });
    return { ...saved, filter: { ...saved.filter } };
  },

  async removeSearch({ ledger, place, tasks }, { body }) {
    await tasks.run("dropSearch", { place, name: body.name });
    return watchingOf(ledger);
  },
};

async function watchingOf({ watching }: Ledger): Promise<Watching> {
  const searches = (await watching.searches()).map((search) => ({ ...search, filter: { ...search.filter } }));
  const watches = (await watching.watches()).map(
    ({ id, kind, address, everySeconds, items, checkedAt, dueAt, fault, faults }) => ({
      ...{ id, kind, address, everySeconds, items, checkedAt, dueAt, fault, faults },
    }),
  );
  return { searches, watches };
}
