import { Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFileText, IconShare2 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { EntityDetail } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { strings } from "../../strings/index.ts";
import classes from "./entity.module.css";
import { Merge } from "./merge.tsx";
import { Split } from "./split.tsx";

/** What it is, how often it is named, its other names, and what can be done with it. */
export function Head({ entity }: { readonly entity: EntityDetail }) {
  const [isMerging, merging] = useDisclosure(false);
  const [isSplitting, splitting] = useDisclosure(false);
  const { about, disputed } = entity.claims;
  const aliases = entity.names.map(({ name }) => name).filter((name) => name !== entity.name);
  return (
    <header className={classes.head}>
      <Text className={classes.kind}>
        <strong>{strings.terms.type(entity.type)}</strong>
        <span>{strings.entity.read(strings.terms.documents(entity.documents), entity.mentions)}</span>
        <span>
          {disputed > 0 ? strings.entity.disputedOf(disputed, about) : strings.entity.claimsOf(about)}
        </span>
      </Text>
      {aliases.length > 0 ? (
        <Text size="sm" lineClamp={2}>
          <Text span c="dimmed" size="sm">
            {strings.entity.also}
          </Text>{" "}
          {aliases.slice(0, 8).join(", ")}
        </Text>
      ) : null}
      <Group gap="xs" mt="sm">
        <Button
          renderRoot={(props) => <Link to="/network" search={{ around: bare(entity.id) }} {...props} />}
          variant="default"
          size="xs"
          leftSection={<IconShare2 size={15} aria-hidden />}
        >
          {strings.entity.network}
        </Button>
        <Button
          renderRoot={(props) => <Link to="/briefs" search={{ gather: bare(entity.id) }} {...props} />}
          variant="default"
          size="xs"
          leftSection={<IconFileText size={15} aria-hidden />}
        >
          {strings.entity.gather}
        </Button>
        <Button variant="default" size="xs" onClick={merging.open}>
          {strings.entity.merge}
        </Button>
        {entity.parts.length > 1 ? (
          <Button variant="default" size="xs" onClick={splitting.open}>
            {strings.entity.split}
          </Button>
        ) : null}
      </Group>
      <Merge entity={entity} opened={isMerging} onClose={merging.close} />
      <Split entity={entity} opened={isSplitting} onClose={splitting.close} />
    </header>
  );
}
