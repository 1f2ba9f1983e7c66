import { HeadwaterError } from "../../model/index.ts";

/** The error for a frame that cannot be used: which file, where in it, what is wrong there and what to do. */
export function badFrame(place: string, path: readonly PropertyKey[], what: string): HeadwaterError {
  return new HeadwaterError(
    "bad-frame",
    "extract",
    path.length > 0 ? `${place} at ${path.map(String).join(".")}` : place,
    what,
    "correct the file; docs/frames.md shows the fields and every frame that ships",
  );
}
