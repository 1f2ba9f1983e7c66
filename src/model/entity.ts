/** Entity types; names follow FollowTheMoney where it has one. `ArmedGroup` is ours. */
export const ENTITY_TYPES = [
  "Person",
  "Organization",
  "PublicBody",
  "ArmedGroup",
  "Country",
  "Place",
  "Nationality",
  "Event",
  "Document",
  "Weapon",
  "MilitaryPlatform",
  "Vehicle",
  "Vessel",
  "Temporal",
  "Quantity",
  "Money",
  "Group",
] as const;

/** `Group` is people without an organisation: "villagers", "several officials". */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** How a mention names its entity: by a name, by a description ("the ministry"), or by a pronoun. */
export type MentionForm = "name" | "description" | "pronoun";

/** A passage that names something. Half-open, UTF-16 code units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly form: MentionForm;
}

/**
 * Where a place is, by the gazetteer. `lat` and `lon` are WGS 84 degrees of one point that stands for all of it, however large.
 * `name` and `kind` (country, division, district, capital, seat, town ...) are the gazetteer's; `country` is ISO 3166-1 alpha-2,
 * `division` ISO 3166-2, null where not known or where it lies in none; `within` names what holds it, from the inside out.
 * `score` is the probability, 0 to 1, that the name means this place; `reason` says in words why it is believed.
 */
export interface EntityLocation {
  readonly name: string;
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly division: string | null;
  readonly within: readonly string[];
  readonly geonames: number | null;
  readonly score: number;
  readonly reason: string;
}

/**
 * The thing named, as one document knows it. `id` is unique in the document (`e1`, `e2` ...); `key` is the normalised name
 * by which entities of different documents are held to be the same, and is equal on every machine. `name` is the fullest
 * form read, `aliases` the other forms, in order of appearance. `named` is false where only descriptions or pronouns
 * were read ("two officials"): such an entity is never joined with another document's. `location` is there for places and
 * countries alone, and only where the text supports it: its absence says that the place was not found, not that it is nowhere.
 */
export interface Entity {
  readonly id: string;
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly location?: EntityLocation;
}
