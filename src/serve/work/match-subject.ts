/** The id of a verdict's subject: a name or an entity, and a list's entry. */
export function matchSubject({
  name,
  list,
  entry,
}: {
  readonly name: string;
  readonly list: string;
  readonly entry: string;
}): string {
  const who = name.startsWith("entity:")
    ? name
    : name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return `match:${JSON.stringify([who, list, entry])}`;
}
