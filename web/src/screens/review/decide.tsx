import { Button } from "@mantine/core";
import type { ReviewItem } from "../../../../src/serve/contract/index.ts";
import { Key } from "../../parts/key.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./review.module.css";

const words = strings.review;

/** The answers, each with its key. */
export function Decide(props: {
  readonly item: ReviewItem;
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  readonly onDecide: (decision: "confirm" | "reject") => void;
  readonly onPutOff: () => void;
  readonly onCorrect: () => void;
  readonly onUndo: () => void;
}) {
  const { item, isBusy } = props;
  const answers = words.answers[item.kind];
  return (
    <fieldset className={classes.decide}>
      <legend className={classes.question}>{answers.question}</legend>
      <Button disabled={isBusy} rightSection={<Key>y</Key>} onClick={() => props.onDecide("confirm")}>
        {answers.yes}
      </Button>
      <Button
        disabled={isBusy}
        variant="default"
        rightSection={<Key>n</Key>}
        onClick={() => props.onDecide("reject")}
      >
        {answers.no}
      </Button>
      <Button disabled={isBusy} variant="default" rightSection={<Key>h</Key>} onClick={props.onPutOff}>
        {strings.judging.hold}
      </Button>
      {item.kind === "assertion" ? (
        <Button disabled={isBusy} variant="default" rightSection={<Key>e</Key>} onClick={props.onCorrect}>
          {strings.judging.correct}
        </Button>
      ) : null}
      {props.canUndo ? (
        <Button
          disabled={isBusy}
          variant="subtle"
          ml="auto"
          rightSection={<Key>u</Key>}
          onClick={props.onUndo}
        >
          {strings.judging.undo}
        </Button>
      ) : null}
    </fieldset>
  );
}
