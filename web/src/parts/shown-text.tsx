import { strings } from "../strings/index.ts";
import { oddRuns } from "./odd-characters.ts";
import classes from "./shown-text.module.css";

/**
 * Words of a document as text and nothing else. What cannot be seen is shown by its number, and is not drawn, so that it turns
 * nothing around; a word of mixed scripts is marked and says so.
 *
 * @param at where the words begin in the document's text, in UTF-16 code units; each piece carries its own place as `data-at`, by
 * which a selection finds its way back
 */
export function ShownText({ text, at = 0 }: { readonly text: string; readonly at?: number }) {
  const odd = oddRuns(text);
  if (odd.length === 0) return text;
  const pieces = [];
  let from = 0;
  for (const { start, end, kind, says } of odd) {
    if (start < from) continue;
    if (start > from)
      pieces.push(
        <span key={from} data-at={at + from}>
          {text.slice(from, start)}
        </span>,
      );
    pieces.push(
      kind === "control" ? (
        <span
          key={start}
          data-at={at + start}
          className={classes.control}
          title={strings.terms.hiddenCharacter(says)}
          role="img"
          aria-label={strings.terms.hiddenCharacter(says)}
          data-code={says}
        />
      ) : (
        <span
          key={start}
          data-at={at + start}
          className={classes.mixed}
          title={strings.terms.mixedScripts(says)}
        >
          {text.slice(start, end)}
        </span>
      ),
    );
    from = end;
  }
  if (from < text.length)
    pieces.push(
      <span key={from} data-at={at + from}>
        {text.slice(from)}
      </span>,
    );
  return pieces;
}
