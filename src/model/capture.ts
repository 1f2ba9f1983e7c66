/** One step on the way to what was fetched: the answer's status and where it sent us. */
export interface Redirect {
  readonly status: number;
  readonly from: string;
  readonly to: string;
}

/**
 * How a document came over the network: what was asked for, when, by which steps, from which machine, and what its server said of
 * it. It is kept with the document, so that somebody else can judge what the bytes are worth.
 */
export interface Capture {
  /** The address that the user named. */
  readonly requested: string;
  /** The address whose answer the bytes are: the same, or where the last redirect led. */
  readonly url: string;
  /** When the last byte had come, ISO 8601. */
  readonly at: string;
  readonly redirects: readonly Redirect[];
  readonly status: number;
  /** The internet address of the machine that answered. */
  readonly address: string;
  /** Those of the answer's headers that say what the bytes are and how old, by their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
}
