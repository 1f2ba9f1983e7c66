/** An address of the web as RFC 3986 writes it, with what may not stand in one escaped; null for what is none. */
export function webAddress(stated: string | null): string | null {
  if (stated === null || !/^https?:\/\//i.test(stated)) return null;
  try {
    return new URL(stated).href;
  } catch {
    return null;
  }
}
