/** Headers that say what the bytes are, how old, and how they were kept on the way. */
const HEADERS = [
  ...["content-type", "content-length", "content-encoding", "content-language", "content-disposition"],
  ...["date", "last-modified", "etag", "age", "memento-datetime", "server", "via"],
] as const;

/** No header that matters is longer. */
const HEADER_UNITS = 500;

/** Those of an answer's headers that a capture keeps, by their names in small letters. */
export function headersThatMatter(
  headerOf: (name: string) => string | undefined,
): Readonly<Record<string, string>> {
  const found = HEADERS.flatMap((name) => {
    const value = headerOf(name);
    return value === undefined ? [] : [[name, value.slice(0, HEADER_UNITS)] as const];
  });
  return Object.fromEntries(found);
}
