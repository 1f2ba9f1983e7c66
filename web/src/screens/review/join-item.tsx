import type { ReviewItem } from "../../../../src/serve/contract/index.ts";
import { ClaimSide } from "../../parts/facing/claim-side.tsx";
import facing from "../../parts/facing/facing.module.css";
import { strings } from "../../strings/index.ts";
import { BRIEF_KEY } from "./claims-of.ts";
import classes from "./review.module.css";

/** Two claims that may say one thing in other words, with why, and how they are counted meanwhile. */
export function JoinItem({ join }: { readonly join: NonNullable<ReviewItem["join"]> }) {
  return (
    <>
      <div className={facing.sides}>
        <ClaimSide claim={join.a} isAgainst={false} briefKey={BRIEF_KEY} />
        <ClaimSide claim={join.b} isAgainst={false} briefKey={BRIEF_KEY} />
      </div>
      <p className={classes.conflict}>{join.reason}</p>
      <p className={classes.hint}>
        {join.isCounted ? strings.review.counted.yes : strings.review.counted.no}
      </p>
    </>
  );
}
