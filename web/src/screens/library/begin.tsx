import { Button, Code, Group, Text, Title } from "@mantine/core";
import { IconFiles, IconFolder, IconWorld } from "@tabler/icons-react";
import { strings } from "../../strings/index.ts";
import { useAddingControls } from "./adding/add-menu.tsx";
import type { Adding } from "./adding/use-adding.ts";
import classes from "./begin.module.css";

const words = strings.library.begin;

/** What an empty ledger shows: how to put the first documents in, and what will come of it. */
export function Begin({ adding }: { readonly adding: Adding }) {
  const controls = useAddingControls(adding);
  return (
    <div className={classes.begin}>
      <Title order={2} size="h3">
        {words.title}
      </Title>
      <Text c="dimmed" maw="36rem" ta="center">
        {words.how}
      </Text>
      <Group mt="md" justify="center">
        <Button leftSection={<IconFiles size={18} aria-hidden />} onClick={controls.pickFiles}>
          {strings.library.addFiles}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolder size={18} aria-hidden />}
          onClick={controls.pickFolder}
        >
          {strings.library.addFolder}
        </Button>
        <Button
          variant="default"
          leftSection={<IconWorld size={18} aria-hidden />}
          onClick={controls.askAddress}
        >
          {strings.library.addAddress}
        </Button>
      </Group>
      {controls.parts}
      <Text size="sm" c="dimmed" mt="lg">
        {words.line} <Code>{words.command}</Code>
      </Text>
    </div>
  );
}
