import type { ReviewItem } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import { ClaimSide } from "./claim-side.tsx";
import classes from "./review.module.css";

/** Two claims that may say one thing in other words, with why, and how they are counted meanwhile. */
export function JoinItem({ join }: { readonly join: NonNullable<ReviewItem["join"]> }) {
  return (
    <>
      <div className={classes.sides}>
        <ClaimSide claim={join.a} isAgainst={false} />
        <ClaimSide claim={join.b} isAgainst={false} />
      </div>
      <p className={classes.conflict}>{join.reason}</p>
      <p className={classes.hint}>
        {join.isCounted ? strings.review.counted.yes : strings.review.counted.no}
      </p>
    </>
  );
}
