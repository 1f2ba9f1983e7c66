import { Button, Group, Text } from "@mantine/core";
import { useInViewport } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import type { Candidate, Designation, Screened } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { dateInWords } from "../../parts/date-words.ts";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import { scoreInWords } from "./score.ts";
import classes from "./screen.module.css";

/** What can be said of a name and an entry, with the key for each. */
export const DECISIONS = { s: "confirm", d: "reject", h: "withdraw" } as const;

/** One of {@link DECISIONS}. */
export type Decision = (typeof DECISIONS)[keyof typeof DECISIONS];

/** A name and an entry side by side: the score and what it means, why, the entry's own words, whether it held, and the verdict. */
export function Card(props: {
  readonly screened: Screened;
  readonly candidate: Candidate;
  readonly on: string;
  readonly item: string;
  readonly tabIndex: number;
  readonly onDecide: (decision: Decision) => void;
}) {
  const { screened, candidate, on } = props;
  const { ref, inViewport } = useInViewport<HTMLLIElement>();
  const entry = useQuery({
    ...ask("listEntries", { query: { list: candidate.list, entry: candidate.entry, on, limit: 1 } }),
    enabled: inViewport,
  }).data?.rows[0];
  const { verdict } = candidate;
  return (
    <li
      ref={ref}
      className={classes.card}
      data-item={props.item}
      data-verdict={verdict?.decision}
      tabIndex={props.tabIndex}
      aria-label={strings.screen.card(screened.name, candidate.name, candidate.score.toFixed(2))}
    >
      <div className={classes.sides}>
        <div className={classes.side}>
          <Text size="xs" c="dimmed">
            {strings.screen.asked}
          </Text>
          <p className={classes.name}>{screened.name}</p>
          {candidate.asked !== screened.name ? <Text size="sm">{candidate.asked}</Text> : null}
        </div>
        <div className={classes.side}>
          <Text size="xs" c="dimmed">
            {strings.screen.listed}
          </Text>
          <p className={`quote ${classes.name}`}>“{candidate.name}”</p>
          {candidate.isWeak ? <Tag tone="hedge">{strings.screen.weak}</Tag> : null}
          <EntryFacts candidate={candidate} entry={entry} on={on} />
        </div>
        <div className={classes.verdict}>
          <p className={classes.score}>
            <span className={classes.number}>{candidate.score.toFixed(2)}</span>
            {scoreInWords(candidate.score)}
          </p>
          <ul className={classes.reasons}>
            {candidate.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      </div>
      <Group justify="space-between" gap="xs" className={classes.foot ?? ""}>
        <Text size="sm" c="dimmed">
          {verdict ? (
            <>
              <strong className={classes.said}>{strings.screen.judged[verdict.decision as Decision]}</strong>{" "}
              {strings.screen.judgedBy(verdict.by)} {verdict.reason}
            </>
          ) : null}
        </Text>
        <Group gap={6}>
          {Object.entries(DECISIONS).map(([key, decision]) => (
            <Button
              key={key}
              size="compact-sm"
              variant={verdict?.decision === decision ? "light" : "default"}
              aria-keyshortcuts={key}
              aria-pressed={verdict?.decision === decision}
              onClick={() => props.onDecide(decision)}
            >
              {decision === "confirm"
                ? strings.identity.same
                : decision === "reject"
                  ? strings.identity.different
                  : strings.identity.unsure}
            </Button>
          ))}
        </Group>
      </Group>
    </li>
  );
}

/** What the list says of its entry. The whole of it comes when the card is seen. */
function EntryFacts(props: {
  readonly candidate: Candidate;
  readonly entry: Designation | undefined;
  readonly on: string;
}) {
  const { candidate, entry } = props;
  const others = (entry?.names ?? []).filter(({ name }) => name !== candidate.name).map(({ name }) => name);
  const since = candidate.listedOn ? dateInWords(candidate.listedOn) : strings.screen.notDated;
  const births = (entry?.births ?? []).map(({ date, place }) => [date, place].filter(Boolean).join(", "));
  const facts = [
    [strings.screen.entry, `${candidate.title}, ${candidate.entry}`],
    [
      strings.screen.since,
      candidate.delistedOn ? strings.screen.sinceUntil(since, dateInWords(candidate.delistedOn)) : since,
    ],
    [strings.screen.programs, candidate.programs.join(", ")],
    [strings.screen.otherNames, others.join(", ")],
    [strings.screen.born, births.join("; ")],
    [strings.screen.countries, (entry?.countries ?? []).join(", ")],
    [
      strings.screen.papers,
      (entry?.identifiers ?? []).map(({ kind, value }) => `${kind} ${value}`).join(", "),
    ],
    [strings.screen.remarks, entry?.remarks ?? ""],
  ].filter(([, value]) => value !== "");
  return (
    <>
      <p className={classes.held}>
        <Tag tone={candidate.standing === "in-force" ? "dispute" : "plain"}>
          {strings.screen.standing[candidate.standing](dateInWords(props.on))}
        </Tag>
      </p>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
