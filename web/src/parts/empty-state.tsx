import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./empty-state.module.css";

/** What stands where there is nothing to list: why, and what to do about it. */
export function EmptyState(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <Stack className={classes.empty} gap="xs" align="flex-start">
      <Title order={2} size="h4">
        {props.title}
      </Title>
      {props.children ? <Text c="dimmed">{props.children}</Text> : null}
      {props.action}
    </Stack>
  );
}
