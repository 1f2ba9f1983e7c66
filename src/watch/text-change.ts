/** Words of a change that are quoted. */
const MOST_UNITS = 160;

/**
 * What a text says otherwise than the one before, in words: lines that are new and lines that are gone. Null where only white space or the order
 * of lines differs.
 */
export function textChange(before: string, after: string): string | null {
  const [old, now] = [linesOf(before), linesOf(after)];
  const fresh = [...now].filter((line) => !old.has(line));
  const gone = [...old].filter((line) => !now.has(line));
  if (fresh.length === 0 && gone.length === 0) return null;
  const counts = [
    ...(fresh.length > 0 ? [`${fresh.length} new ${fresh.length === 1 ? "line" : "lines"}`] : []),
    ...(gone.length > 0 ? [`${gone.length} gone`] : []),
  ];
  const [said, words] = fresh.length > 0 ? ["new", fresh[0]!] : ["gone", gone[0]!];
  const cut = words.length > MOST_UNITS ? `${words.slice(0, MOST_UNITS)}…` : words;
  return `${counts.join(", ")}; ${said}: “${cut}”`;
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== ""),
  );
}
