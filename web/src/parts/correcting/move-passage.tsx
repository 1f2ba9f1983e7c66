import { ActionIcon, Group } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { Range } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import { ExactWords } from "../exact-words.tsx";
import classes from "./correcting.module.css";
import { moveByWord } from "./correction.ts";

const words = strings.judging.correction;
const SIDES = ["start", "end"] as const;

/** The words that say it, as they would be kept, and buttons that move either end by a word. */
export function MovePassage(props: {
  readonly text: string;
  /** Where `text` begins in the document. */
  readonly from: number;
  readonly passage: Range;
  readonly onMove: (passage: Range) => void;
}) {
  const { text, from, passage, onMove } = props;
  const here = { start: passage.start - from, end: passage.end - from };
  const move = (side: "start" | "end", way: 1 | -1) => {
    const { start, end } = moveByWord(text, here, side, way);
    onMove({ start: start + from, end: end + from });
  };
  return (
    <fieldset className={classes.move}>
      <legend className={classes.label}>{words.passage}</legend>
      <p className={classes.moved}>
        <ExactWords quote={text.slice(here.start, here.end)} />
      </p>
      <p className={classes.hint}>{words.drag}</p>
      <Group gap="lg">
        {SIDES.map((side) => (
          <Group key={side} gap={4}>
            <span className={classes.label}>{words[side]}</span>
            {([-1, 1] as const).map((way) => (
              <ActionIcon
                key={way}
                variant="default"
                size="sm"
                aria-label={words.moveBy(side, way)}
                onClick={() => move(side, way)}
              >
                {way === -1 ? (
                  <IconChevronLeft size={14} aria-hidden />
                ) : (
                  <IconChevronRight size={14} aria-hidden />
                )}
              </ActionIcon>
            ))}
          </Group>
        ))}
      </Group>
    </fieldset>
  );
}
