/** The hex of an id without what it is an id of: "claim:4f2a91..." is "4f2a91...". Addresses carry that alone. */
export const bare = (id: string): string => id.slice(id.indexOf(":") + 1);

/** Where words stand, as an address says it: "710-762", in UTF-16 code units, half-open. */
export const at = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start}-${end}`;
