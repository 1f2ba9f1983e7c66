import type { Hit } from "../../../src/serve/contract/index.ts";
import { ShownText } from "./shown-text.tsx";

/** A stretch of a document's text with the words that were searched for marked. */
export function Highlighted({ hit }: { readonly hit: Hit }) {
  const pieces = [];
  let at = hit.start;
  const words = (start: number, end: number) => hit.quote.slice(start - hit.start, end - hit.start);
  for (const { start, end } of hit.matches) {
    if (start < at) continue;
    pieces.push(<ShownText key={at} text={words(at, start)} />);
    pieces.push(
      <mark key={`match ${start}`}>
        <ShownText text={words(start, end)} />
      </mark>,
    );
    at = end;
  }
  pieces.push(<ShownText key={at} text={words(at, hit.end)} />);
  return <span dir="auto">{pieces}</span>;
}
