import type { JobState, Queue } from "../../queue/index.ts";
import type { WorkQueue } from "../contract/index.ts";
import { Refused } from "../http/errors.ts";
import type { Asker, Handlers, Serve } from "../serve.ts";

/** Jobs that one answer lists. */
const MOST_LISTED = 100;

const LISTED: readonly JobState[] = ["set aside", "running", "queued", "done"];

const NOTHING: WorkQueue = { isThere: false, queued: 0, running: 0, setAside: 0, workers: [], jobs: [] };

/** The queue of a ledger on a server, as `headwater jobs` has it. */
export const queueHandlers: Handlers<"getQueue" | "retryQueued" | "dropQueued"> = {
  async getQueue(serve, { asker }) {
    const queue = await serve.queue.opened();
    return queue === null ? NOTHING : shown(queue, await closedTo(serve, asker));
  },

  async retryQueued(serve, { params, asker }) {
    const { queue, closed } = await setAsideFor(serve, asker, params.id);
    await queue.retry(params.id);
    return shown(queue, closed);
  },

  async dropQueued(serve, { params, asker }) {
    const { queue, closed } = await setAsideFor(serve, asker, params.id);
    await queue.drop(params.id);
    return shown(queue, closed);
  },
};

async function shown(queue: Queue, closed: readonly string[]): Promise<WorkQueue> {
  const [{ queued, running, "set aside": setAside }, workers, jobs] = await Promise.all([
    queue.unfinished(closed),
    queue.workers(),
    queue.jobs({ states: LISTED, limit: MOST_LISTED, closed }),
  ]);
  return {
    ...{ isThere: true, queued, running, setAside },
    workers: workers.map(({ machine, process, began }) => ({ machine, process, began })),
    jobs: jobs.map(({ kind: _, priority: __, ...job }) => job),
  };
}

/** The queue, where a job that was set aside is there for whoever asks. @throws Refused `not-found`, also for one into a corpus that is not theirs */
async function setAsideFor(serve: Serve, asker: Asker, id: string) {
  const closed = await closedTo(serve, asker);
  const queue = await serve.queue.opened();
  if (queue === null || !(await queue.isSetAside(id, closed)))
    throw new Refused(
      404,
      "not-found",
      `no job ${id} was set aside`,
      "GET /api/v1/queue lists those that were",
      "id",
    );
  return { queue, closed };
}

/** Private corpora (ids) that whoever asks is no member of; of jobs that go into them nothing is told. */
async function closedTo({ ledger }: Serve, { person }: Asker): Promise<readonly string[]> {
  return person === null ? [] : ledger.corpora.closedTo(person.account.id);
}
