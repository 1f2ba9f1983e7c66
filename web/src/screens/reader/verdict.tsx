import { Button, Group } from "@mantine/core";
import type { Assertion } from "../../../../src/serve/contract/index.ts";
import { useJudge } from "../../parts/judge.ts";
import { Key } from "../../parts/key.tsx";
import { Moment } from "../../parts/stated-date.tsx";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./panel.module.css";

/** What was decided last, by whom, when and why. */
export function VerdictLine({ verdict }: { readonly verdict: NonNullable<Assertion["verdict"]> }) {
  const words = strings.terms.decision[verdict.decision as keyof typeof strings.terms.decision];
  return (
    <p className={classes.verdict}>
      <Tag tone={verdict.decision === "reject" ? "dispute" : "good"}>{words ?? verdict.decision}</Tag>{" "}
      {strings.reader.byWhom(verdict.by)} <Moment value={verdict.at} />
      {verdict.reason === "" ? null : <span className={classes.reason}>{verdict.reason}</span>}
    </p>
  );
}

/** Decides on a claim as it is said here: right, wrong, otherwise, or open; with the keys that do the same. */
export function VerdictButtons(props: { readonly assertion: Assertion; readonly onCorrect: () => void }) {
  const { judge, undo, canUndo, isBusy, mayJudge } = useJudge();
  const give = (decision: "confirm" | "reject" | "withdraw") =>
    void judge({ subject: { kind: "assertion", id: props.assertion.id }, decision });
  if (!mayJudge) return null;
  const button = { size: "compact-sm", variant: "default", fw: 540, disabled: isBusy } as const;
  return (
    <Group gap={6} mt="sm" role="group" aria-label={strings.reader.decide}>
      <Button {...button} rightSection={<Key>y</Key>} onClick={() => give("confirm")}>
        {strings.judging.confirm}
      </Button>
      <Button {...button} rightSection={<Key>n</Key>} onClick={() => give("reject")}>
        {strings.judging.reject}
      </Button>
      <Button {...button} rightSection={<Key>e</Key>} onClick={props.onCorrect}>
        {strings.judging.correct}
      </Button>
      {props.assertion.verdict === null ? null : (
        <Button {...button} rightSection={<Key>h</Key>} onClick={() => give("withdraw")}>
          {strings.reader.leaveOpen}
        </Button>
      )}
      {canUndo ? (
        <Button {...button} variant="subtle" rightSection={<Key>u</Key>} onClick={() => void undo()}>
          {strings.judging.undo}
        </Button>
      ) : null}
    </Group>
  );
}
