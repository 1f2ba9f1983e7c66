import { Text } from "@mantine/core";
import type { Path } from "../../../../src/serve/contract/index.ts";
import { ClaimLines } from "../../parts/claim-lines.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./network.module.css";

/** The way from one to another, a step at a time, with the claims of each. */
export function Way({ way }: { readonly way: Path }) {
  if (way.steps.length === 0)
    return (
      <EmptyState title={strings.network.noWayTitle}>
        {strings.network.noWay(way.from.name, way.to.name)}{" "}
        {way.isBounded ? strings.network.noWayBounded : null}
      </EmptyState>
    );
  return (
    <section className={classes.way} aria-label={strings.network.way(way.from.name, way.to.name)}>
      <ol>
        {way.steps.map(({ source, target, claims }, index) => (
          <li key={`${source} ${target}`}>
            <Text size="sm" c="dimmed">
              {strings.network.step(index + 1)}
            </Text>
            <ClaimLines rows={claims} />
          </li>
        ))}
      </ol>
    </section>
  );
}
