import { loadModel, type ModelFile } from "../../language/index.ts";
import type { CueModel } from "./find-spoken.ts";
import type { WeightTable } from "./weights.ts";

/** The file in `models/`; `training/cues.ts` writes it and `models/cues.md` says what it is. */
export const CUE_MODEL_FILE = "cues.bin";

let loaded: CueModel | null = null;

/**
 * The weights by which attributions are found, read once.
 *
 * @throws HeadwaterError `not-found` or `malformed`, when the file is missing or is no model
 */
export function cueModel(): CueModel {
  loaded ??= unpackCues(loadModel(CUE_MODEL_FILE));
  return loaded;
}

/** Byte sections of a model file: a table's weights under its name, its scale as text under the name and `-scale`. */
export function packCues(model: CueModel): Record<string, Uint8Array> {
  const sections: Record<string, Uint8Array> = {};
  for (const [name, table] of Object.entries(model) as [string, WeightTable][]) {
    sections[name] = new Uint8Array(table.values.buffer, table.values.byteOffset, table.values.byteLength);
    sections[`${name}-scale`] = new TextEncoder().encode(String(table.scale));
  }
  return sections;
}

function unpackCues(file: ModelFile): CueModel {
  const table = (name: keyof CueModel): WeightTable => {
    const bytes = file.sections.get(name) ?? new Uint8Array(0);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const scale = Number(new TextDecoder().decode(file.sections.get(`${name}-scale`)));
    return { bits: Math.round(Math.log2(values.length)), scale, values };
  };
  return {
    glance: table("glance"),
    head: table("head"),
    cue: table("cue"),
    source: table("source"),
    content: table("content"),
    judge: table("judge"),
  };
}
