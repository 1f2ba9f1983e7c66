/** What the screen "Gaps" says. */
export const gaps = {
  title: "Gaps",
  lead: "What documents say and designation lists do not hold. A gap is a question, not a finding.",
  kind: "Kind",
  all: "All kinds",
  on: "By the lists of the day",
  kinds: {
    "tied-to-designated": "Tied to a designated group",
    "listed-leader": "Led by a designated person",
    "unlisted-name": "Called by a name no list has",
    lapsed: "Designation ended",
  },
  kindSays: {
    "tied-to-designated":
      "A group on no list of an authority, said to be part of one that it designates, or to share its people.",
    "listed-leader": "A group on no list of an authority that designates its leader.",
    "unlisted-name": "A designated group that documents call by a name its entry does not have.",
    lapsed:
      "An entry that every list has let go, of which later documents say that it attacks, holds, recruits.",
  },
  found: (gaps: number, entries: string) =>
    `${gaps === 1 ? "1 gap" : `${gaps} gaps`}, by ${entries === "1" ? "1 list entry" : `${entries} list entries`}`,
  claims: "The claims it rests on",
  listed: "The list entries it rests on",
  naming: "Where it is called so",
  entryOf: (entry: string) => `entry ${entry}`,
  since: (date: string) => `since ${date}`,
  ended: (date: string) => `ended ${date}`,
  asListed: "listed as",
  agrees: (score: string) => `names agree by ${score}`,
  notReady: "The lists are compared with the documents. This is done once after something changed.",
  emptyTitle: "No gap found",
  empty: (lists: number) =>
    lists === 0
      ? "No designation list is loaded, so nothing was compared with one. Load one: headwater lists update FILE."
      : `${lists === 1 ? "One designation list is" : `${lists} designation lists are`} loaded, and nobody in these documents was found to be tied to somebody on ${lists === 1 ? "it" : "them"}. Silence clears nobody.`,
  emptyOfKind: "No gap of this kind, or by the lists of this day: choose “All kinds”, or take the day away.",
  more: (shown: number, total: number) => `${shown} of ${total} are shown: choose a kind to see the rest.`,
} as const;
