/** An address as it may be shown: without the password that it may hold. Anything else, such as a path, is returned as it is. */
export function withoutPassword(place: string): string {
  if (!place.includes("://")) return place;
  return place
    .replace(/^([a-z][a-z0-9+.-]*:\/\/[^:@/?#]*):.*@/i, "$1:***@")
    .replace(/([?&](?:ssl)?password=)[^&#]*/gi, "$1***");
}
