import { loadModel, type ModelFile } from "../../language/index.ts";
import { FEATURES } from "./features.ts";
import { type Gazetteer, gazetteerOf } from "./gazetteer.ts";
import type { PlaceWeights } from "./rank.ts";

/** The files in `models/`; `models/places.md` says what they are. */
const GAZETTEER_FILE = "places.bin";
const WEIGHTS_FILE = "place-weights.bin";

/** What places are resolved with. */
export interface PlaceModel {
  readonly gazetteer: Gazetteer;
  readonly weights: PlaceWeights;
}

let loaded: PlaceModel | null = null;

/**
 * The gazetteer and its weights, read once, when the first place is resolved.
 *
 * @throws HeadwaterError `not-found` or `malformed`, when a file is missing or is no model
 */
export function placeModel(): PlaceModel {
  loaded ??= {
    gazetteer: gazetteerOf(loadModel(GAZETTEER_FILE)),
    weights: unpackWeights(loadModel(WEIGHTS_FILE)),
  };
  return loaded;
}

/** Sections of the weights' model file; the names of the features are its classes. */
export function packWeights({ alone, together }: PlaceWeights): Record<string, Uint8Array> {
  const bytes = (values: Float64Array) => new Uint8Array(Float32Array.from(values).buffer);
  return { alone: bytes(alone), together: bytes(together) };
}

/** Weights by the name of their feature, so that a file of another version still says what it can. */
function unpackWeights({ header, sections }: ModelFile): PlaceWeights {
  const read = (name: string): Float64Array => {
    const bytes = sections.get(name) ?? new Uint8Array(0);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Float64Array.from(FEATURES, (feature) => {
      const at = header.classes.indexOf(feature);
      return at < 0 || at * 4 + 4 > view.byteLength ? 0 : view.getFloat32(at * 4, true);
    });
  };
  return { alone: read("alone"), together: read("together") };
}
