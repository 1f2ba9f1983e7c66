import { HeadwaterError } from "../../model/index.ts";
import { remarkDocument, selected, selectorsOf } from "./annotation.ts";
import { type ForeignItem, WORKED_OUT } from "./item.ts";
import { asAddress, asDate, asList, asObject, asText, type Json, readJson } from "./json.ts";

/**
 * The annotations of a Hypothes.is export (an answer of its API, or its rows), each a document. Highlights without a remark are left out.
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
  const targets = asList(annotation.target).map(asObject);
  return remarkDocument({
    name: asText(annotation.id) || `row-${index + 1}`,
    user,
    author: asText(asObject(annotation.user_info)?.display_name) || user,
    title: asText(asList(asObject(annotation.document)?.title)[0]),
    said,
    tags: asList(annotation.tags)
      .map(asText)
      .filter((tag) => tag !== ""),
    created: asDate(annotation.created),
    updated: asDate(annotation.updated),
    link: asAddress(asObject(annotation.links)?.html),
    on: {
      address: asAddress(annotation.uri),
      sha256: null,
      ...selected(targets.flatMap((target) => (target === null ? [] : selectorsOf(target)))),
    },
  });
}
