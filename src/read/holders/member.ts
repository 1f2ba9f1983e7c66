import type { Capture, HeadwaterError } from "../../model/index.ts";
import type { StatedReading } from "../stated-reading.ts";

/** A file that another holds. `path` is that of its holder and its own name. */
export interface HeldFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What a person should know of how it came, such as the message that it was attached to. */
  readonly notes: readonly string[];
  /** What its holder states of it. */
  readonly stated?: StatedReading;
  /** How it came over the network, where its holder kept that. */
  readonly capture?: Capture;
}

/** A file that another holds, whole, or why it could not be had. */
export type Member =
  | ({ readonly kind: "member" } & HeldFile)
  | { readonly kind: "problem"; readonly error: HeadwaterError };

/** A member's name as part of a path: slashes forward, nothing that leads up or out, no controls; null for folders and hidden files. */
export function memberName(name: string): string | null {
  if (/[\\/]$/.test(name)) return null;
  const steps = name
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .split(/[\\/]/)
    .filter((step) => step !== "" && step !== "." && step !== "..");
  const isHidden = steps.some((step) => step.startsWith(".") || step === "__MACOSX");
  return steps.length === 0 || isHidden ? null : steps.join("/");
}

/** Pieces of a member as they come, up to the largest that is kept. */
export class MemberBytes {
  readonly #pieces: Uint8Array[] = [];
  readonly #most: number;
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  /** Whether more came than is kept: the pieces are let go. */
  get isTooLarge(): boolean {
    return this.#length > this.#most;
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.isTooLarge) this.#pieces.length = 0;
    else this.#pieces.push(piece);
  }

  whole(): Uint8Array {
    if (this.#pieces.length === 1) return this.#pieces[0]!;
    const { buffer, byteOffset, length } = Buffer.concat(this.#pieces);
    return new Uint8Array(buffer, byteOffset, length);
  }
}
