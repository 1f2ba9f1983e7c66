import { decode } from "../decode.ts";
import type { ZipParts } from "../zip/open-zip.ts";
import { walkXml } from "../zip/walk-xml.ts";

/** The parts that a part points at, by the last word of the relation's type ("footnotes"); what lies outside the file is left out. */
export type Relations = ReadonlyMap<string, string>;

/** What a part of an Office file points at; none where it says nothing. `part` "" is the file itself. */
export function relationsOf(zip: ZipParts, part: string, path: string): Relations {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const xml = partText(zip, `${folder}_rels/${part.slice(cut)}.rels`, path);
  const found = new Map<string, string>();
  if (xml === null) return found;
  walkXml(xml, path, {
    open(name, { Type = "", Target = "", TargetMode = "" }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const kind = Type.slice(Type.lastIndexOf("/") + 1);
      if (!found.has(kind)) found.set(kind, resolved(folder, Target));
    },
  });
  return found;
}

/** The text of a part, null where there is none of that name. */
export function partText(zip: ZipParts, name: string, path: string): string | null {
  const bytes = zip.part(name);
  return bytes === null ? null : decode(bytes, path, true).text;
}

/** A name in the file's directory: "../" never leads out of it, since it is looked up there and nowhere else. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
