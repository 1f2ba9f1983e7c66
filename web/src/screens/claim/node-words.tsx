import { Anchor, Group, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { RiverNode } from "../../../../src/serve/contract/index.ts";
import { Cited } from "../../parts/cited.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./claim.module.css";
import { nameOf } from "./river/name-of.ts";

const words = strings.claim.river;

/** The exact words of what is chosen in the river, each with the way to its document. */
export function NodeWords({ node }: { readonly node: RiverNode | null }) {
  if (node === null)
    return (
      <aside className={classes.words} aria-live="polite">
        <Text size="sm" c="dimmed">
          {words.choose}
        </Text>
      </aside>
    );
  const shown = new Set<string>();
  return (
    <aside className={classes.words} aria-live="polite">
      <Title order={3} size="h6">
        {words.words(nameOf(node))}
      </Title>
      <Text size="xs" c="dimmed" mb="xs">
        {words.node(node, nameOf(node))}
      </Text>
      {node.words.length === 0 ? <Text size="sm">{words.noWords}</Text> : null}
      {node.words
        .filter((one) => {
          const key = `${one.document.id}:${one.start}:${one.end}`;
          return !shown.has(key) && shown.add(key);
        })
        .map((one) => (
          <Cited key={`${one.document.id}:${one.start}:${one.end}`} words={one} />
        ))}
      {node.assertions > node.words.length && node.words.length > 0 ? (
        <Text size="xs" c="dimmed">
          {words.more(node.assertions - node.words.length)}
        </Text>
      ) : null}
      <Group gap="md" mt="xs">
        {node.claim === null || node.kind !== "rival" ? null : (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/claims/$claimId" params={{ claimId: node.claim! }} {...props} />
            )}
          >
            {words.openRival}
          </Anchor>
        )}
        {node.entity === null ? null : (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/entities/$entityId" params={{ entityId: node.entity! }} {...props} />
            )}
          >
            {words.openEntity}
          </Anchor>
        )}
      </Group>
    </aside>
  );
}
