import { Text } from "@mantine/core";
import type { ClaimRow } from "../../../src/serve/contract/index.ts";
import { strings } from "../strings/index.ts";
import classes from "./origins.module.css";

/** How well a claim stands: the independent origins, which are what matters, and how often it was said, which is not. */
export function Origins({
  claim,
}: {
  readonly claim: Pick<ClaimRow, "independentOrigins" | "assertions" | "documents">;
}) {
  const { independentOrigins, assertions, documents } = claim;
  return (
    <span className={classes.line}>
      <span className={classes.origins} data-none={independentOrigins === 0 || undefined}>
        {strings.terms.independentOrigins(independentOrigins)}
      </span>
      <Text span size="xs" c="dimmed" className="tabular">
        {strings.terms.saidIn(assertions, documents)}
      </Text>
    </span>
  );
}
