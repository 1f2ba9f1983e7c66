import { HeadwaterError } from "../../model/index.ts";
import { DEFAULT_MAX_BYTES } from "../limits.ts";

/** Documents of one file; a mailbox of twenty years has a tenth of it. */
const MOST_MEMBERS = 1_000_000;

/** Text packs to a tenth or a twentieth of its size, zeros to a thousandth. Small files may be all repetition. */
const MOST_RATIO = 200;
const ALWAYS_ALLOWED = 4 * DEFAULT_MAX_BYTES;

/**
 * What all that comes out of one file may come to, however deep it lies: shared by everything inside, so that a trap made of many small
 * traps costs no more than one.
 */
export class HolderBudget {
  readonly #path: string;
  readonly #most: number;
  #unpacked = 0;
  #members = 0;

  /** @param size bytes of the file as it lies on the disk */
  constructor(path: string, size: number) {
    this.#path = path;
    this.#most = Math.max(ALWAYS_ALLOWED, size * MOST_RATIO);
  }

  /** Counts bytes that were unpacked. @throws HeadwaterError `too-large` */
  spend(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > this.#most)
      throw this.#tooLarge(`unpacks to more than ${MOST_RATIO} times its size, as traps do and texts do not`);
  }

  /** Counts a member. @throws HeadwaterError `too-large` */
  count(): void {
    this.#members += 1;
    if (this.#members > MOST_MEMBERS)
      throw this.#tooLarge(`holds more than ${MOST_MEMBERS.toLocaleString("en")} files`);
  }

  #tooLarge(what: string): HeadwaterError {
    return new HeadwaterError(
      "too-large",
      "read",
      this.#path,
      `${what}: the rest of it is not read`,
      "unpack it, look at what it holds, and add that",
    );
  }
}
