import { spread } from "./hash.ts";
import { type FeatureList, type FeatureRoom, MAX_FEATURES, MAX_VALUES } from "./templates.ts";
import { writeFeatures } from "./unrolled-features.ts";

/** A room without features, for the lists that are written out. @throws TypeError when asked for a list that is not among them */
export function unrolledRoom(): FeatureRoom {
  const values = new Int32Array(MAX_VALUES);
  const features = new Int32Array(MAX_FEATURES);
  const start = (value: number): number => {
    features[0] = spread(value);
    return 1;
  };
  return {
    values,
    features,
    start,
    writerOf: ({ name }: FeatureList) => writeFeatures[name]!(values, features),
  };
}
