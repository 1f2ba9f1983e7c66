import { decode } from "../decode.ts";
import type { ZipParts } from "../zip/open-zip.ts";
import { walkXml } from "../zip/walk-xml.ts";

/** The parts that a part points at, by the last word of the relation's type ("footnotes"); what lies outside the file is left out. */
export type Relations = ReadonlyMap<string, string>;

/** What a part of an Office file points at; none where it says nothing. `part` "" is the file itself. */
export function relationsOf(zip: ZipParts, part: string, path: string): Relations {
  const found = new Map<string, string>();
  eachRelation(zip, part, path, (_, { kind, part }) => {
    if (!found.has(kind)) found.set(kind, part);
  });
  return found;
}

/** A part that another points at: the last word of the relation's type, and its name in the file. */
export interface RelatedPart {
  readonly kind: string;
  readonly part: string;
}

/** The same by the ids under which the part itself speaks of them; what lies outside the file is left out. */
export function relatedParts(zip: ZipParts, part: string, path: string): ReadonlyMap<string, RelatedPart> {
  const found = new Map<string, RelatedPart>();
  eachRelation(zip, part, path, (id, related) => {
    if (!found.has(id)) found.set(id, related);
  });
  return found;
}

function eachRelation(
  zip: ZipParts,
  part: string,
  path: string,
  onRelation: (id: string, related: RelatedPart) => void,
): void {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const xml = partText(zip, `${folder}_rels/${part.slice(cut)}.rels`, path);
  if (xml === null) return;
  walkXml(xml, path, {
    open(name, { Id = "", Type = "", Target = "", TargetMode = "" }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      onRelation(Id, { kind: Type.slice(Type.lastIndexOf("/") + 1), part: resolved(folder, Target) });
    },
  });
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
