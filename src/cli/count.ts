/** "1 document", "1,200 documents": so many of something, by its noun in the singular. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
