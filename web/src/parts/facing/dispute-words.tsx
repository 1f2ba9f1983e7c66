import type { DisputeSide } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import { Chain } from "../chain.tsx";
import { Cited } from "../cited.tsx";
import { CertaintyTag } from "../tags.tsx";
import classes from "./facing.module.css";

/** Passages of a side that are shown: enough to judge by; "Who says so" leads to the rest. */
const MOST = 2;

/** The exact words in which one side of a dispute is said, with their voices and where they stand. */
export function DisputeWords({ side }: { readonly side: DisputeSide }) {
  const { said } = side;
  const shown = said.slice(0, MOST);
  const more = said.length - shown.length;
  return (
    <div className={classes.said}>
      {shown.map(({ id, chain, passage, document, certainty }) => (
        <div key={id} className={classes.passage}>
          <Chain chain={chain} />
          <Cited
            words={{ ...passage, document }}
            aside={certainty === "stated" ? null : <CertaintyTag certainty={certainty} />}
          />
        </div>
      ))}
      {more > 0 ? <p className={classes.small}>{strings.parts.morePassages(more, side.isMore)}</p> : null}
    </div>
  );
}
