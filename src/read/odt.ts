import { HeadwaterError, type SegmentKind } from "../model/index.ts";
import type { FileProperties } from "./file-properties.ts";
import { composeOffice } from "./office/compose.ts";
import { OdtStory } from "./office/odt-story.ts";
import { odtStyleKinds } from "./office/odt-styles.ts";
import { propertiesIn } from "./office/properties.ts";
import { partText } from "./office/relations.ts";
import type { Reading } from "./reading.ts";
import { openZip } from "./zip/open-zip.ts";
import { walkXml } from "./zip/walk-xml.ts";

/**
 * Text, segments and metadata of an OpenDocument text (.odt): headings, paragraphs, items of lists, tables, text boxes, notes, and
 * remarks as comments of their authors. What was deleted while changes were tracked is left out. Running heads and pictures are not read.
 *
 * @throws HeadwaterError `encrypted`, `malformed`, `too-large`, `too-deep`; `unsupported-format` for another OpenDocument file
 */
export function readOdt(bytes: Uint8Array, path: string): Reading {
  const zip = openZip(bytes, path);
  const manifest = partText(zip, "META-INF/manifest.xml", path);
  if (manifest !== null && isEncrypted(manifest, path))
    throw new HeadwaterError(
      "encrypted",
      "read",
      path,
      "is locked with a password",
      "save a copy without the password",
    );
  const xml = partText(zip, "content.xml", path);
  if (xml === null)
    throw new HeadwaterError(
      "malformed",
      "read",
      path,
      "is no OpenDocument text: it holds no content.xml",
      "save a new copy from the program that made it",
    );
  const kinds: (name: string) => SegmentKind | undefined = odtStyleKinds(
    [xml, partText(zip, "styles.xml", path)],
    path,
  );
  const story = new OdtStory(kinds);
  walkXml(xml, path, story);
  const meta = partText(zip, "meta.xml", path);
  return composeOffice({
    blocks: story.take(),
    footnotes: story.footnotes,
    comments: story.comments,
    properties: meta === null ? {} : propertiesOf(propertiesIn(meta, path)),
    notes: story.isTracked ? ["it has tracked changes: they are read as if they were accepted"] : [],
  });
}

function isEncrypted(manifest: string, path: string): boolean {
  let isFound = false;
  walkXml(manifest, path, {
    open(name) {
      if (name === "encryption-data") isFound = true;
    },
  });
  return isFound;
}

/** Source: OpenDocument 1.3, part 3, 4.3. The creator is who saved it last. */
function propertiesOf(meta: ReadonlyMap<string, readonly string[]>): FileProperties {
  const first = (name: string): string => meta.get(name)?.[0] ?? "";
  return {
    Title: first("title"),
    Author: first("initial-creator") || first("creator"),
    CreationDate: first("creation-date"),
    ModDate: first("date"),
    Language: first("language"),
  };
}
