/** Stands before what it changes: control character "substitute". */
const MARK = "\u001a";

/**
 * A text as PostgreSQL can keep it. Its texts hold no character U+0000, which a file may well hold; that one becomes a mark and a digit,
 * and the mark itself a mark and another digit. Undone by {@link readText}.
 */
export function keptText(text: string): string {
  if (!text.includes("\0") && !text.includes(MARK)) return text;
  return text.replaceAll(MARK, `${MARK}1`).replaceAll("\0", `${MARK}0`);
}

/** The text that {@link keptText} was given. */
export function readText(kept: string): string {
  return kept.includes(MARK) ? kept.replaceAll(`${MARK}0`, "\0").replaceAll(`${MARK}1`, MARK) : kept;
}
