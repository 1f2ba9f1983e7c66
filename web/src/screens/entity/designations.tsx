import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Designation } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { dateInWords } from "../../parts/date-words.ts";
import { StatedDate } from "../../parts/stated-date.tsx";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./entity.module.css";
import { Section } from "./section.tsx";

/** Entries of designation lists with one of its names, and whether they hold today. */
export function Designations({ id }: { readonly id: string }) {
  const found = useQuery(ask("listDesignations", { params: { id } }));
  return (
    <Section
      title={strings.entity.designations}
      aside={
        found.data ? (
          <Text size="sm" c="dimmed">
            {strings.entity.asOf(dateInWords(found.data.on))}
          </Text>
        ) : null
      }
    >
      <Answer to={found}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text size="sm" c="dimmed">
              {strings.entity.notListed}
            </Text>
          ) : (
            <>
              {rows.map((row) => (
                <Entry key={row.id} entry={row} />
              ))}
              <Text size="sm" c="dimmed" mt="xs">
                {strings.entity.sameName}
              </Text>
            </>
          )
        }
      </Answer>
    </Section>
  );
}

function Entry({ entry }: { readonly entry: Designation }) {
  const matched = new Set(entry.matched.map(({ name }) => name));
  const others = entry.names.filter(({ name }) => name !== entry.name);
  return (
    <article className={classes.entry} data-standing={entry.standing}>
      <div className={classes.entryHead}>
        <Tag tone={entry.standing === "in-force" ? "dispute" : "plain"}>
          {strings.entity.standing[entry.standing]}
        </Tag>
        <h3>{entry.title}</h3>
        <Text size="sm" c="dimmed">
          {entry.authority}
        </Text>
      </div>
      <dl className={classes.pairs}>
        <dt>{strings.entity.listedAs}</dt>
        <dd>
          <span className="quote">“{entry.name}”</span>{" "}
          <span className={classes.quiet}>
            {strings.entity.entry} {entry.entry}
          </span>
        </dd>
        <dt>{strings.entity.when}</dt>
        <dd>
          {entry.listedOn ? strings.entity.since(dateInWords(entry.listedOn)) : <StatedDate value={null} />}
          {entry.delistedOn ? `, ${strings.entity.until(dateInWords(entry.delistedOn))}` : null}
        </dd>
        {entry.programs.length > 0 ? (
          <>
            <dt>{strings.entity.programs}</dt>
            <dd>{entry.programs.join(", ")}</dd>
          </>
        ) : null}
        {others.length > 0 ? (
          <>
            <dt>{strings.entity.listNames}</dt>
            <dd>
              {others.map(({ name, kind }, index) => (
                <span key={`${kind} ${name}`}>
                  {index > 0 ? ", " : null}
                  {matched.has(name) ? <mark>{name}</mark> : name}
                </span>
              ))}
            </dd>
          </>
        ) : null}
        {entry.births.length > 0 ? (
          <>
            <dt>{strings.entity.born}</dt>
            <dd>
              {entry.births.map(({ date, place }) => [date, place].filter(Boolean).join(", ")).join("; ")}
            </dd>
          </>
        ) : null}
        {entry.remarks ? (
          <>
            <dt>{strings.entity.remarks}</dt>
            <dd className="quote">“{entry.remarks}”</dd>
          </>
        ) : null}
      </dl>
      <details className={classes.record}>
        <summary>{strings.entity.record}</summary>
        <pre>{entry.raw}</pre>
      </details>
    </article>
  );
}
