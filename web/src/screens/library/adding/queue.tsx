import { Button, Loader } from "@mantine/core";
import { IconCheck, IconClock, IconX } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { QueuedJob } from "../../../../../src/serve/contract/index.ts";
import { ask, call } from "../../../api/client.ts";
import { useMay } from "../../../api/session.ts";
import { strings } from "../../../strings/index.ts";
import classes from "./adding.module.css";

const words = strings.library.queue;
/** So many documents are named; those that need a person come first. */
const SHOWN = 8;
/** Workers are on other machines: nothing tells of what they do but the queue itself. */
const LOOK_MS = 3000;

/** What waits for workers, what they have in hand, and what was set aside and why; and exports that were written; nothing where the queue is empty, or there is none. */
export function Queue() {
  const { data } = useQuery({
    ...ask("getQueue"),
    refetchInterval: ({ state }) => (state.data?.isThere === false ? false : LOOK_MS),
  });
  if (data === undefined || data.jobs.length === 0) return null;
  const done = data.jobs.filter(({ state }) => state === "done").length;
  const rest = data.queued + data.running + data.setAside + done - Math.min(SHOWN, data.jobs.length);
  return (
    <section className={classes.jobs} aria-label={words.title}>
      <div className={classes.job}>
        <div className={classes.head}>
          <h2 className={classes.title} role="status">
            {words.counts(data.queued, data.running, data.setAside)}
          </h2>
          <span className={classes.became}>
            {data.workers.length === 0 ? words.noWorkers : words.workers(data.workers.length)}
          </span>
        </div>
        <ul className={classes.items}>
          {data.jobs.slice(0, SHOWN).map((job) => (
            <Item key={job.id} job={job} />
          ))}
        </ul>
        {rest > 0 ? <p className={classes.rest}>{words.rest(rest)}</p> : null}
      </div>
    </section>
  );
}

function Item({ job }: { readonly job: QueuedJob }) {
  const queries = useQueryClient();
  const mayDecide = useMay("admin");
  const decide = useMutation({
    mutationFn: (what: "retryQueued" | "dropQueued") => call(what, { params: { id: job.id } }),
    onSuccess: (queue) => queries.setQueryData(ask("getQueue").queryKey, queue),
  });
  const isAside = job.state === "set aside";
  return (
    <li className={classes.item} data-state={isAside ? "failed" : job.state}>
      <span className={classes.sign} aria-hidden>
        {isAside ? (
          <IconX size={15} />
        ) : job.state === "running" ? (
          <Loader size={14} />
        ) : job.state === "done" ? (
          <IconCheck size={15} />
        ) : (
          <IconClock size={15} />
        )}
      </span>
      <span className={classes.name}>{job.name}</span>
      <span className={classes.became}>{words.states[job.state](job.tried)}</span>
      {job.reason === null ? null : <span className={classes.why}>{job.reason}</span>}
      {isAside && mayDecide ? (
        <span className={classes.note}>
          <Button
            size="compact-xs"
            variant="default"
            loading={decide.isPending}
            aria-label={words.retryOf(job.name)}
            onClick={() => decide.mutate("retryQueued")}
          >
            {words.retry}
          </Button>{" "}
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            disabled={decide.isPending}
            aria-label={words.dropOf(job.name)}
            onClick={() => decide.mutate("dropQueued")}
          >
            {words.drop}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
