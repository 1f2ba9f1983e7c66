import { ActionIcon, Group, Title } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { StanceCell, StanceSaid } from "../../../../src/serve/contract/index.ts";
import { AddToBrief } from "../../parts/add-to-brief.tsx";
import { bare } from "../../parts/addresses.ts";
import { Cited } from "../../parts/cited.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./matrix.module.css";
import { StanceLine } from "./stance-line.tsx";

/** An open cell: each of its claims with the exact words, who says them, and the way to the claim. Escape closes it. */
export function Detail(props: {
  readonly cell: StanceCell;
  readonly words: (said: StanceSaid) => string;
  readonly onClose: () => void;
}) {
  const { actor, target, said } = props.cell;
  const heading = useRef<HTMLHeadingElement>(null);
  const key = `${actor.id} ${target.id}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus goes to the heading when another cell is opened.
  useEffect(() => heading.current?.focus(), [key]);
  return (
    <section
      className={classes.detail}
      aria-label={strings.matrix.cell(actor.name, target.name)}
      onKeyDown={(event) => event.key === "Escape" && props.onClose()}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
        <Title order={2} size="h4" ref={heading} tabIndex={-1} className={classes.heading ?? ""}>
          <Link to="/entities/$entityId" params={{ entityId: bare(actor.id) }}>
            {actor.name}
          </Link>
          <span aria-hidden> → </span>
          <Link to="/entities/$entityId" params={{ entityId: bare(target.id) }}>
            {target.name}
          </Link>
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label={strings.matrix.close} onClick={props.onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {said.map((one) => (
        <article key={one.claim} className={classes.claim}>
          <StanceLine said={one} words={props.words(one)} />
          <Group justify="space-between" gap="xs" mt={6} mb="xs">
            <Link to="/claims/$claimId" params={{ claimId: bare(one.claim) }} className={classes.label}>
              {one.label}
            </Link>
            <AddToBrief claim={one.claim} label={one.label} />
          </Group>
          {one.said.map((words) => (
            <Cited
              key={`${words.document.id} ${words.start} ${words.source}`}
              words={words}
              source={words.source}
              certainty={words.certainty}
            />
          ))}
        </article>
      ))}
    </section>
  );
}
