/** Top-level domains that are no ISO 3166-1 code, and codes that are sold to everybody. */
const OTHER_CODES: Readonly<Record<string, string | null>> = {
  uk: "GB",
  eu: null,
  io: null,
  tv: null,
  co: null,
  me: null,
  ai: null,
  ly: null,
  fm: null,
  cc: null,
};

/**
 * The country that a publisher's internet address names by its last part: "GB" for "https://news.example.co.uk/a". Null for an
 * address without one (.com, .org), and for codes that are sold to everybody (.tv, .io).
 */
export function publisherCountryOf(address: string | null): string | null {
  if (address === null) return null;
  const host = /^(?:[a-z]+:\/\/)?([^/:?#\s]+)/i.exec(address.slice(0, 300))?.[1] ?? "";
  const last = /\.([a-z]{2})$/i.exec(host)?.[1]?.toLowerCase();
  if (last === undefined) return null;
  const other = OTHER_CODES[last];
  return other === undefined ? last.toUpperCase() : other;
}
