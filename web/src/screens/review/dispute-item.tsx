import { useQuery } from "@tanstack/react-query";
import type { DisputeRow, DisputeSide, ReviewItem } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { strings } from "../../strings/index.ts";
import { ClaimSide } from "./claim-side.tsx";
import { DisputeWords } from "./dispute-words.tsx";
import classes from "./review.module.css";

const words = strings.review;

/** Two claims that cannot both hold, facing each other in their own words, with what would let both be right. */
export function DisputeItem({ item }: { readonly item: ReviewItem }) {
  const { dispute } = item;
  if (dispute === null) return <p className={classes.claim}>{item.says}</p>;
  const { reason, wouldAgree, oneDocument } = dispute;
  return (
    <>
      <Facing dispute={dispute} />
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

/** Both sides: two claims, or one claim whose statements stand against each other. */
function Facing({ dispute }: { readonly dispute: DisputeRow }) {
  const { id, a, b, origins } = dispute;
  const { data, isError } = useQuery(ask("getDispute", { params: { id } }));
  const sides = data?.sides ?? [];
  const note = isError ? <p className={classes.hint}>{words.noWords}</p> : null;
  if (a.id === b.id)
    return (
      <>
        <ClaimSide claim={a} />
        {note}
        <div className={`${classes.sides} ${classes.both}`}>
          {sides.map((side) => (
            <div key={side.apart} className={classes.side}>
              <h3 className={classes.small}>{apartInWords(side)}</h3>
              <DisputeWords side={side} />
            </div>
          ))}
        </div>
      </>
    );
  const wordsOf = (claim: string) => {
    const side = sides.find((one) => one.claim.id === claim);
    return side === undefined ? note : <DisputeWords side={side} />;
  };
  const deniers = (side: "a" | "b") => (origins.denies === side ? origins[side] : null);
  return (
    <div className={classes.sides}>
      <ClaimSide claim={a} deniers={deniers("a")}>
        {wordsOf(a.id)}
      </ClaimSide>
      <ClaimSide claim={b} deniers={deniers("b")}>
        {wordsOf(b.id)}
      </ClaimSide>
    </div>
  );
}

/** What sets a side apart from the others of its claim: that it is denied, else the date or the place that it names. */
function apartInWords({ apart }: DisputeSide): string {
  return words.apart[apart as keyof typeof words.apart] ?? apart ?? "";
}
