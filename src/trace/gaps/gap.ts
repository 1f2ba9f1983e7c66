import type { EntityType, Polarity } from "../../model/index.ts";

/** An entity as far as gaps need it. */
export interface GapEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** False for a thing that is only described, such as "the group". */
  readonly named: boolean;
}

/** A claim as far as gaps need it: roles are entity ids. Dates are of publication, in stated precision. */
export interface GapClaim {
  readonly id: string;
  readonly frame: string;
  readonly polarity: Polarity;
  readonly subject: string | null;
  readonly object: string | null;
  readonly lastSaid: string | null;
}

/** A list's entry that an entity is held to be. `authority` is who designates; dates are the list's own. */
export interface GapDesignation {
  readonly list: string;
  readonly title: string;
  readonly authority: string;
  /** The list's own reference, and the name it is listed under. */
  readonly entry: string;
  readonly listedAs: string;
  readonly listedOn: string | null;
  /** When it ended: the list's own day, or that of the first edition which comes without the entry. */
  readonly delistedOn: string | null;
  readonly status: string | null;
  /** The name of the list and the name of the documents that agree, how far (0 to 1), and why. */
  readonly name: string;
  readonly asked: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A name by which documents call a designated entity and that is like no name on the lists of an authority that designates it. */
export interface UnlistedName {
  readonly entity: string;
  readonly name: string;
  readonly authority: string;
}

/**
 * `tied-to-designated`: a group on no list of an authority, of which one designated by that authority is said to be a part, that
 * is itself said to be a part of one, or that is said to be led by a designated one's leader. `listed-leader`: a group on no list
 * of an authority that designates its leader.
 * `unlisted-name`: a designated entity that documents call by a name like none on the lists of who designates it. `lapsed`: an
 * entity that an authority has let go, and that documents printed after that say is active.
 */
export const GAP_KINDS = ["tied-to-designated", "listed-leader", "unlisted-name", "lapsed"] as const;

export type GapKind = (typeof GAP_KINDS)[number];

/** Something that ought to be there and is not, as a question for a person. `says` has the reasons in sentences. */
export interface Gap {
  readonly kind: GapKind;
  /** The entity that something is missing for. */
  readonly entity: GapEntity;
  /** On whose lists it is missing, in alphabetical order. */
  readonly authorities: readonly string[];
  readonly says: readonly string[];
  /** Ids of the claims that it rests on. */
  readonly claims: readonly string[];
  /** What it rests on in lists, with the entity each is about. */
  readonly designations: readonly (GapDesignation & { readonly entity: GapEntity })[];
}

/** What gaps are found in. */
export interface GapEvidence {
  readonly entities: ReadonlyMap<string, GapEntity>;
  readonly claims: readonly GapClaim[];
  /** By entity id; entities on no list are left out. */
  readonly designations: ReadonlyMap<string, readonly GapDesignation[]>;
  readonly unlistedNames: readonly UnlistedName[];
  /** The day whose lists count, ISO; null for the lists as they are now. */
  readonly on: string | null;
}

/** Frames by which one group is inside another, or a person holds a place in a group. */
export const TIE_FRAMES: readonly string[] = [
  "part_of",
  "leads",
  "deputy_of",
  "member_of",
  "succeeds",
  "designates",
];

/** Frames whose subject is doing something: what a group that a list let go would not be expected to do. */
export const ACTIVITY_FRAMES: readonly string[] = [
  "attacks",
  "claims_responsibility",
  "kills",
  "abducts",
  "controls",
  "captures",
  "besieges",
  "launches_from",
  "operates_in",
  "recruits_in",
  "raises_money_in",
  "trains_in",
];
