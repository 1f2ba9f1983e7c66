import type { Evidence } from "../../answer/index.ts";

/** What a person may state over the whole of an export. */
export interface ExportOptions {
  /** How far it may be handed on (Traffic Light Protocol); not marked where none is stated. */
  readonly tlp?: Tlp;
}

/** The markings that STIX 2.1 itself defines. */
export const TLP = ["white", "green", "amber", "red"] as const;

export type Tlp = (typeof TLP)[number];

/** A format of other programs. */
export interface ExportFormat {
  /** What a person types. */
  readonly name: string;
  /** What it holds and whom it is for, in a few words. */
  readonly what: string;
  /** Whether it is no text, and so is not written to a terminal. */
  readonly isBinary?: true;
  /** The file, a piece at a time: what is written does not wait in memory for what comes. */
  readonly write: (evidence: Evidence, options: ExportOptions) => AsyncIterable<string | Uint8Array>;
}

/** A format of other programs that is a folder of files. */
export interface FolderFormat {
  /** What a person types. */
  readonly name: string;
  /** What it holds and whom it is for, in a few words. */
  readonly what: string;
  /** Its files, each written a piece at a time. */
  readonly files: readonly {
    readonly name: string;
    readonly write: (evidence: Evidence) => AsyncIterable<Uint8Array>;
  }[];
}
