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
