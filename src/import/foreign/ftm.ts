import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { HeadwaterError } from "../../model/index.ts";
import type { ForeignItem } from "./item.ts";
import { asAddress, asDate, asList, asObject, asText, type Json } from "./json.ts";
import { statedBy } from "./stated.ts";

/** Schemata of texts. Source: https://followthemoney.tech/explorer/schemata/Document/ and its descendants. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  "Document",
  "PlainText",
  "HyperText",
  "Pages",
  "Article",
  "Email",
  "Message",
  "Image",
  "Audio",
  "Video",
]);

const HAS_NO_PLACE = "a ledger keeps what documents say; lists are loaded with headwater lists update";

/** Pages of one document that are kept until it is known whole, in UTF-16 code units of all of them together. */
const MOST_PAGE_UNITS = 256 * 1024 * 1024;

/**
 * The texts of a file of FollowTheMoney entities, a JSON line each: documents with `bodyText` or `bodyHtml`, and documents whose pages
 * have it, page after page. Everything else is left out by its schema.
 *
 * @throws HeadwaterError `too-large` where pages wait for more documents than memory holds
 */
export async function* ftmItems(path: string): AsyncGenerator<ForeignItem> {
  const pages = await pagesIn(path);
  for await (const { entity, number } of entitiesIn(path)) {
    if (entity instanceof HeadwaterError) {
      yield { kind: "problem", error: entity };
      continue;
    }
    const schema = asText(entity.schema);
    if (schema === "Page") {
      if (!pages.has(first(entity, "document")))
        yield { kind: "left-out", what: schema, why: "it has no text" };
    } else if (!DOCUMENTS.has(schema))
      yield { kind: "left-out", what: schema || "no schema", why: HAS_NO_PLACE };
    else yield documentOf(entity, schema, number, pages);
  }
}

function documentOf(
  entity: Json,
  schema: string,
  number: number,
  pages: ReadonlyMap<string, readonly Page[]>,
): ForeignItem {
  const id = asText(entity.id) || `line-${number}`;
  const html = values(entity, "bodyHtml").join("\n");
  const plain = values(entity, "bodyText").join("\n\n");
  const paged = (pages.get(id) ?? []).map(({ text }) => text).join("\n\n");
  const text = plain || (html === "" ? paged : html);
  if (text.trim() === "")
    return { kind: "left-out", what: schema, why: "its text is not in the file: add the files themselves" };
  return {
    kind: "document",
    name: id,
    text,
    stated: {
      mediaType: text === html ? "text/html" : "text/plain",
      metadata: statedBy({
        title: first(entity, "title") || first(entity, "subject") || nameOf(entity),
        publisher: first(entity, "publisher"),
        authors: values(entity, "author"),
        published: asDate(first(entity, "publishedAt")) ?? asDate(first(entity, "date")),
        modified: asDate(first(entity, "modifiedAt")),
        url: asAddress(first(entity, "sourceUrl")),
      }),
    },
    notes: [`the text of a FollowTheMoney entity: ${schema} ${id}`],
  };
}

/** A file's name is no title. */
function nameOf(entity: Json): string {
  const name = first(entity, "name");
  return name === first(entity, "fileName") ? "" : name;
}

interface Page {
  readonly index: number;
  readonly text: string;
}

/** The pages of documents, by the documents' ids, in order. */
async function pagesIn(path: string): Promise<ReadonlyMap<string, readonly Page[]>> {
  const found = new Map<string, Page[]>();
  let units = 0;
  for await (const { entity } of entitiesIn(path)) {
    if (entity instanceof HeadwaterError || asText(entity.schema) !== "Page") continue;
    const text = values(entity, "bodyText").join("\n\n");
    const document = first(entity, "document");
    if (text === "" || document === "") continue;
    units += text.length;
    if (units > MOST_PAGE_UNITS)
      throw new HeadwaterError(
        "too-large",
        "read",
        path,
        "holds more pages than are read at once",
        "export it in parts",
      );
    const page = { index: Number(first(entity, "index")) || 0, text };
    const known = found.get(document);
    if (known === undefined) found.set(document, [page]);
    else known.push(page);
  }
  for (const pages of found.values()) pages.sort((a, b) => a.index - b.index);
  return found;
}

async function* entitiesIn(
  path: string,
): AsyncGenerator<{ readonly entity: Json | HeadwaterError; readonly number: number }> {
  let number = 0;
  const stream = createReadStream(path);
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    yield { entity: parsed(line.replace(/^\ufeff/, ""), `${path}:${number}`), number };
  }
}

function parsed(line: string, place: string): Json | HeadwaterError {
  try {
    const entity = asObject(JSON.parse(line));
    if (entity !== null && asObject(entity.properties) !== null) return entity;
  } catch {
    // Said below, as for what is JSON and no entity.
  }
  return new HeadwaterError(
    "malformed",
    "read",
    place,
    "this is no FollowTheMoney entity",
    "export the file again",
  );
}

function values(entity: Json, property: string): readonly string[] {
  return asList(asObject(entity.properties)?.[property])
    .map(asText)
    .filter((value) => value !== "");
}

function first(entity: Json, property: string): string {
  return values(entity, property)[0] ?? "";
}
