import { Box, Group, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { strings } from "../strings/index.ts";
import classes from "./page.module.css";

/**
 * A screen: its name as the page's heading and the window's title, what can be done on it to the right, and its content.
 */
export function Page(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · ${strings.shell.product}`;
  }, [props.title]);
  return (
    <Box className={classes.page} data-wide={props.wide || undefined}>
      <Group justify="space-between" align="flex-end" wrap="wrap" mb="md" gap="sm">
        <div>
          <Title order={1} size="h2">
            {props.title}
          </Title>
          {props.lead ? (
            <Text c="dimmed" mt={2}>
              {props.lead}
            </Text>
          ) : null}
        </div>
        {props.actions}
      </Group>
      {props.children}
    </Box>
  );
}
