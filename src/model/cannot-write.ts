import { HeadwaterError, type Stage } from "./error.ts";

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "a file stands where a folder is named",
  EISDIR: "is a folder",
  EACCES: "may not be written",
  EPERM: "may not be written",
  EROFS: "may not be written",
  ENOSPC: "the disk is full",
};

/** What writing a file or a folder that a user named threw, in the house's words; one of the house's own errors as it is. */
export function cannotWrite(thrown: unknown, stage: Stage, place: string): HeadwaterError {
  if (thrown instanceof HeadwaterError) return thrown;
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  const what = WHY[code] ?? (thrown instanceof Error ? thrown.message : String(thrown));
  return new HeadwaterError("failed", stage, place, what, "name a folder that can be written to", {
    cause: thrown,
  });
}
