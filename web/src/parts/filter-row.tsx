import type { ReactNode } from "react";
import classes from "./filter-row.module.css";

/** Fields by which a screen is narrowed: in a row of their own widths, on a phone two beside one another. */
export function FilterRow({ children }: { readonly children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
