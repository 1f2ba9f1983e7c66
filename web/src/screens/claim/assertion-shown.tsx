import { Button, Group } from "@mantine/core";
import type { Assertion, QuoteCheck } from "../../../../src/serve/contract/index.ts";
import { useSession } from "../../api/session.ts";
import { Chain } from "../../parts/chain.tsx";
import { Cited } from "../../parts/cited.tsx";
import { useJudge } from "../../parts/judge.ts";
import { CertaintyTag, Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./claim.module.css";

const words = strings.claim;

/** One assertion: its exact words between a little before and after, the chain of voices, the quote check, and its verdict. */
export function AssertionShown(props: {
  readonly assertion: Assertion;
  readonly quotes: readonly QuoteCheck[];
}) {
  const { assertion } = props;
  const { passage, document } = assertion;
  const check = quoteOf(props.quotes, assertion);
  return (
    <div className={classes.assertion} data-echo={assertion.isEcho || undefined}>
      <Chain chain={assertion.chain} />
      <Cited
        words={{ ...passage, document }}
        aside={
          <>
            {assertion.certainty === "stated" ? null : <CertaintyTag certainty={assertion.certainty} />}
            {assertion.isEcho ? <Tag>{words.origins.echo}</Tag> : null}
            {assertion.isStated ? <Tag>{words.origins.stated}</Tag> : null}
            {check === undefined ? null : (
              <Tag
                tone={check.verdict === "altered" || check.verdict === "another-mouth" ? "dispute" : "plain"}
              >
                {words.quote[check.verdict]}
              </Tag>
            )}
          </>
        }
      />
      <Verdict assertion={assertion} />
    </div>
  );
}

/** What each person says of it, the word that holds last and named so; and the way to say something oneself, or take it back. */
function Verdict({ assertion }: { readonly assertion: Assertion }) {
  const { judge, isBusy, mayJudge } = useJudge();
  const { data: session } = useSession();
  const { verdict } = assertion;
  const give = (decision: "confirm" | "reject" | "withdraw") =>
    void judge({ subject: { kind: "assertion", id: assertion.id }, decision });
  // Without accounts there is one desk: whatever was said is taken back by whoever sits there.
  const me = session?.account?.name ?? null;
  const mine = me === null ? verdict : (assertion.words.find(({ by }) => by === me) ?? null);
  const agree = new Set(assertion.words.map(({ decision }) => decision)).size < 2;
  return (
    <Group gap="xs" className="no-print">
      {assertion.words.map((word) => (
        <Tag key={word.by} tone={word.decision === "confirm" ? "good" : "dispute"}>
          {words.verdicts.by(
            strings.terms.decision[word.decision as keyof typeof strings.terms.decision] ?? word.decision,
            word.by,
            word.at,
          )}
          {!agree && word === assertion.words.at(-1) ? `, ${words.verdicts.holds}` : ""}
        </Tag>
      ))}
      {agree ? null : <span className={classes.differ}>{words.verdicts.differ}</span>}
      {!mayJudge ? null : mine === null ? (
        <>
          <Button size="compact-xs" variant="default" loading={isBusy} onClick={() => give("confirm")}>
            {words.verdicts.confirm}
          </Button>
          <Button size="compact-xs" variant="default" loading={isBusy} onClick={() => give("reject")}>
            {words.verdicts.reject}
          </Button>
        </>
      ) : (
        <Button size="compact-xs" variant="subtle" loading={isBusy} onClick={() => give("withdraw")}>
          {words.verdicts.withdraw}
        </Button>
      )}
    </Group>
  );
}

/** The check of a quotation that lies within the passage, or that the passage lies within. */
function quoteOf(quotes: readonly QuoteCheck[], { document, passage }: Assertion): QuoteCheck | undefined {
  return quotes.find(
    ({ quote }) =>
      quote.document.id === document.id && quote.start < passage.end && passage.start < quote.end,
  );
}
