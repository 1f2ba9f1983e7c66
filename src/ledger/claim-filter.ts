/** Which claims, and in which order. Every condition given must hold. */
export interface ClaimFilter {
  /** An entity that fills a role: its id, the beginning of its id, or one of its names. */
  readonly about?: string;
  /** A voice of the chain: an entity as above, or a publisher's name. */
  readonly by?: string;
  /** A place, an entity as above: what happens there, and what is about it. */
  readonly place?: string;
  /** Name or id of a corpus: what the documents say that lie in it. Of one that is not there, nothing. */
  readonly corpus?: string;
  readonly frame?: string;
  /** Published on or after; on or before: ISO dates of any precision. */
  readonly since?: string;
  readonly until?: string;
  readonly disputed?: boolean;
  readonly minOrigins?: number;
  /** Words of the claim or of the passages that say it. */
  readonly text?: string;
  /** `origins`: most independent origins first (the default); `assertions`: most repeated; `recent`: last published. */
  readonly order?: "origins" | "assertions" | "recent";
  /** Rows, 1 to 1000; 50 when not given. */
  readonly limit?: number;
  readonly cursor?: string;
}
