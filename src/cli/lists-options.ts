import type { LedgerOptions, ListOptions } from "./options.ts";

/** Options of `headwater lists update`. */
export interface UpdateOptions extends LedgerOptions {
  readonly list?: string;
  readonly title?: string;
  readonly authority?: string;
  readonly compiledBy?: string;
  readonly published?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly older?: boolean;
  readonly jsonl?: boolean;
}

/** Options of `headwater lists show`. */
export interface ShowOptions extends ListOptions {
  readonly entry?: string;
  readonly name?: string;
  readonly on?: string;
}
