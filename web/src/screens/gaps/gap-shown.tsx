import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Assertion, Gap } from "../../../../src/serve/contract/index.ts";
import { AddToBrief } from "../../parts/add-to-brief.tsx";
import { bare } from "../../parts/addresses.ts";
import { Cited } from "../../parts/cited.tsx";
import { dateInWords } from "../../parts/date-words.ts";
import { Origins } from "../../parts/origins.tsx";
import { DisputeTag, Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./gaps.module.css";

/** One gap: the question in words, the list entries, and the claims with the passages that say them. */
export function GapShown({ gap }: { readonly gap: Gap }) {
  const name = (
    <Link to="/entities/$entityId" params={{ entityId: bare(gap.entity.id) }}>
      {gap.entity.name}
    </Link>
  );
  return (
    <article className={classes.gap}>
      <header className={classes.head}>
        <h2>{name}</h2>
        <span title={strings.gaps.kindSays[gap.kind]}>
          <Tag tone="hedge">{strings.gaps.kinds[gap.kind]}</Tag>
        </span>
        <Text span size="sm" c="dimmed">
          {gap.authorities.join(", ")}
        </Text>
      </header>
      <ul className={classes.says}>
        {gap.says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={classes.body}>
        <div>
          {gap.evidence.length > 0 ? <h3>{strings.gaps.claims}</h3> : null}
          {gap.evidence.map(({ claim, said }) => (
            <div key={claim.id} className={classes.claim}>
              <div className={classes.line}>
                <Link to="/claims/$claimId" params={{ claimId: bare(claim.id) }}>
                  {claim.label}
                </Link>
                <AddToBrief claim={claim.id} label={claim.label} />
              </div>
              <div className={classes.facts}>
                <Origins claim={claim} />
                {claim.disputed ? <DisputeTag /> : null}
              </div>
              <Said said={said} />
            </div>
          ))}
          {gap.naming.length > 0 ? (
            <>
              <h3>{strings.gaps.naming}</h3>
              <Said said={gap.naming} />
            </>
          ) : null}
        </div>
        <div>
          <h3>{strings.gaps.listed}</h3>
          <ul className={classes.entries}>
            {gap.designations.map((entry) => (
              <Entry key={`${entry.list} ${entry.entry} ${entry.entity.id}`} entry={entry} />
            ))}
          </ul>
        </div>
      </div>
    </article>
  );
}

function Entry({ entry }: { readonly entry: Gap["designations"][number] }) {
  return (
    <li>
      <Link to="/entities/$entityId" params={{ entityId: bare(entry.entity.id) }}>
        {entry.entity.name}
      </Link>{" "}
      {strings.gaps.asListed} <span className="quote">“{entry.listedAs}”</span>
      <Text size="sm" c="dimmed">
        {[
          entry.title,
          strings.gaps.entryOf(entry.entry),
          entry.listedOn ? strings.gaps.since(dateInWords(entry.listedOn)) : null,
          entry.delistedOn ? strings.gaps.ended(dateInWords(entry.delistedOn)) : null,
          strings.gaps.agrees(entry.score.toFixed(2)),
        ]
          .filter((part) => part !== null)
          .join(" · ")}
      </Text>
      <Text size="sm" c="dimmed">
        {entry.reasons.join(" ")}
      </Text>
    </li>
  );
}

/** Passages that say it: the first in sight, the others behind a line that says how many. */
function Said({ said }: { readonly said: readonly Assertion[] }) {
  const [first, ...rest] = said.map((one) => (
    <Cited
      key={one.id}
      words={{
        start: one.passage.start,
        end: one.passage.end,
        quote: one.passage.quote,
        document: one.document,
      }}
      source={one.chain.at(-1)?.name ?? null}
      certainty={one.certainty}
    />
  ));
  return (
    <div className={classes.said}>
      {first}
      {rest.length > 0 ? (
        <details>
          <summary>{strings.parts.moreWords(rest.length)}</summary>
          <div className={classes.said}>{rest}</div>
        </details>
      ) : null}
    </div>
  );
}
