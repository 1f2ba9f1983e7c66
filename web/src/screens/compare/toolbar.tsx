import { ActionIcon, Chip, Group, Text, Tooltip } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { strings } from "../../strings/index.ts";
import classes from "./compare.module.css";
import { KINDS } from "./search.ts";

export type Kind = (typeof KINDS)[number];

/** Which kinds of change are shown, how many there are of each, and the way from one to the next. */
export function Toolbar(props: {
  readonly kind: Kind | undefined;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly onKind: (kind: Kind | undefined) => void;
  readonly place: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
}) {
  return (
    <div className={classes.toolbar}>
      <Chip.Group
        value={props.kind ?? "all"}
        onChange={(value) => props.onKind(KINDS.find((kind) => kind === value))}
      >
        <Group gap={6} role="radiogroup" aria-label={strings.compare.show}>
          {(["all", ...KINDS] as const).map((kind) => (
            <Chip key={kind} value={kind} size="xs" radius="sm" variant="outline">
              {strings.compare.kinds[kind]}
              {kind === "all" || props.counts[kind] === 0 ? null : (
                <span className={classes.tally}>{props.counts[kind]}</span>
              )}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Group gap={4} wrap="nowrap" ml="auto">
        <Text size="sm" c="dimmed" className="tabular" aria-live="polite">
          {strings.compare.place(props.place, props.total)}
        </Text>
        <Tooltip label={`${strings.compare.previous} (p)`}>
          <ActionIcon
            variant="default"
            aria-label={strings.compare.previous}
            aria-keyshortcuts="p"
            disabled={props.total === 0}
            onClick={() => props.onStep(-1)}
          >
            <IconChevronUp size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${strings.compare.next} (n)`}>
          <ActionIcon
            variant="default"
            aria-label={strings.compare.next}
            aria-keyshortcuts="n"
            disabled={props.total === 0}
            onClick={() => props.onStep(1)}
          >
            <IconChevronDown size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </div>
  );
}
