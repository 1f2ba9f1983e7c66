import { HeadwaterError } from "../../model/index.ts";
import { remarkDocument, selected, selectorsOf } from "./annotation.ts";
import { type ForeignItem, WORKED_OUT } from "./item.ts";
import { asAddress, asDate, asObject, asText, type Json, readJson } from "./json.ts";

/**
 * The annotations of a W3C Web Annotation file (JSON-LD): one annotation, a page or a collection of them, or a list. Each with a remark in words is a document.
 * https://www.w3.org/TR/annotation-model/
 *
 * @throws HeadwaterError `malformed` for what holds none, `too-large`
 */
export async function* webAnnotationItems(path: string): AsyncGenerator<ForeignItem> {
  const all = annotationsIn(await readJson(path));
  if (all === null)
    throw new HeadwaterError("malformed", "read", path, "holds no annotations", "export it again");
  for (const [i, value] of all.entries()) {
    const annotation = asObject(value);
    if (annotation === null || !typesOf(annotation).includes("Annotation")) {
      const place = `${path}:items[${i}]`;
      const error = new HeadwaterError(
        "malformed",
        "read",
        place,
        "this is no annotation",
        "export it again",
      );
      yield { kind: "problem", error };
    } else yield itemOf(annotation, i);
  }
}

function annotationsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const object = asObject(value);
  if (object === null) return null;
  if (typesOf(object).includes("Annotation")) return [object];
  const items = object.items ?? asObject(object.first)?.items;
  return Array.isArray(items) ? items : null;
}

function typesOf({ type }: Json): readonly unknown[] {
  return Array.isArray(type) ? type : [type];
}

function itemOf(annotation: Json, index: number): ForeignItem {
  if (asText(asObject(annotation.generator)?.id).startsWith("urn:headwater:"))
    return { kind: "left-out", what: "annotation", why: WORKED_OUT };
  const bodies = listed(annotation.body ?? annotation.bodyValue);
  const tags = bodies.filter(isTag).map(wordsOf);
  const said = bodies
    .filter((body) => !isTag(body))
    .map(wordsOf)
    .filter((words) => words !== "")
    .join("\n\n");
  if (said === "") return { kind: "left-out", what: "annotation", why: "nothing is said of the words" };
  const [target] = listed(annotation.target);
  const specific = asObject(target) ?? {};
  const source = asObject(specific.source) ?? { id: specific.source ?? specific.id ?? target };
  const [creator] = listed(annotation.creator);
  const person = asObject(creator);
  const user =
    asText(person?.name) || asText(person?.nickname) || asText(person?.id ?? creator) || "somebody";
  const id = asText(annotation.id);
  const hash = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(asText(source["schema:sha256"]))?.[1] ?? null;
  const named = /^urn:headwater:document:([0-9a-f]{64})$/i.exec(asText(source.id))?.[1] ?? null;
  return remarkDocument({
    name: id || `item-${index + 1}`,
    user,
    author: user,
    title: asText(source.title) || asText(source["schema:name"]),
    said,
    tags: tags.filter((tag) => tag !== ""),
    created: asDate(annotation.created),
    updated: asDate(annotation.modified),
    link: asAddress(id),
    on: {
      address: asAddress(source.id),
      sha256: (hash ?? named)?.toLowerCase() ?? null,
      ...selected(selectorsOf(specific)),
    },
  });
}

function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isTag(body: unknown): boolean {
  return asObject(body)?.purpose === "tagging";
}

/** The words of a body; those of a page without their marks. What lies elsewhere has none here. */
function wordsOf(body: unknown): string {
  const object = asObject(body);
  const words = object === null ? asText(body) : asText(object.value);
  const bare = asText(object?.format) === "text/html" ? words.replace(/<[^<>]*>/g, " ") : words;
  return bare.replaceAll("\0", "\uFFFD").trim();
}
