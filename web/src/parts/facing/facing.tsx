import { useQuery } from "@tanstack/react-query";
import type { DisputeRow, DisputeSide } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { strings } from "../../strings/index.ts";
import { ClaimSide } from "./claim-side.tsx";
import { DisputeWords } from "./dispute-words.tsx";
import classes from "./facing.module.css";

const words = strings.parts;

/** Both sides of a dispute: two claims, or one claim whose statements stand against each other; with the words of either. */
export function Facing(props: {
  readonly dispute: DisputeRow;
  /** False to show the claims alone. */
  readonly hasWords?: boolean;
  readonly briefKey?: string;
}) {
  const { dispute, hasWords = true, briefKey } = props;
  const { id, a, b, origins } = dispute;
  const { data, isError } = useQuery({ ...ask("getDispute", { params: { id } }), enabled: hasWords });
  const sides = hasWords ? (data?.sides ?? []) : [];
  const note = isError ? <p className={classes.hint}>{words.noWords}</p> : null;
  if (a.id === b.id)
    return (
      <>
        <ClaimSide claim={a} briefKey={briefKey} />
        {note}
        {sides.length === 0 ? null : (
          <div className={`${classes.sides} ${classes.both}`}>
            {sides.map((side) => (
              <div key={side.apart} className={classes.side}>
                <h3 className={classes.small}>{apartInWords(side)}</h3>
                <DisputeWords side={side} />
              </div>
            ))}
          </div>
        )}
      </>
    );
  const wordsOf = (claim: string) => {
    const side = sides.find((one) => one.claim.id === claim);
    return side === undefined ? note : <DisputeWords side={side} />;
  };
  const deniers = (side: "a" | "b") => (origins.denies === side ? origins[side] : null);
  return (
    <div className={classes.sides}>
      <ClaimSide claim={a} deniers={deniers("a")} briefKey={briefKey}>
        {wordsOf(a.id)}
      </ClaimSide>
      <ClaimSide claim={b} deniers={deniers("b")} briefKey={briefKey}>
        {wordsOf(b.id)}
      </ClaimSide>
    </div>
  );
}

/** What sets a side apart from the others of its claim: that it is denied, else the date or the place that it names. */
function apartInWords({ apart }: DisputeSide): string {
  return words.apart[apart as keyof typeof words.apart] ?? apart ?? "";
}
