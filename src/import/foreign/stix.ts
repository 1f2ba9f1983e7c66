import { HeadwaterError } from "../../model/index.ts";
import { type ForeignItem, WORKED_OUT } from "./item.ts";
import { asAddress, asDate, asList, asObject, asText, type Json, readJson } from "./json.ts";
import { statedBy } from "./stated.ts";

const HAS_NO_PLACE = "a ledger keeps what documents say";

/** Where the words of an object stand, and the line above them. Source: STIX 2.1, 4.13, 4.12, 4.14. */
const WORDS: Readonly<Record<string, { readonly head: string; readonly body: string }>> = {
  report: { head: "name", body: "description" },
  note: { head: "abstract", body: "content" },
  opinion: { head: "", body: "explanation" },
};

/**
 * The texts of a STIX 2.1 bundle: reports with a description, notes, opinions with an explanation, each a document of whoever created
 * it. Everything else is left out by its type, and so is what a bundle of Headwater's own says: it was worked out of documents.
 *
 * @throws HeadwaterError `malformed` for what is no bundle, `too-large`
 */
export async function* stixItems(path: string): AsyncGenerator<ForeignItem> {
  const bundle = asObject(await readJson(path));
  const objects = asList(bundle?.objects);
  if (bundle?.type !== "bundle")
    throw new HeadwaterError("malformed", "read", path, "is no STIX bundle", "export it again");
  const names = new Map<string, string>();
  for (const object of objects.map(asObject))
    if (object?.type === "identity") names.set(asText(object.id), asText(object.name));
  for (const [i, value] of objects.entries()) {
    const object = asObject(value);
    const type = asText(object?.type);
    if (object === null || type === "")
      yield {
        kind: "problem",
        error: new HeadwaterError(
          "malformed",
          "read",
          `${path}:objects[${i}]`,
          "this is no STIX object",
          "export it again",
        ),
      };
    else yield itemOf(object, type, names);
  }
}

function itemOf(object: Json, type: string, names: ReadonlyMap<string, string>): ForeignItem {
  const place = WORDS[type];
  if (place === undefined) return { kind: "left-out", what: type, why: HAS_NO_PLACE };
  const creator = names.get(asText(object.created_by_ref)) ?? "";
  if (isOurs(object)) return { kind: "left-out", what: type, why: WORKED_OUT };
  const body = asText(object[place.body]);
  if (body === "") return { kind: "left-out", what: type, why: "it has no words of its own" };
  const head = asText(object[place.head]);
  const sources = asList(object.external_references).map((reference) => asAddress(asObject(reference)?.url));
  const opinion = asText(object.opinion);
  return {
    kind: "document",
    name: asText(object.id) || type,
    text: head === "" ? body : `${head}\n\n${body}`,
    stated: {
      mediaType: "text/plain",
      metadata: statedBy({
        title: head,
        publisher: creator,
        authors: asList(object.authors)
          .map(asText)
          .filter((author) => author !== ""),
        published: asDate(object.published) ?? asDate(object.created),
        modified: asDate(object.modified),
        // A reference of a note or an opinion is what it is about; that of a report is where it was published.
        url: type === "report" && sources.length === 1 ? (sources[0] ?? null) : null,
        language: /^[a-z]{2,3}/i.exec(asText(object.lang))?.[0].toLowerCase() ?? null,
      }),
    },
    notes: [`the words of a STIX object: ${asText(object.id)}${opinion === "" ? "" : ` (${opinion})`}`],
  };
}

/** Our own objects carry the id of what they were made of. */
function isOurs(object: Json): boolean {
  return Object.values(asObject(object.extensions) ?? {}).some(
    (extension) => asText(asObject(extension)?.headwater_id) !== "",
  );
}
