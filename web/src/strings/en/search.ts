/** What the screen "Search", and the box that `/` opens, say. */
export const search = {
  title: "Search",
  titleOf: (text: string) => `Search: ${text}`,
  box: "Search documents, claims, people, groups and places",
  entities: "People, groups, bodies, places",
  claims: "Claims",
  documents: "Documents",
  screens: "Go to",
  everything: (text: string) => `Search everything for “${text}”`,
  allClaims: "All claims with these words",
  allDocuments: "All documents with these words",
  beginTitle: "One box for everything",
  begin:
    "Names find people, groups and places under any of their spellings; words find claims and the documents that hold them. “Quoted words” stay together.",
  noneTitle: (text: string) => `Nothing has the words “${text}”`,
  none: "Try fewer words, or another spelling of the name.",
} as const;
