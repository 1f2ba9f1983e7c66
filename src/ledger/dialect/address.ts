/** What an address of a database begins with: `postgres://`, and whatever else looks like it. */
const SCHEME = /^([a-z][a-z0-9+.-]+):\/\//i;

/** The scheme of an address, in lower case; null for a path. */
export function schemeOf(location: string): string | null {
  return SCHEME.exec(location)?.[1]?.toLowerCase() ?? null;
}

/** Whether a location is a database of a PostgreSQL server. */
export function isOnServer(location: string): boolean {
  const scheme = schemeOf(location);
  return scheme === "postgres" || scheme === "postgresql";
}
