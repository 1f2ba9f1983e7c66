import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { Assertion, ClaimDetail, QuoteCheck } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import { AssertionShown } from "./assertion-shown.tsx";
import classes from "./claim.module.css";

const words = strings.claim;

/** What belongs to a claim and is in no count: who only repeats, plans, comments, what was rejected, joined names, verdicts. */
export function Asides(props: { readonly claim: ClaimDetail; readonly quotes: readonly QuoteCheck[] }) {
  const { claim, quotes } = props;
  const said = (some: { readonly said: readonly Assertion[] }) =>
    some.said.map((one) => <AssertionShown key={one.id} assertion={one} quotes={quotes} />);
  return (
    <section className={classes.section}>
      <Aside heading={words.echoes.heading} count={claim.echoes.length}>
        <ul className={classes.plain}>
          {claim.echoes.map((echo) => (
            <li key={`${echo.document.id}${echo.of.id}${echo.kind}`}>
              {words.echoes.sentence(titleOf(echo.document), titleOf(echo.of))}
              <Text size="sm" c="dimmed">
                {[
                  echo.kind,
                  words.echoes.share(echo.share),
                  echo.isRejected ? words.echoes.rejected : echo.reason,
                ].join(" · ")}
              </Text>
            </li>
          ))}
        </ul>
      </Aside>
      <Aside heading={words.supposed.heading} lead={words.supposed.lead} count={claim.supposed.count}>
        {said(claim.supposed)}
      </Aside>
      <Aside heading={words.comments.heading} lead={words.comments.lead} count={claim.comments.count}>
        {said(claim.comments)}
      </Aside>
      <Aside heading={words.rejected.heading} lead={words.rejected.lead} count={claim.rejected.count}>
        {said(claim.rejected)}
      </Aside>
      <Aside heading={words.joins.heading} lead={words.joins.lead} count={claim.joins.length}>
        <ul className={classes.plain}>
          {claim.joins.map(({ role, entity, parts }) => (
            <li key={role}>{words.joins.sentence(entity.name, parts.map((part) => part.name).join(", "))}</li>
          ))}
        </ul>
      </Aside>
      <Aside heading={words.verdicts.heading} count={claim.verdicts.length}>
        <ul className={classes.plain}>
          {claim.verdicts.map((verdict) => (
            <li key={verdict.id}>
              {words.verdicts.by(verdict.decision, verdict.by, verdict.at)}
              {verdict.reason === "" ? "" : `: ${verdict.reason}`}
            </li>
          ))}
        </ul>
      </Aside>
    </section>
  );
}

function Aside(props: {
  readonly heading: string;
  readonly lead?: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  if (props.count === 0) return null;
  return (
    <details className={classes.aside}>
      <summary>
        {props.heading} <span className="tabular">({props.count})</span>
      </summary>
      {props.lead ? (
        <Text size="sm" c="dimmed">
          {props.lead}
        </Text>
      ) : null}
      {props.children}
    </details>
  );
}

const titleOf = ({ publisher, title, id }: ClaimDetail["echoes"][number]["document"]) =>
  [publisher, title].filter((part) => part !== null).join(": ") || id;
