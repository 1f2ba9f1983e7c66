import { asHeadwaterError, type ErrorCode, HeadwaterError } from "../model/index.ts";

/**
 * What the file system said, as a HeadwaterError at that path: a missing path, one without permission, a link that
 * leads in a circle. A HeadwaterError comes back as it is; anything unknown is `failed` with its cause kept.
 */
export function pathError(thrown: unknown, path: string): HeadwaterError {
  if (thrown instanceof HeadwaterError) return thrown;
  const known = KNOWN[systemCode(thrown)];
  if (known === undefined) return asHeadwaterError(thrown, "read", path);
  return new HeadwaterError(known.code, "read", path, known.what, known.remedy, { cause: thrown });
}

/** The `code` of a system error such as ENOENT, "" where there is none. */
export function systemCode(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}

const NO_PERMISSION = {
  code: "no-permission",
  what: "may not be read",
  remedy: "give yourself permission to read it",
} as const;
const KNOWN: Readonly<Record<string, { code: ErrorCode; what: string; remedy: string }>> = {
  ENOENT: { code: "not-found", what: "does not exist", remedy: "check the path" },
  ENOTDIR: {
    code: "not-found",
    what: "runs through a file as if it were a folder",
    remedy: "check the path",
  },
  ENAMETOOLONG: { code: "not-found", what: "is too long to be a path", remedy: "check the path" },
  ERR_INVALID_ARG_VALUE: { code: "not-found", what: "is not a path", remedy: "check the path" },
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  ELOOP: { code: "broken-link", what: "is a link that leads in a circle", remedy: "mend or remove the link" },
  EISDIR: { code: "not-a-file", what: "is a folder", remedy: "name a file to read" },
};
