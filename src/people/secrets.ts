import { createHash, randomBytes } from "node:crypto";

/** What a secret is for; it begins with these letters, so that a leaked one is known for what it is. */
const BEGINNINGS = { invitation: "hwi_", session: "hws_", token: "hwt_", "sign-in": "hwb_" } as const;

/** A new secret of 256 random bits. It is shown once: only its hash is kept. */
export function newSecret(kind: keyof typeof BEGINNINGS): string {
  return BEGINNINGS[kind] + randomBytes(32).toString("base64url");
}

/**
 * The hash by which a secret is known: SHA-256 in lower-case hex. A slow hash would add nothing, since nobody guesses 256 bits; looking it up
 * by its hash tells no one who measures the time anything of the secret.
 */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** A new id, of nothing but chance: what an account, a token or a corpus is called. */
export function newId(kind: "account" | "token" | "corpus"): string {
  return `${kind}:${randomBytes(12).toString("hex")}`;
}
