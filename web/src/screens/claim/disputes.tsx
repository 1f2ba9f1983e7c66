import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ClaimDetail, ClaimRow, DisputeRow } from "../../../../src/serve/contract/index.ts";
import { DisputeTag, isOnlyDenied, Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./claim.module.css";

const words = strings.claim.disputes;

/** What cannot hold together with the claim, side by side with it, the strongest first. */
export function Disputes({ claim }: { readonly claim: ClaimDetail }) {
  return (
    <section aria-labelledby="disputes-heading" className={classes.section}>
      <Title order={2} size="h4" id="disputes-heading">
        {words.heading}
      </Title>
      {isOnlyDenied(claim.tally) ? (
        <Text className={classes.onlyDenied}>{words.onlyDenied(deniersOf(claim))}</Text>
      ) : claim.disputes.length === 0 ? (
        <Text c="dimmed">{words.none}</Text>
      ) : null}
      {claim.disputes.map((dispute) => (
        <Dispute key={dispute.id} dispute={dispute} here={claim.id} />
      ))}
    </section>
  );
}

/** The names of those who deny it, as many as the page has. */
function deniersOf({ origins, tally }: ClaimDetail): string {
  const named = origins.filter(({ denies, kind }) => denies && kind === "identified");
  const names = named.map(({ name }) => name);
  const isUnnamed = origins.some(({ denies, kind }) => denies && kind === "unnamed");
  const all = [...names, ...(isUnnamed ? [strings.terms.unnamedSource] : [])];
  return words.deniers(all, Math.max(0, tally.denied.origins - named.length));
}

function Dispute({ dispute, here }: { readonly dispute: DisputeRow; readonly here: string }) {
  const { a, b, origins, kind } = dispute;
  const [mine, other] = a.id === here ? (["a", "b"] as const) : (["b", "a"] as const);
  const side = (which: "a" | "b") => ({
    claim: dispute[which],
    origins: origins[which] ?? 0,
    denies: origins.denies === which,
  });
  return (
    <article className={classes.dispute}>
      <div className={classes.disputeHead}>
        <DisputeTag />
        {dispute.strength === "" ? null : <Tag>{dispute.strength}</Tag>}
        <Text span size="sm">
          {dispute.reason}
        </Text>
      </div>
      {a.id === b.id ? (
        <Text size="sm">{kind === "denial" ? words.denial(origins.a, origins.b ?? 0) : words.itself}</Text>
      ) : (
        <div className={classes.facing}>
          <Side label={words.here} {...side(mine)} />
          <Side label={words.there} {...side(other)} isLink />
        </div>
      )}
      {dispute.ownWords.map(({ source }) => (
        <Text key={source} size="sm" c="dimmed">
          {words.own(source)}
        </Text>
      ))}
      {dispute.wouldAgree.length === 0 ? null : (
        <Text size="sm" c="dimmed">
          {words.agree} {dispute.wouldAgree.map((one) => one.words).join("; ")}
        </Text>
      )}
    </article>
  );
}

function Side(props: {
  readonly label: string;
  readonly claim: ClaimRow;
  readonly origins: number;
  readonly denies: boolean;
  readonly isLink?: boolean;
}) {
  const { claim } = props;
  return (
    <div className={classes.side} data-against={props.isLink || undefined}>
      <Text size="xs" c="dimmed">
        {props.label}
      </Text>
      {props.isLink ? (
        <Link to="/claims/$claimId" params={{ claimId: claim.id }}>
          {claim.label}
        </Link>
      ) : (
        <span>{claim.label}</span>
      )}
      <Text size="sm" className="tabular">
        {props.denies ? strings.terms.deniedBy(props.origins) : words.origins(props.origins)}
      </Text>
    </div>
  );
}
