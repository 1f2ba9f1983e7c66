import { HeadwaterError } from "../../model/index.ts";
import { decode } from "../decode.ts";
import type { FileProperties } from "../file-properties.ts";
import { propertiesIn } from "../office/properties.ts";
import type { ZipParts } from "../zip/open-zip.ts";
import { walkXml } from "../zip/walk-xml.ts";

/** What an e-book's package says: its chapters in reading order, and its own description. */
export interface EpubPackage {
  /** Names of parts in the file; what the package names and the file lacks is left in. */
  readonly chapters: readonly string[];
  readonly properties: FileProperties;
}

/** Chapters of one book; an encyclopaedia's volume has some thousand. */
const MOST_CHAPTERS = 10_000;

/**
 * The package of an e-book: the spine's documents, without the table of contents that a program makes, and its Dublin Core.
 * Source: EPUB 3.3, 4.2.6.3.1 and 5.
 *
 * @throws HeadwaterError `malformed` where it has none
 */
export function readPackage(zip: ZipParts, path: string): EpubPackage {
  const container = text(zip, "META-INF/container.xml", path);
  let name: string | null = null;
  if (container !== null)
    walkXml(container, path, {
      open(element, attributes) {
        if (element === "rootfile") name ??= attributes["full-path"] ?? null;
      },
    });
  const xml = name === null ? null : text(zip, name, path);
  if (name === null || xml === null)
    throw new HeadwaterError(
      "malformed",
      "read",
      path,
      "is no whole e-book: it does not say what it holds",
      "fetch the file again",
    );
  return { chapters: spineOf(xml, name, path), properties: describe(propertiesIn(xml, path)) };
}

function text(zip: ZipParts, name: string, path: string): string | null {
  const bytes = zip.part(name);
  return bytes === null ? null : decode(bytes, path, true).text;
}

function spineOf(xml: string, name: string, path: string): readonly string[] {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const items = new Map<string, string>();
  const spine: string[] = [];
  walkXml(xml, path, {
    open(element, { id, href, properties = "", idref, linear, ...attributes }) {
      const type = attributes["media-type"] ?? "";
      if (element === "item" && id !== undefined && href !== undefined && /html|xml/.test(type)) {
        if (!/\bnav\b/.test(properties)) items.set(id, resolved(folder, href));
      } else if (element === "itemref" && idref !== undefined && linear !== "no") spine.push(idref);
    },
  });
  const chapters = [...new Set(spine)].flatMap((id) => items.get(id) ?? []);
  if (chapters.length > MOST_CHAPTERS)
    throw new HeadwaterError(
      "too-large",
      "read",
      path,
      `has more than ${MOST_CHAPTERS.toLocaleString("en")} chapters`,
      "split it into smaller files",
    );
  return [...new Set(chapters)];
}

/** A name in the file's directory, where alone it is looked up. */
function resolved(folder: string, href: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${plain(href.split("#")[0]!)}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function plain(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function describe(found: ReadonlyMap<string, readonly string[]>): FileProperties {
  const first = (name: string): string => found.get(name)?.[0] ?? "";
  return {
    Title: first("title"),
    Author: (found.get("creator") ?? []).join("; "),
    Publisher: first("publisher"),
    CreationDate: first("date"),
    Language: first("language"),
  };
}
