import { HeadwaterError, type Segment, type SegmentKind } from "../../model/index.ts";
import { type ForeignItem, WORKED_OUT } from "./item.ts";
import { asAddress, asDate, asList, asObject, asText, type Json, readJson } from "./json.ts";
import { statedBy } from "./stated.ts";

const BETWEEN = "\n\n";
const READER = "annotation/1";

/**
 * The annotations of a Hypothes.is export (an answer of its API, or its rows), each a document: on which page, on which words, and what
 * was said of them. What the annotator says is a comment of theirs, since a reader's remark is never evidence; the words of the
 * page are boilerplate, since they are the page's, and it says them itself. Highlights without a remark are left out.
 *
 * @throws HeadwaterError `malformed` for what is no such export, `too-large`
 */
export async function* hypothesisItems(path: string): AsyncGenerator<ForeignItem> {
  const value = await readJson(path);
  const rows = Array.isArray(value) ? value : asObject(value)?.rows;
  if (!Array.isArray(rows))
    throw new HeadwaterError("malformed", "read", path, "holds no rows of annotations", "export it again");
  for (const [i, row] of rows.entries()) {
    const annotation = asObject(row);
    if (annotation === null)
      yield {
        kind: "problem",
        error: new HeadwaterError(
          "malformed",
          "read",
          `${path}:rows[${i}]`,
          "this is no annotation",
          "export it again",
        ),
      };
    else yield itemOf(annotation, i);
  }
}

function itemOf(annotation: Json, index: number): ForeignItem {
  if (asText(asObject(annotation.generator)?.id).startsWith("urn:headwater:"))
    return { kind: "left-out", what: "annotation", why: WORKED_OUT };
  const said = asText(annotation.text).replaceAll("\0", "\uFFFD");
  if (said === "") return { kind: "left-out", what: "highlight", why: "nothing is said of the words" };
  const user = asText(annotation.user).replace(/^acct:/, "") || "somebody";
  const page = asAddress(annotation.uri);
  const title = asText(asList(asObject(annotation.document)?.title)[0]);
  const words = quoteOf(annotation);
  const name = asText(asObject(annotation.user_info)?.display_name) || user;
  const parts: (readonly [SegmentKind, string])[] = [
    [
      "boilerplate",
      `Annotation by ${user}${title === "" ? "" : ` on “${title}”`}${page === null ? "" : ` (${page})`}`,
    ],
    ...(words === "" ? [] : ([["boilerplate", `“${words}”`]] as const)),
    ["comment", said],
  ];
  const segments: Segment[] = [];
  let start = 0;
  for (const [kind, part] of parts) {
    segments.push({ kind, start, end: start + part.length, ...(kind === "comment" && { author: name }) });
    start += part.length + BETWEEN.length;
  }
  return {
    kind: "document",
    name: asText(annotation.id) || `row-${index + 1}`,
    text: parts.map(([, part]) => part).join(BETWEEN),
    stated: {
      mediaType: "text/plain",
      metadata: statedBy({
        title: `Annotation by ${user}${title === "" ? "" : ` on ${title}`}`,
        authors: [name],
        published: asDate(annotation.created),
        modified: asDate(annotation.updated),
        url: asAddress(asObject(annotation.links)?.html),
      }),
      parts: { segments, reader: READER },
    },
    notes: [
      `an annotation${page === null ? "" : ` of ${page}`}${words === "" ? ", of the page as a whole" : ""}`,
      ...tagsOf(annotation),
    ],
  };
}

/** The words that are annotated. Source: W3C Web Annotation, 4.2.4. */
function quoteOf(annotation: Json): string {
  for (const target of asList(annotation.target))
    for (const selector of asList(asObject(target)?.selector)) {
      const found = asObject(selector);
      if (found?.type === "TextQuoteSelector") return asText(found.exact).replace(/\s+/g, " ");
    }
  return "";
}

function tagsOf(annotation: Json): readonly string[] {
  const tags = asList(annotation.tags)
    .map(asText)
    .filter((tag) => tag !== "");
  return tags.length === 0 ? [] : [`tags: ${tags.join(", ")}`];
}
