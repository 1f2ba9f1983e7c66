import { strings } from "../strings/index.ts";
import { dateInWords } from "./date-words.ts";

/** {@link dateInWords} as a time element, or that there is no date. */
export function StatedDate({ value }: { readonly value: string | null }) {
  if (value === null) return <span>{strings.terms.undated}</span>;
  return (
    <time dateTime={value} className="tabular">
      {dateInWords(value)}
    </time>
  );
}

/** The moment of a verdict: the day and the minute, in the reader's own zone. */
export function Moment({ value }: { readonly value: string }) {
  const words = new Date(value).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
  return (
    <time dateTime={value} className="tabular">
      {words}
    </time>
  );
}
