import { HeadwaterError } from "../../model/index.ts";

/** One record, in UTF-16 code units; the longest of a real list is some 60,000. 4 Mi are read, one more is refused. */
export const MOST_RECORD_UNITS = 4 * 1024 * 1024;

/** The error for a record over {@link MOST_RECORD_UNITS} that begins at a line. */
export function recordTooLarge(path: string, line: number): HeadwaterError {
  return new HeadwaterError(
    "too-large",
    "read",
    `${path}:${line}`,
    `a record that begins here is longer than ${MOST_RECORD_UNITS / 1024 / 1024} Mi characters`,
    "this is no list's record: fetch the file again",
  );
}

/** The error for bytes that break their own format at a line. */
export function malformed(path: string, line: number, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("malformed", "read", `${path}:${line}`, what, remedy);
}
