/** What a person of a team is. */
export const ROLES = ["viewer", "analyst", "admin"] as const;

export type Role = (typeof ROLES)[number];

/**
 * What may be done. `read`: see and ask. `review`: verdicts, grades, judgements, markings. `add`: documents, and their jobs.
 * `admin`: people, and what all of them share.
 */
export const SCOPES = ["read", "review", "add", "admin"] as const;

export type Scope = (typeof SCOPES)[number];

/** What each role may do. */
export const SCOPES_OF: Readonly<Record<Role, readonly Scope[]>> = {
  viewer: ["read"],
  analyst: ["read", "review", "add"],
  admin: ["read", "review", "add", "admin"],
};

/** What a member of a private corpus may: a reader sees it, a keeper also adds documents to it and lets people in. */
export const CORPUS_ROLES = ["reader", "keeper"] as const;

export type CorpusRole = (typeof CORPUS_ROLES)[number];
