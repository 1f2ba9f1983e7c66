import type { Segment, SegmentKind } from "../../model/index.ts";
import type { Annotated, ForeignItem } from "./item.ts";
import { asList, asObject, asText, type Json } from "./json.ts";
import { statedBy } from "./stated.ts";

const BETWEEN = "\n\n";
const READER = "annotation/1";

/** A remark by somebody on a page or on words of it. */
export interface Remark {
  /** Its own name in the file. */
  readonly name: string;
  readonly user: string;
  /** What the user is called. */
  readonly author: string;
  /** The title of the page. */
  readonly title: string;
  readonly said: string;
  readonly tags: readonly string[];
  readonly created: string | null;
  readonly updated: string | null;
  /** The remark's own address. */
  readonly link: string | null;
  readonly on: Annotated;
}

/**
 * The document of a remark: on which page, on which words, and what was said of them. What the annotator says is a comment of theirs, since a reader's remark is
 * never evidence; the words of the page are boilerplate, since they are the page's, and it says them itself.
 */
export function remarkDocument(remark: Remark): ForeignItem {
  const { name, user, author, title, said, tags, created, updated, link, on } = remark;
  const page = on.address;
  const words = on.exact.replace(/\s+/g, " ");
  const titled = title === "" ? "" : ` on “${title}”`;
  const parts: (readonly [SegmentKind, string])[] = [
    ["boilerplate", `Annotation by ${user}${titled}${page === null ? "" : ` (${page})`}`],
    ...(words === "" ? [] : ([["boilerplate", `“${words}”`]] as const)),
    ["comment", said],
  ];
  const segments: Segment[] = [];
  let start = 0;
  for (const [kind, part] of parts) {
    segments.push({ kind, start, end: start + part.length, ...(kind === "comment" && { author }) });
    start += part.length + BETWEEN.length;
  }
  const ofWords = words !== "" || on.position !== null;
  return {
    kind: "document",
    name,
    text: parts.map(([, part]) => part).join(BETWEEN),
    stated: {
      mediaType: "text/plain",
      metadata: statedBy({
        title: `Annotation by ${user}${title === "" ? "" : ` on ${title}`}`,
        authors: [author],
        published: created,
        modified: updated,
        url: link,
      }),
      parts: { segments, reader: READER },
    },
    notes: [
      `an annotation${page === null ? "" : ` of ${page}`}${ofWords ? "" : ", of the page as a whole"}`,
      ...(tags.length === 0 ? [] : [`tags: ${tags.join(", ")}`]),
    ],
    on,
  };
}

/** The words and their place among selectors. Source: W3C Web Annotation, 4.2.4, 4.2.5. */
export function selected(
  selectors: readonly unknown[],
): Pick<Annotated, "exact" | "prefix" | "suffix" | "position"> {
  const found = selectors.map(asObject);
  const quote: Json = found.find((one) => one?.type === "TextQuoteSelector") ?? {};
  const place = found.find((one) => one?.type === "TextPositionSelector");
  const [start, end] = [place?.start, place?.end].map((offset) =>
    typeof offset === "number" && Number.isSafeInteger(offset) && offset >= 0 ? offset : null,
  );
  return {
    exact: asText(quote.exact),
    prefix: asText(quote.prefix),
    suffix: asText(quote.suffix),
    position: start == null || end == null || end <= start ? null : [start, end],
  };
}

/** The selectors of a target, whether one or a list. */
export function selectorsOf(target: Json): readonly unknown[] {
  return Array.isArray(target.selector) ? asList(target.selector) : [target.selector];
}
