import { UnstyledButton } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import { strings } from "../../strings/index.ts";
import classes from "./folded.module.css";

/**
 * Readers' comments, or what stands around an article, folded away. Opens by itself for something in it that is asked for; comments say
 * that they are no evidence.
 */
export function Folded(props: {
  readonly kind: "comments" | "boilerplate";
  readonly count: number;
  readonly isAsked: boolean;
  readonly children: ReactNode;
}) {
  const { kind, count, isAsked } = props;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isAsked;
  const id = useId();
  const words = strings.reader[kind];
  return (
    <section className={classes.fold} data-kind={kind} aria-label={words.title(count)}>
      <UnstyledButton
        className={classes.head}
        onClick={() => setChosen(!isOpen)}
        aria-expanded={isOpen}
        aria-controls={id}
      >
        <IconChevronRight size={16} aria-hidden className={classes.turn} data-open={isOpen || undefined} />
        <span className={classes.title}>{words.title(count)}</span>
        <span className={classes.note}>{words.note}</span>
      </UnstyledButton>
      <div id={id} className={classes.inside} hidden={!isOpen}>
        {isOpen ? props.children : null}
      </div>
    </section>
  );
}
