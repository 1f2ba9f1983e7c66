import type { HeadwaterError } from "../../model/index.ts";
import type { StatedReading } from "../../pipeline/index.ts";

/** What somebody annotated, by the W3C's selectors: a page by its address, a document by the hash of its bytes, the words and where they stand. */
export interface Annotated {
  readonly address: string | null;
  /** Lower-case hex. */
  readonly sha256: string | null;
  /** "" where only a place is stated. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets in code points. Source: W3C Web Annotation, 4.2.5. */
  readonly position: readonly [start: number, end: number] | null;
}

/** A text of another program's file, which becomes a document: its bytes are the text as the file has it. */
export interface ForeignDocument {
  readonly kind: "document";
  /** Its own name in the file. */
  readonly name: string;
  readonly text: string;
  readonly stated: StatedReading;
  readonly notes: readonly string[];
  /** The page and the words that it is a remark on, for a remark. */
  readonly on?: Annotated;
}

/** What a file of another program holds: a text; a thing for which a ledger has no place, with the reason; or what cannot be read. */
export type ForeignItem =
  | ForeignDocument
  | {
      readonly kind: "left-out";
      /** What the file's own vocabulary calls it. */
      readonly what: string;
      readonly why: string;
    }
  | { readonly kind: "problem"; readonly error: HeadwaterError };

/** The formats of other programs that are read. */
export type ForeignFormat = "followthemoney" | "stix" | "hypothesis" | "webannotation";

/** What our own exports to these formats hold was worked out of documents; read back, it would count as said once more. */
export const WORKED_OUT =
  "worked out by Headwater: import the ledger's own export (headwater export --format jsonl)";
