import type { Query, QueryClient, QueryFilters, QueryKey } from "@tanstack/react-query";
import type { Job, JobSummary, ServerEvent } from "../../../src/serve/contract/index.ts";
import { address, ask } from "./client.ts";

/** What stays as it is however much is recorded, or is kept by its own events. */
const LASTING: ReadonlySet<unknown> = new Set([
  "listFrames",
  "getLimits",
  "getSession",
  "listPeople",
  "listJobs",
  "getJob",
]);
/** What is told of jobs by their own events. */
const JOBS: ReadonlySet<unknown> = new Set(["listJobs", "getJob"]);
/** Many documents are recorded in a second; the screens ask again at most this often. */
const REST_MS = 700;

type JobEvent = Extract<ServerEvent, { event: "job" }>["data"];

/**
 * Follows the server: jobs as they go on are kept where `listJobs` is, and when something was recorded every question on the
 * screen is asked again. Called once; the browser reconnects by itself.
 *
 * @returns how to stop following
 */
export function followLedger(queries: QueryClient): () => void {
  const source = new EventSource(address("watch"));
  let head = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  source.addEventListener("job", (event) => {
    const { index, item, ...summary } = JSON.parse((event as MessageEvent<string>).data) as JobEvent;
    keepSummary(queries, summary);
    if (index === null || item === null) return;
    const { queryKey } = ask("getJob", { params: { id: summary.id } });
    unlessOlder(queries, queryKey, () =>
      queries.setQueryData(queryKey, (known) =>
        known === undefined ? known : { ...known, ...summary, items: withItem(known.items, index, item) },
      ),
    );
  });
  let wasOpen = false;
  source.addEventListener("open", () => {
    // What was told while nobody listened is not told again.
    if (wasOpen) void askJobsAgain(queries);
    wasOpen = true;
  });
  source.addEventListener("ledger", (event) => {
    const now = (JSON.parse((event as MessageEvent<string>).data) as { head: string }).head;
    const isNews = head !== "" && now !== head;
    head = now;
    if (!isNews || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void askAgain(queries);
    }, REST_MS);
  });
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/**
 * Keeps a job that the server has just taken, so that it is shown before anything has become of it. A short one may be over before
 * the answer is read, which says how it began: what was told of it since stands.
 */
export function keepJob(queries: QueryClient, job: Job): void {
  const { items: _, ...summary } = job;
  const { queryKey } = ask("getJob", { params: { id: job.id } });
  const heard = queries.getQueryData(ask("listJobs").queryKey)?.rows.some(({ id }) => id === job.id);
  if (heard) {
    void askAnew(queries, { queryKey, exact: true });
    return;
  }
  queries.setQueryData(queryKey, job);
  keepSummary(queries, summary);
}

/** The last asked for first. */
function keepSummary(queries: QueryClient, job: JobSummary): void {
  const { queryKey } = ask("listJobs");
  unlessOlder(queries, queryKey, () =>
    queries.setQueryData(queryKey, (known) => {
      const rows = known?.rows ?? [];
      const isKnown = rows.some(({ id }) => id === job.id);
      return {
        cursor: known?.cursor ?? null,
        rows: isKnown ? rows.map((row) => (row.id === job.id ? job : row)) : [job, ...rows],
      };
    }),
  );
}

/** Keeps what was told; an answer that is on its way may be older than that, and is asked for anew. */
function unlessOlder(queries: QueryClient, queryKey: QueryKey, keep: () => void): void {
  const isOnItsWay = queries.isFetching({ queryKey, exact: true }) > 0;
  keep();
  if (isOnItsWay) void askAnew(queries, { queryKey, exact: true });
}

async function askJobsAgain(queries: QueryClient): Promise<void> {
  await askAnew(queries, { predicate: ({ queryKey }) => JOBS.has(queryKey[0]) });
}

/** Asks everything that is on the screen again, and lets the rest be asked when it is next shown. */
export const askAgain = (queries: QueryClient): Promise<void> =>
  askAnew(queries, { predicate: ({ queryKey }) => !LASTING.has(queryKey[0]) });

/**
 * Asks these questions again. One whose first answer is still on its way is not asked a second time beside it: the answer, which may
 * be older than what is now known, is waited for and shown, and asked for once more.
 */
async function askAnew(queries: QueryClient, which: QueryFilters): Promise<void> {
  for (const query of queries.getQueryCache().findAll({ ...which, fetchStatus: "fetching" })) {
    if (query.state.data === undefined) void askAfterFirst(queries, query);
  }
  await queries.invalidateQueries(which);
}

/** Questions that are asked again as soon as their first answer is there. */
const asksAgain = new WeakSet<Query>();

async function askAfterFirst(queries: QueryClient, query: Query): Promise<void> {
  if (asksAgain.has(query)) return;
  asksAgain.add(query);
  await query.promise?.catch(() => undefined);
  asksAgain.delete(query);
  await queries.invalidateQueries({ predicate: (one) => one === query });
}

/** What an archive holds becomes items behind those that were sent. */
function withItem(items: Job["items"], index: number, item: Job["items"][number]): Job["items"] {
  if (index === items.length && index < MOST_SHOWN) return [...items, item];
  return items.map((one, place) => (place === index ? item : one));
}

/** Items of a job that the server shows. */
const MOST_SHOWN = 1000;
