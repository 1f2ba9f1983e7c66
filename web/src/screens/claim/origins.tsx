import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ClaimDetail, Origin, QuoteCheck } from "../../../../src/serve/contract/index.ts";
import { StatedDate } from "../../parts/stated-date.tsx";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import { AssertionShown } from "./assertion-shown.tsx";
import classes from "./claim.module.css";

const words = strings.claim.origins;

/** Every origin with the words by which it is known: what the drawing shows, as a list to read. */
export function Origins(props: { readonly claim: ClaimDetail; readonly quotes: readonly QuoteCheck[] }) {
  const { claim } = props;
  return (
    <section aria-labelledby="origins-heading" className={classes.section}>
      <Title order={2} size="h4" id="origins-heading">
        {words.heading}
      </Title>
      <Text c="dimmed" size="sm">
        {words.lead}
      </Text>
      <ol className={classes.origins}>
        {claim.origins.map((origin) => (
          <OriginShown key={`${origin.key}${origin.denies}`} origin={origin} quotes={props.quotes} />
        ))}
      </ol>
      {claim.moreOrigins > 0 ? <Text c="dimmed">{words.more(claim.moreOrigins)}</Text> : null}
    </section>
  );
}

function OriginShown(props: { readonly origin: Origin; readonly quotes: readonly QuoteCheck[] }) {
  const { origin } = props;
  const more = origin.counts.assertions - origin.said.length;
  return (
    <li className={classes.origin} data-denies={origin.denies || undefined} data-kind={origin.kind}>
      <div className={classes.originHead}>
        {origin.entity === null ? (
          <strong>{origin.name}</strong>
        ) : (
          <Link to="/entities/$entityId" params={{ entityId: origin.entity }}>
            <strong>{origin.name}</strong>
          </Link>
        )}
        {origin.kind === "unnamed" ? <Tag tone="hedge">{words.unnamed}</Tag> : null}
        {origin.denies ? <Tag tone="dispute">{words.denies}</Tag> : null}
        {origin.reliability === null ? null : (
          <Tag>
            {words.reliability} {origin.reliability.grade}
          </Tag>
        )}
        <Text span size="sm" c="dimmed">
          {words.first} <StatedDate value={origin.first.published} /> · {words.repeated(origin.counts.echoes)}
        </Text>
      </div>
      {origin.said.map((assertion) => (
        <AssertionShown key={assertion.id} assertion={assertion} quotes={props.quotes} />
      ))}
      {more > 0 ? (
        <Text size="sm" c="dimmed">
          {words.moreSaid(more)}
        </Text>
      ) : null}
    </li>
  );
}
