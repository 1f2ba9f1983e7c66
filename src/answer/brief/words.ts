/** "1 origin", "3 origins". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** Names in a sentence: "A", "A and B", "A, B and C"; past five, how many more. */
export function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const shown = unique.length > 5 ? [...unique.slice(0, 5), `${unique.length - 5} more`] : unique;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

/** A date of publication for people. */
export function dayOf(published: string | null): string {
  return published?.slice(0, 10) ?? "no date";
}

/** A text that ends as a sentence does. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]["”’]?$/.test(capital) ? capital : `${capital}.`;
}
