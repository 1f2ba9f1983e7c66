const many = (number: number, one: string, more: string) =>
  `${number.toLocaleString("en")} ${number === 1 ? one : more}`;
const assertions = (number: number) => many(number, "assertion", "assertions");
const claims = (number: number) => many(number, "claim", "claims");
interface Counted {
  readonly count: number;
  readonly isMore: boolean;
}

const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** What the screen "Library" says. */
export const library = {
  title: "Library",
  motto: "What you read, with who says what in it.",
  lead: (documents: Counted, found: Counted) =>
    `${documents.isMore ? "more than " : ""}${many(documents.count, "document", "documents")}, ${found.isMore ? "more than " : ""}${claims(found.count)}`,
  documents: "Documents",
  document: "Document",
  publisher: "Publisher",
  published: "Published",
  language: "Language",
  assertions: "Assertions",
  changed: "Changed quotes",
  changedMeans: "Quotations that are not as their source has them",
  lookingUp: "Being looked up",
  languageOf: (code: string | null): string => {
    if (code === null) return "not known";
    try {
      return NAMES.of(code) ?? code;
    } catch {
      return code;
    }
  },
  repeats: (what: string) => `Repeats ${what}`,
  states: { read: "Claims found", bare: "No claims found", copy: "Repeats another" },
  find: "Search the documents' words",
  order: "Order",
  orders: [
    { value: "published", label: "Latest published" },
    { value: "added", label: "Latest added" },
  ],
  filters: "Filters",
  filtersOn: (chosen: number) => (chosen === 0 ? "Filters" : `Filters (${chosen})`),
  facets: {
    corpus: "Corpus",
    publisher: "Publisher",
    year: "Year",
    work: "Report series",
    language: "Language",
    state: "State",
  },
  all: (number: number) => `All ${number}`,
  clear: "Clear filters",
  noneYet: "Somebody who may add documents has not added any yet, or none that you may see.",
  noneTitle: "No document is like that",
  none: "Try fewer words, or clear a filter. Words are found whatever their case and accents; “quoted words” stay together.",
  add: "Add documents",
  addTo: (corpus: string) => `Add to ${corpus}`,
  goInto: "They go into",
  everybody: "What everybody sees",
  isPrivate: "Private",
  chosen: "Chosen",
  corpusGone: "A corpus that you do not see",
  membersOf: (number: number) => many(number, "member", "members"),
  dropInto: (corpus: string) => `Drop to read into ${corpus}`,
  addFiles: "Files",
  addFolder: "A folder",
  addAddress: "Web addresses",
  orDrop: "or drop files, or paste an address, anywhere here",
  addresses: "Addresses, apart by spaces or on lines",
  addressLeaves:
    "The server fetches these pages now. That is a request that leaves this machine, and whoever runs the site can see it.",
  badAddress: (word: string) => `“${word}” is no web address: it begins with http:// or https://`,
  fetch: "Fetch and read",
  dropHere: "Drop to read",
  formats:
    "Web pages, PDF with text, Word, Excel, OpenDocument, e-books, e-mail, subtitles, Markdown, plain text; folders and archives too",
  notTaken: "The documents were not taken",
  begin: {
    title: "Nothing has been read yet",
    how: "Drop articles and reports here, or choose them. Headwater reads who says what about whom, keeps the exact words, and follows each claim to where it starts. Nothing leaves this machine.",
    line: "On the command line:",
    command: "headwater add FOLDER",
  },
  queue: {
    title: "The queue of the workers",
    counts: (queued: number, running: number, aside: number) =>
      [
        `Queue: ${many(queued, "document waits", "documents wait")}`,
        ...(running > 0 ? [`${running} in hand`] : []),
        ...(aside > 0 ? [`${aside} set aside`] : []),
      ].join(", "),
    workers: (number: number) => many(number, "worker", "workers"),
    noWorkers: "No worker is running",
    rest: (number: number) => `and ${number} more`,
    states: {
      queued: (tried: number) => (tried > 0 ? `Waits again, tried ${tried}×` : "Waits"),
      running: () => "In hand",
      "set aside": (tried: number) => `Set aside, tried ${tried}×`,
      done: () => "Done",
    },
    retry: "Try again",
    retryOf: (name: string) => `Try again: ${name}`,
    drop: "Give up",
    dropOf: (name: string) => `Give up: ${name}`,
  },
  progress: {
    title: "Reading documents",
    running: (done: number, total: number) => `Reading: ${done} of ${many(total, "document", "documents")}`,
    over: (done: number, failed: number, found: number) =>
      `${many(done, "document", "documents")} read, ${assertions(found)}${failed === 0 ? "" : `, ${failed} refused`}`,
    stop: "Stop",
    close: "Close",
    rest: (number: number) => `and ${number} more`,
    states: {
      waiting: () => "Waiting",
      reading: () => "Reading",
      added: (found: number) => `Read, ${assertions(found)}`,
      "read-anew": (found: number) => `Read anew, ${assertions(found)}`,
      unchanged: () => "Already there",
      opened: () => "Opened: what it holds is below",
      failed: () => "Refused",
    },
  },
} as const;
