import { HeadwaterError } from "../model/index.ts";

/**
 * Argon2id with the parameters that OWASP's Password Storage Cheat Sheet gives for it (19 MiB, 2 passes, 1 lane): some 50 ms a guess.
 * The salt is the library's: 16 random bytes.
 */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** NIST SP 800-63B asks for 8 and advises 15; a phrase of four words has more. */
const LEAST_LETTERS = 12;
const MOST_LETTERS = 200;

/**
 * Refuses a password that is soon guessed.
 *
 * @param name of the account, which must not be the password
 * @throws HeadwaterError `bad-usage`
 */
export function checkPassword(password: string, name: string): void {
  const letters = [...password.normalize("NFKC")];
  if (letters.length > MOST_LETTERS) throw weak(`it has more than ${MOST_LETTERS} letters`);
  if (letters.length < LEAST_LETTERS) throw weak(`it has fewer than ${LEAST_LETTERS} letters`);
  if (new Set(letters).size < 5) throw weak("it repeats a few letters");
  const plain = (text: string) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s\d]/g, "");
  if (plain(password) === plain(name)) throw weak("it is your name");
}

/** The hash under which a password is kept: a PHC string. */
export async function hashPassword(password: string): Promise<string> {
  const { hash } = await import("@node-rs/argon2");
  return hash(password.normalize("NFKC"), ARGON2ID);
}

/**
 * Whether a password is the one of a hash. Without a hash it is not, and that takes as long: how long an answer takes does not tell whether
 * somebody has an account.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const { verify } = await import("@node-rs/argon2");
  nobodys ??= hashPassword("the password of nobody at all");
  const isRight = await verify(
    kept ?? (await nobodys),
    password.normalize("NFKC").slice(0, MOST_LETTERS * 4),
  );
  return isRight && kept !== null;
}

let nobodys: Promise<string> | null = null;

function weak(why: string): HeadwaterError {
  return new HeadwaterError(
    "bad-usage",
    "cli",
    "password",
    `this password is soon guessed: ${why}`,
    "four words that do not belong together are easy to keep in mind",
  );
}
