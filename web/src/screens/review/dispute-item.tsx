import type { ReviewItem } from "../../../../src/serve/contract/index.ts";
import { Facing } from "../../parts/facing/facing.tsx";
import { strings } from "../../strings/index.ts";
import { BRIEF_KEY } from "./claims-of.ts";
import classes from "./review.module.css";

const words = strings.review;

/** Two claims that cannot both hold, facing each other in their own words, with what would let both be right. */
export function DisputeItem({ item }: { readonly item: ReviewItem }) {
  const { dispute } = item;
  if (dispute === null) return <p className={classes.claim}>{item.says}</p>;
  const { reason, wouldAgree, oneDocument } = dispute;
  return (
    <>
      <Facing dispute={dispute} briefKey={BRIEF_KEY} />
      <p className={classes.conflict}>{reason}</p>
      {wouldAgree.length === 0 ? null : (
        <div className={classes.agree}>
          <h3 className={classes.small}>{words.wouldAgree}</h3>
          <ul className={classes.reasons}>
            {wouldAgree.map(({ by, words: how }) => (
              <li key={`${by} ${how}`}>{how}</li>
            ))}
          </ul>
        </div>
      )}
      {oneDocument ? <p className={classes.hint}>{words.oneDocument}</p> : null}
    </>
  );
}
