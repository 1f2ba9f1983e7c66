import { Fragment } from "react";
import type { Wording } from "../../../src/serve/contract/index.ts";
import { strings } from "../strings/index.ts";
import classes from "./tally.module.css";

/** How often a claim is said and how often it is denied, told apart: who denies a claim does not say it. */
export function Tally(props: {
  readonly of: { readonly tally: Wording["tally"]; readonly documents: number };
  /** Independent origins of the denials, where these are told too. */
  readonly deniers?: number;
}) {
  const { tally, documents } = props.of;
  const parts = strings.terms.tally(tally, props.deniers ?? 0);
  return (
    <span className={classes.tally}>
      {parts.map(({ does, text }, at) => (
        <Fragment key={does}>
          {at === 0 ? "" : ", "}
          <span className={does === "denied" ? `${classes.part} ${classes.denied}` : classes.part}>
            {text}
          </span>
        </Fragment>
      ))}
      {parts.length > 1 ? ", " : " "}
      <span className={classes.part}>{strings.terms.inDocuments(documents)}</span>
    </span>
  );
}
