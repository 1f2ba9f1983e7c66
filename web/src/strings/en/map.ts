/** What the screen "Map" says. */
export const map = {
  title: "Map and timeline",
  lead: "What is said to have happened, where and when.",
  show: "Shown",
  events: "Events",
  control: "Who holds what",
  about: "Only about",
  anybody: "Anybody",
  frames: "Kinds of event",
  anyFrame: "All kinds",
  place: "Place",
  everywhere: "Everywhere",
  mapOf: (count: number) =>
    `A map with ${count === 1 ? "1 mark" : `${count} marks`}. The list beside it holds the same. Arrow keys move the map, plus and minus bring it nearer.`,
  borders: "Borders: Natural Earth. They take no side in any dispute.",
  listOf: "Events, by date",
  controlOf: "Who is said to hold which place",
  count: (count: number) => (count === 1 ? "1 event" : `${count} events`),
  more: (shown: number, total: number, isMore: boolean) =>
    `From the latest ${shown} of ${total}${isMore ? " or more" : ""} statements: narrow the time, or choose somebody, to see the others.`,
  noPoint: "not on the map",
  published: "published",
  showWords: "Show its words, and where it is",
  timeline: "When",
  timelineOf: (from: string, to: string) => `How much is said to have happened from ${from} to ${to}`,
  from: "From",
  until: "Until",
  closer: "Look closer",
  all: "All of the time",
  undated: (count: number) =>
    count === 1
      ? "1 statement has no date and is not shown"
      : `${count} statements have no date and are not shown`,
  holds: {
    controls: "holds",
    captures: "took",
    besieges: "besieges",
    loses: "lost",
  } as Readonly<Record<string, string>>,
  doesNot: "is said not to hold",
  emptyTitle: "Nothing with a date and a place",
  empty:
    "The map shows claims that say when and where. Take a filter away, widen the time, or add documents that name real places.",
  noPointsTitle: "No place of these has a point on the map",
  noPoints:
    "Names of places are looked up in a gazetteer on this machine; made-up or very small places have no point. The list holds them all. To see marks, take a filter away, widen the time, or add documents that name other places.",
  noControlTitle: "Nothing to draw",
  noControlDo:
    "Nobody is said to hold, take or besiege a place here. Take a filter away, widen the time, or add documents that say so.",
  noControl: "Nobody is said to hold, take or besiege a place here.",
  zoomIn: "Nearer",
  zoomOut: "Farther",
  showAll: "Show all",
  noMap: "This browser cannot draw the map (it has no WebGL). The list holds the same.",
} as const;
