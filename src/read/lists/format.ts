import type { ListEntry } from "../../model/index.ts";

/** The file or files of one edition: `path` is the one with the entries, `parts` all of them by what they hold. */
export interface ListSource {
  readonly path: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** What a user states of a list, over what its file says. `map` names the column of each field, for a CSV of one's own. */
export interface ListOptions {
  readonly list?: string;
  readonly title?: string;
  readonly authority?: string;
  /** Who made the file, where that is not the authority. */
  readonly compiledBy?: string;
  readonly published?: string;
  readonly map?: Readonly<Record<string, string>>;
}

/**
 * A format of lists. `list`, `title` and `authority` are null where files of this format do not say whose list they hold.
 * Readers stream: memory is that of one entry, and of what its publisher keeps apart from the entries, where it does.
 */
export interface ListFormat {
  /** Name and version, such as "un-xml/2": another version may read the same bytes otherwise. */
  readonly reader: string;
  readonly list: string | null;
  readonly title: string | null;
  readonly authority: string | null;
  /** Whether the authority publishes no such file, so that whatever is read is somebody's compilation. */
  readonly isCompiled?: boolean;
  /** The date that the edition bears, ISO; null where it states none. */
  readonly published: (source: ListSource) => Promise<string | null>;
  /** Entries in the order of the file. Throws HeadwaterError `malformed`, `too-large` or `too-deep` with file and line. */
  readonly entries: (source: ListSource, list: string, options: ListOptions) => AsyncGenerator<ListEntry>;
}
