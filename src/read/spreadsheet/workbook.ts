import { HeadwaterError } from "../../model/index.ts";
import type { FileProperties } from "../file-properties.ts";
import { corePropertiesOf, propertiesIn } from "../office/properties.ts";
import { partText, relatedParts, relationsOf } from "../office/relations.ts";
import { openZip, type ZipParts } from "../zip/open-zip.ts";
import { walkXml } from "../zip/walk-xml.ts";
import { type DateSystem, type NumberKind, numberKind } from "./cell-words.ts";

/** A sheet of a workbook by its name; `part` is where its rows stand in the file. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** A workbook (.xlsx) that is open: its sheets in their order, and what their cells point at. */
export interface Workbook {
  readonly path: string;
  readonly zip: ZipParts;
  readonly sheets: readonly SheetEntry[];
  /** Words that cells share, by their numbers. */
  readonly shared: readonly string[];
  /** What the styles of cells show, by their numbers. */
  readonly styles: readonly NumberKind[];
  readonly dates: DateSystem;
  readonly properties: FileProperties;
  /** Who wrote remarks that are answered, by the ids under which sheets speak of them. */
  readonly people: ReadonlyMap<string, string>;
}

/**
 * Opens a workbook of the Office Open XML kind. Source: ECMA-376, part 1, 18. Nothing is computed: formulas are not run, links to other
 * workbooks not followed.
 *
 * @throws HeadwaterError `malformed`, `too-large`, `too-deep`; `unsupported-format` for another Office file
 */
export function openWorkbook(bytes: Uint8Array, path: string): Workbook {
  const zip = openZip(bytes, path);
  const top = relationsOf(zip, "", path);
  const main = top.get("officeDocument") ?? "xl/workbook.xml";
  const xml = partText(zip, main, path);
  if (xml === null || !main.endsWith(".xml")) throw noWorkbook(path);
  const relations = relationsOf(zip, main, path);
  const part = (kind: string): string | null => {
    const name = relations.get(kind);
    return name === undefined ? null : partText(zip, name, path);
  };
  const { named, dates } = sheetsIn(xml, path);
  const parts = relatedParts(zip, main, path);
  const core = partText(zip, top.get("core-properties") ?? "docProps/core.xml", path);
  return {
    path,
    zip,
    sheets: named.flatMap(({ id, ...sheet }) => {
      const found = parts.get(id);
      return found?.kind === "worksheet" ? [{ ...sheet, part: found.part }] : [];
    }),
    shared: sharedWords(part("sharedStrings"), path),
    styles: stylesIn(part("styles"), path),
    dates,
    properties: core === null ? {} : corePropertiesOf(propertiesIn(core, path)),
    people: peopleIn(part("person"), path),
  };
}

/** A sheet's name without controls. Excel writes at most 31 characters; others may write more. */
function sheetName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim()
    .slice(0, 100)
    .replace(/[\ud800-\udbff]$/, "");
}

interface NamedSheet extends Omit<SheetEntry, "part"> {
  readonly id: string;
}

function sheetsIn(
  xml: string,
  path: string,
): { readonly named: readonly NamedSheet[]; readonly dates: DateSystem } {
  const named: NamedSheet[] = [];
  let dates: DateSystem = 1900;
  walkXml(xml, path, {
    open(element, { name = "", state = "visible", id = "", date1904 = "" }) {
      if (element === "workbookPr" && isOn(date1904)) dates = 1904;
      if (element === "sheet")
        named.push({
          name: sheetName(name) || `Sheet${named.length + 1}`,
          isHidden: state !== "visible",
          id,
        });
    },
  });
  return { named, dates };
}

/** Whether an attribute that is yes or no says yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Words that cells share, without how they are pronounced, which Japanese workbooks write beside them. */
function sharedWords(xml: string | null, path: string): readonly string[] {
  const found: string[] = [];
  if (xml === null) return found;
  let words = "";
  let [isWords, spoken] = [false, 0];
  walkXml(xml, path, {
    open(element) {
      if (element === "si") words = "";
      if (element === "rPh") spoken += 1;
      isWords = element === "t" && spoken === 0;
    },
    text(piece) {
      if (isWords) words += piece;
    },
    close(element) {
      isWords = false;
      if (element === "rPh") spoken -= 1;
      if (element === "si") found.push(plainWords(words));
    },
  });
  return found;
}

/** Words as a workbook writes them: characters that XML cannot hold stand as "_x000D_". Source: ECMA-376, part 1, 22.9.2.19. */
export function plainWords(written: string): string {
  return written
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
      const unit = Number.parseInt(code, 16);
      return unit === 0 || (unit >= 0xd800 && unit <= 0xdfff) ? "\uFFFD" : String.fromCharCode(unit);
    })
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\uFFFD");
}

function peopleIn(xml: string | null, path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (xml === null) return found;
  walkXml(xml, path, {
    open(element, { id = "", displayName = "" }) {
      if (element === "person" && displayName.trim() !== "") found.set(id, displayName.trim());
    },
  });
  return found;
}

function stylesIn(xml: string | null, path: string): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const found: NumberKind[] = [];
  if (xml === null) return found;
  let isCells = false;
  walkXml(xml, path, {
    open(element, { numFmtId = "0", formatCode = "" }) {
      if (element === "numFmt") codes.set(Number(numFmtId), formatCode);
      if (element === "cellXfs") isCells = true;
      if (element === "xf" && isCells)
        found.push(numberKind(Number(numFmtId), codes.get(Number(numFmtId)) ?? null));
    },
    close(element) {
      if (element === "cellXfs") isCells = false;
    },
  });
  return found;
}

function noWorkbook(path: string): HeadwaterError {
  return new HeadwaterError(
    "unsupported-format",
    "read",
    path,
    "is no workbook that is read: it holds no sheets in XML",
    "save it as .xlsx or .csv",
  );
}
