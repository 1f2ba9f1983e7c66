import { Fragment } from "react";
import type { DiffPiece } from "../../../src/serve/contract/index.ts";
import classes from "./difference.module.css";

/**
 * One side of a difference between two texts: the earlier with what it lost struck through, or the later with what it gained
 * underlined. Pieces are runs of words; a space stands between them.
 */
export function Difference(props: {
  readonly pieces: readonly DiffPiece[];
  readonly side: "before" | "after";
}) {
  const other = props.side === "before" ? "added" : "removed";
  let at = 0;
  return props.pieces
    .filter(({ kind }) => kind !== other)
    .map(({ kind, text }) => {
      const key = at;
      at += text.length + 1;
      const Changed = kind === "removed" ? "del" : "ins";
      return (
        <Fragment key={key}>
          {key > 0 ? " " : null}
          {kind === "same" ? text : <Changed className={classes[kind]}>{text}</Changed>}
        </Fragment>
      );
    });
}
