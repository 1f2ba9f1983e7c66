import { Parser } from "htmlparser2";
import { HeadwaterError } from "../../model/index.ts";

/** The items of a feed, each as it stands in it, and what the feed says of itself. */
export interface SplitFeed {
  readonly items: readonly string[];
  readonly title: string | null;
  /** BCP 47 primary tag. */
  readonly language: string | null;
}

/** Elements inside one another; XHTML in an Atom entry has some thirty. */
const MOST_DEPTH = 512;

/**
 * Cuts a feed (RSS 0.9 to 2.0, Atom) into its items. Nothing of an item is changed: its bytes are what is kept. A feed that is cut off
 * gives the items that are whole. Entities that it declares are not expanded.
 *
 * @throws HeadwaterError `too-deep`
 */
export function splitFeed(xml: string, path: string): SplitFeed {
  const items: string[] = [];
  const inside: string[] = [];
  const found = { title: "", language: "" };
  let from = -1;
  let isEnding = false;
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = localName(qualified);
        inside.push(name);
        if (inside.length > MOST_DEPTH) throw tooDeep(path);
        if (from < 0 && ITEMS.has(name)) from = parser.startIndex;
        if (from < 0) found.language ||= attributes["xml:lang"] ?? "";
      },
      ontext(words) {
        if (from >= 0) return;
        const [name, above] = [inside.at(-1), inside.at(-2)];
        if (above !== "channel" && above !== "feed") return;
        if (name === "title") found.title += words;
        else if (name === "language") found.language += words;
      },
      onclosetag(qualified) {
        inside.pop();
        if (from < 0 || isEnding || !ITEMS.has(localName(qualified))) return;
        if (inside.some((name) => ITEMS.has(name))) return;
        items.push(xml.slice(from, parser.endIndex + 1));
        from = -1;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  isEnding = true;
  parser.end();
  return {
    items,
    title: found.title.replace(/\s+/g, " ").trim() || null,
    language: /^\s*([a-z]{2,3})(?=$|[-_\s])/i.exec(found.language)?.[1]?.toLowerCase() ?? null,
  };
}

const ITEMS: ReadonlySet<string> = new Set(["item", "entry"]);

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function tooDeep(path: string): HeadwaterError {
  return new HeadwaterError(
    "too-deep",
    "read",
    path,
    `more than ${MOST_DEPTH} elements stand inside one another`,
    "fetch the feed again",
  );
}
