import type { FileProperties } from "../file-properties.ts";
import { walkXml } from "../zip/walk-xml.ts";

/** The texts of the elements of a small XML file that describes another, by name, in order; empty ones are left out. */
export function propertiesIn(xml: string, path: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let words = "";
  walkXml(xml, path, {
    open() {
      words = "";
    },
    text(piece) {
      words += piece;
    },
    close(name) {
      const value = words.replace(/\s+/g, " ").trim();
      words = "";
      if (value === "") return;
      const known = found.get(name);
      if (known === undefined) found.set(name, [value]);
      else known.push(value);
    },
  });
  return found;
}

/** Dublin Core in Office's own part. Source: ISO/IEC 29500-2, 11. */
export function corePropertiesOf(core: ReadonlyMap<string, readonly string[]>): FileProperties {
  const first = (name: string): string => core.get(name)?.[0] ?? "";
  return {
    Title: first("title"),
    Author: first("creator"),
    CreationDate: first("created"),
    ModDate: first("modified"),
    Language: first("language"),
  };
}
