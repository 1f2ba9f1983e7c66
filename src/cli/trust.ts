import { readFile } from "node:fs/promises";
import { Option } from "commander";
import { HeadwaterError } from "../model/index.ts";
import type { TrustedCertificate } from "../timestamp/index.ts";

/** `--trust`: the certificates by which time-stamps are believed. */
export function trustOption(): Option {
  return new Option("--trust <file>", "certificates (PEM) of those whom you trust to time-stamp");
}

/** Reads the file of `--trust`. @throws HeadwaterError `not-found` and others for a file that cannot be read; `malformed` */
export async function readTrusted(path: string): Promise<readonly TrustedCertificate[]> {
  const { trustedCertificates } = await import("../timestamp/index.ts");
  const pem = await readFile(path, "latin1").catch((error: NodeJS.ErrnoException) => {
    const code = error.code === "ENOENT" ? "not-found" : "failed";
    throw new HeadwaterError(code, "cli", path, error.message, "name a file of certificates in PEM");
  });
  return trustedCertificates(pem, path);
}
