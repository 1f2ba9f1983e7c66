import { HeadwaterError } from "../model/index.ts";
import { composeOffice, type OfficeBlock } from "./office/compose.ts";
import { DocxStory } from "./office/docx-story.ts";
import { type StyleKinds, styleKinds } from "./office/docx-styles.ts";
import { corePropertiesOf, propertiesIn } from "./office/properties.ts";
import { partText, relationsOf } from "./office/relations.ts";
import type { Reading } from "./reading.ts";
import { openZip } from "./zip/open-zip.ts";
import { walkXml } from "./zip/walk-xml.ts";

/**
 * Text, segments and metadata of a Word file (.docx): headings, paragraphs, items of lists, tables, text boxes, footnotes and endnotes,
 * and remarks on the margin as comments of their authors. Tracked changes are read as if they were accepted. Running heads, pictures
 * and hidden text are not read.
 *
 * @throws HeadwaterError `malformed`, `too-large`, `too-deep`; `unsupported-format` for another Office file
 */
export function readDocx(bytes: Uint8Array, path: string): Reading {
  const zip = openZip(bytes, path);
  const top = relationsOf(zip, "", path);
  const main = top.get("officeDocument") ?? "word/document.xml";
  const xml = partText(zip, main, path);
  if (xml === null) throw noDocument(path);
  const relations = relationsOf(zip, main, path);
  const part = (kind: string): string | null => {
    const name = relations.get(kind);
    return name === undefined ? null : partText(zip, name, path);
  };
  const styles = styleKinds(part("styles"), path);
  const story = new DocxStory(styles);
  walkXml(xml, path, story);
  const footnotes = notesIn(part("footnotes"), styles, path);
  const endnotes = notesIn(part("endnotes"), styles, path);
  const core = partText(zip, top.get("core-properties") ?? "docProps/core.xml", path);
  return composeOffice({
    blocks: story.take(),
    footnotes: [
      ...story.references.footnote.map((id) => footnotes.get(id)),
      ...story.references.endnote.map((id) => endnotes.get(id)),
    ].flatMap((note) => note?.words || []),
    comments: [...notesIn(part("comments"), styles, path).values()].filter(({ words }) => words !== ""),
    properties: core === null ? {} : corePropertiesOf(propertiesIn(core, path)),
    notes: [
      ...(story.isTracked ? ["it has tracked changes: they are read as if they were accepted"] : []),
      ...(story.isHiding ? ["hidden text is left out"] : []),
    ],
  });
}

/** A footnote, an endnote or a remark; only remarks have an author. */
interface Note {
  readonly words: string;
  readonly author: string | null;
}

const NOTES: ReadonlySet<string> = new Set(["footnote", "endnote", "comment"]);

/** Notes by their ids. The separators that Word keeps among them have a type of their own. */
function notesIn(xml: string | null, styles: StyleKinds, path: string): ReadonlyMap<string, Note> {
  const found = new Map<string, Note>();
  if (xml === null) return found;
  const story = new DocxStory(styles);
  let opening: Readonly<Record<string, string>> = {};
  walkXml(xml, path, {
    open(name, attributes) {
      if (NOTES.has(name)) opening = attributes;
      else story.open(name, attributes);
    },
    close(name) {
      if (!NOTES.has(name)) return story.close(name);
      const { id, type = "normal", author } = opening;
      const words = wordsOf(story.take());
      if (id !== undefined && type === "normal") found.set(id, { words, author: author?.trim() || null });
    },
    text: (words) => story.text(words),
  });
  return found;
}

function wordsOf(blocks: readonly OfficeBlock[]): string {
  return blocks.map(({ words }) => words).join("\n");
}

function noDocument(path: string): HeadwaterError {
  return new HeadwaterError(
    "unsupported-format",
    "read",
    path,
    "is no Word file: it holds no text document",
    "save it as PDF, Word or plain text",
  );
}
