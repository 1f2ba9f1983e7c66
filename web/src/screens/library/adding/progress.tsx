import { ActionIcon, Progress as Bar, Button, Loader } from "@mantine/core";
import { IconCheck, IconClock, IconEqual, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { JobItem, JobSummary } from "../../../../../src/serve/contract/index.ts";
import { ask, call } from "../../../api/client.ts";
import { bare } from "../../../parts/addresses.ts";
import { strings } from "../../../strings/index.ts";
import classes from "./adding.module.css";

const words = strings.library.progress;
/** So many files of a job are named; of a large one those that need a person first. */
const SHOWN = 12;

/** What becomes of the documents that were added, as it happens: a panel a job, until it is closed. */
export function Progress() {
  const { data } = useQuery(ask("listJobs"));
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [opened] = useState(() => Date.now());
  const shown = (data?.rows ?? []).filter(
    ({ id, state, at }) =>
      !closed.has(id) && (state === "running" || state === "waiting" || Date.parse(at) > opened - 60_000),
  );
  if (shown.length === 0) return null;
  return (
    <section className={classes.jobs} aria-label={words.title}>
      {shown.map((job) => (
        <JobPanel key={job.id} job={job} onClose={() => setClosed(new Set([...closed, job.id]))} />
      ))}
    </section>
  );
}

function JobPanel({ job, onClose }: { readonly job: JobSummary; readonly onClose: () => void }) {
  const { data } = useQuery(ask("getJob", { params: { id: job.id } }));
  const isOver = job.state === "done" || job.state === "stopped";
  const items = inOrder(data?.items ?? []);
  return (
    <div className={classes.job}>
      <div className={classes.head}>
        <h2 className={classes.title} role="status">
          {isOver
            ? words.over(job.done - job.failed, job.failed, job.claims)
            : words.running(job.done, job.total)}
        </h2>
        {isOver ? (
          <ActionIcon variant="subtle" color="gray" aria-label={words.close} onClick={onClose}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void call("stopJob", { params: { id: job.id } })}
          >
            {words.stop}
          </Button>
        )}
      </div>
      {isOver ? null : (
        <Bar value={job.total === 0 ? 0 : (100 * job.done) / job.total} size="sm" aria-label={words.title} />
      )}
      <ul className={classes.items}>
        {items.slice(0, SHOWN).map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of a folder may have one name.
          <Item key={`${item.name} ${place}`} item={item} />
        ))}
      </ul>
      {items.length > SHOWN ? <p className={classes.rest}>{words.rest(items.length - SHOWN)}</p> : null}
    </div>
  );
}

function Item({ item }: { readonly item: JobItem }) {
  return (
    <li className={classes.item} data-state={item.state}>
      <span className={classes.sign} aria-hidden>
        <Sign state={item.state} />
      </span>
      <span className={classes.name}>
        {item.document === null ? (
          item.name
        ) : (
          <Link to="/documents/$documentId" params={{ documentId: bare(item.document) }}>
            {item.name}
          </Link>
        )}
      </span>
      <span className={classes.became}>{words.states[item.state](item.claims)}</span>
      {item.error === null ? null : (
        <span className={classes.why}>
          {[item.error.message, item.error.remedy].filter(Boolean).join(". ")}
        </span>
      )}
      {item.notes.map((note) => (
        <span key={note} className={classes.note}>
          {note}
        </span>
      ))}
    </li>
  );
}

function Sign({ state }: { readonly state: JobItem["state"] }) {
  switch (state) {
    case "waiting":
      return <IconClock size={15} />;
    case "reading":
      return <Loader size={14} />;
    case "unchanged":
      return <IconEqual size={15} />;
    case "failed":
      return <IconX size={15} />;
    default:
      return <IconCheck size={15} />;
  }
}

/** What needs a person first, then what is being read, then the rest as it was handed over. */
function inOrder(items: readonly JobItem[]): readonly JobItem[] {
  const rank = ({ state }: JobItem) =>
    state === "failed" ? 0 : state === "reading" ? 1 : state === "waiting" ? 3 : 2;
  return items.length <= SHOWN ? items : [...items].sort((a, b) => rank(a) - rank(b));
}
