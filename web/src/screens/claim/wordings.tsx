import { Button, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import type { ClaimDetail, ProposedJoin, VerdictShown } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { bare } from "../../parts/addresses.ts";
import { useJudge } from "../../parts/judge.ts";
import { Key } from "../../parts/key.tsx";
import { Tag } from "../../parts/tags.tsx";
import { Tally } from "../../parts/tally.tsx";
import { useListKeys } from "../../parts/use-list-keys.ts";
import { strings } from "../../strings/index.ts";
import classes from "./claim.module.css";

const words = strings.claim.wordings;

/** Two wordings that are, may be, or are not one claim. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
  readonly state: "counted" | "open" | "apart";
  readonly why: ReactNode;
  readonly verdict: VerdictShown | null;
}

/** In which other words the claim is said, why these are counted as one, what may be one as well; each is joined and pulled apart by a key. */
export function Wordings({ claim }: { readonly claim: ClaimDetail }) {
  const proposed = useQuery(ask("listProposedJoins", { params: { id: claim.id } }));
  const list = useRef<HTMLUListElement>(null);
  const { judge, isBusy } = useJudge();
  const pairs = pairsOf(claim, proposed.data?.rows ?? []);
  const decide = (item: string, decision: "confirm" | "reject" | "withdraw") => {
    const pair = pairs.find((one) => keyOf(one) === item);
    if (pair === undefined || isBusy) return;
    if (decision === "withdraw" && pair.verdict === null) return;
    void judge({ subject: { kind: "wordings", a: pair.a, b: pair.b }, decision });
  };
  const keys = useListKeys(list, {
    y: (item) => decide(item, "confirm"),
    n: (item) => decide(item, "reject"),
    u: (item) => decide(item, "withdraw"),
  });
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="wordings-heading" className={classes.section}>
      <Title order={2} size="h4" id="wordings-heading">
        {words.heading}
      </Title>
      <Text c="dimmed" size="sm">
        {words.lead}
      </Text>
      <Text size="sm" c="dimmed" className={classes.keys}>
        {strings.identity.keys} <Key>j</Key> <Key>k</Key> · <Key>y</Key> {words.one} · <Key>n</Key>{" "}
        {words.two} · <Key>u</Key> {strings.claim.verdicts.withdraw}
      </Text>
      <ul ref={list} className={classes.wordings} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        {pairs.map((pair, index) => (
          <li
            key={keyOf(pair)}
            className={classes.wording}
            data-item={keyOf(pair)}
            data-state={pair.state}
            tabIndex={(keys.here === null ? index === 0 : keys.here === keyOf(pair)) ? 0 : -1}
          >
            <div className={classes.wordingHead}>
              <Tag tone={pair.state === "counted" ? "good" : pair.state === "open" ? "hedge" : "plain"}>
                {words.states[pair.state]}
              </Tag>
              {pair.state === "counted" ? (
                <strong>{pair.label}</strong>
              ) : (
                <Link to="/claims/$claimId" params={{ claimId: bare(pair.b) }}>
                  <strong>{pair.label}</strong>
                </Link>
              )}
            </div>
            <Text size="sm">{pair.why}</Text>
            <Group gap="xs" className="no-print">
              {pair.verdict === null ? null : (
                <Text span size="sm" c="dimmed">
                  {words.said(pair.verdict.decision === "confirm", pair.verdict.by, pair.verdict.at)}
                </Text>
              )}
              {pair.state === "counted" && pair.verdict === null ? (
                <Answer
                  label={words.pullApart}
                  isBusy={isBusy}
                  onClick={() => decide(keyOf(pair), "reject")}
                />
              ) : null}
              {pair.state === "open" ? (
                <Answer label={words.one} isBusy={isBusy} onClick={() => decide(keyOf(pair), "confirm")} />
              ) : null}
              {pair.verdict === null && pair.state === "open" ? (
                <Answer label={words.two} isBusy={isBusy} onClick={() => decide(keyOf(pair), "reject")} />
              ) : null}
              {pair.verdict === null ? null : (
                <Answer
                  label={strings.claim.verdicts.withdraw}
                  isBusy={isBusy}
                  onClick={() => decide(keyOf(pair), "withdraw")}
                />
              )}
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer(props: { readonly label: string; readonly isBusy: boolean; readonly onClick: () => void }) {
  return (
    <Button size="compact-xs" variant="default" disabled={props.isBusy} onClick={props.onClick}>
      {props.label}
    </Button>
  );
}

function pairsOf(claim: ClaimDetail, proposed: readonly ProposedJoin[]): readonly Pair[] {
  return [
    ...claim.wordings.flatMap(({ id, label, tally, documents, join }): Pair[] =>
      join === null
        ? []
        : [
            {
              ...{ a: join.partner, b: id, label, state: "counted", verdict: join.verdict },
              why: (
                <>
                  {words.why(join.reason)}
                  <Tally of={{ tally, documents }} />
                </>
              ),
            },
          ],
    ),
    ...proposed.map(
      ({ a, b, other, reason }): Pair => ({
        ...{ a, b, label: other.label, state: "open", verdict: null },
        why: (
          <>
            {words.why(reason)}
            {strings.terms.independentOrigins(other.independentOrigins)}
          </>
        ),
      }),
    ),
    ...claim.apart.map(
      ({ a, b, label, verdict }): Pair => ({
        a,
        b,
        label,
        state: "apart",
        verdict,
        why: verdict?.reason ?? "",
      }),
    ),
  ];
}

const keyOf = ({ a, b }: Pair) => `${bare(a)}+${bare(b)}`;
