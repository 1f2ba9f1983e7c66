import type { Held } from "../ledger/index.ts";

/** For how long lists have had a designation, in words: "since 2012-09-19", "1997-10-08 to 2022-05-20, ended". */
export function heldWords({ from, until, isOver }: Held): string {
  if (!isOver) return from === null ? "held, since when is not stated" : `since ${from}`;
  const span = [from, until].filter((day) => day !== null);
  if (span.length === 2) return `${span.join(" to ")}, ended`;
  if (until !== null) return `until ${until}, ended`;
  return from === null ? "ended" : `since ${from}, ended on a day that is not stated`;
}
