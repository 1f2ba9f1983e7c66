import { Text } from "@mantine/core";
import type { ClaimRow } from "../../../src/serve/contract/index.ts";
import { strings } from "../strings/index.ts";
import classes from "./origins.module.css";
import { Tally } from "./tally.tsx";

/** How well a claim stands: the independent origins, which are what matters, and how often it was said, which is not. */
export function Origins(props: {
  readonly claim: Pick<ClaimRow, "independentOrigins" | "tally" | "documents">;
  /** Independent origins of those who deny it, where it is the denial that is told of. */
  readonly deniers?: number | null;
}) {
  const { claim, deniers = null } = props;
  const { independentOrigins } = claim;
  return (
    <span className={classes.line}>
      {deniers === null ? (
        <span className={classes.origins} data-none={independentOrigins === 0 || undefined}>
          {strings.terms.independentOrigins(independentOrigins)}
        </span>
      ) : (
        <span className={classes.deniers}>{strings.terms.deniedBy(deniers)}</span>
      )}
      <Text span size="xs" c="dimmed" className="tabular">
        <Tally of={claim} />
      </Text>
    </span>
  );
}
