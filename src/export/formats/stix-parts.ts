import type { EntityDetail } from "../../answer/index.ts";
import type { Tlp } from "./format.ts";
import { uuidOf } from "./uuid.ts";

/** A STIX object as it is written. */
export type StixObject = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>;

/** What all objects of a bundle share: when, by whom, and how far they may be handed on. */
export interface StixFrame {
  readonly created: string;
  readonly modified: string;
  readonly tlp: Tlp | null;
}

/** Ids of the marking definitions of STIX 2.1, section 7.2.1.4. */
const TLP_IDS: Readonly<Record<Tlp, string>> = {
  white: "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
  green: "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da",
  amber: "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
  red: "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
};

const AUTHOR = stixId("identity", "headwater");
const EXTENSION = stixId("extension-definition", "evidence/1");

/** The id of an object of a type, made of a name: the same in every bundle. */
export function stixId(type: string, name: string): string {
  return `${type}--${uuidOf(`${type} ${name}`)}`;
}

/** An object with the properties that all of them have. */
export function stixObject(
  { created, modified, tlp }: StixFrame,
  type: string,
  name: string,
  fields: Readonly<Record<string, unknown>>,
): StixObject {
  return {
    type,
    spec_version: "2.1",
    id: stixId(type, name),
    created_by_ref: AUTHOR,
    created,
    modified,
    ...(tlp === null ? {} : { object_marking_refs: [TLP_IDS[tlp]] }),
    ...fields,
  };
}

/** Our properties of an object, under the extension that defines them. */
export function evidenceOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const stated = Object.entries(fields).filter(([, value]) => isStated(value));
  return {
    extensions: { [EXTENSION]: { extension_type: "property-extension", ...Object.fromEntries(stated) } },
  };
}

/** STIX has no empty lists, dictionaries or words: what is not stated is not there. */
function isStated(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

/** What every bundle begins with: who made it, what our properties mean, the marking. */
export function preamble(frame: StixFrame): readonly StixObject[] {
  const marking = frame.tlp === null ? [] : [markingOf(frame.tlp)];
  const author = stixObject(frame, "identity", "headwater", {
    name: "Headwater",
    identity_class: "system",
    description: "Read by machine; every claim points at the words that it rests on.",
  });
  const definition = stixObject(frame, "extension-definition", "evidence/1", {
    name: "Headwater evidence",
    description: "Where a claim stands in preserved documents, where it starts, and how it is graded.",
    schema: SCHEMA_WORDS,
    version: "1.0.0",
    extension_types: ["property-extension"],
  });
  return [...marking, author, definition];
}

const SCHEMA_WORDS = [
  "headwater_id: id in the ledger. sha256: of the preserved bytes. start, end: UTF-16 code units into the document's text, half-open.",
  "chain: the voices, from the publisher inward. frame, roles, polarity: what a claim says.",
  "independent_origins: identified sources that do not echo one another. echo: whether an assertion only repeats another document.",
  "admiralty_credibility: 1 to 6 (6 cannot be judged); admiralty_reason; admiralty_set_by: the person, absent where it is proposed by rule.",
  "admiralty_reliability: A to F of the origin, as a person set it.",
].join(" ");

function markingOf(tlp: Tlp): StixObject {
  return {
    type: "marking-definition",
    spec_version: "2.1",
    id: TLP_IDS[tlp],
    created: "2017-01-20T00:00:00.000Z",
    definition_type: "tlp",
    name: `TLP:${tlp.toUpperCase()}`,
    definition: { tlp },
  };
}

/** Types of objects for types of entities; an identity of no class for what is none of them. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly identity?: string }>> = {
  Person: { type: "identity", identity: "individual" },
  Organization: { type: "identity", identity: "organization" },
  PublicBody: { type: "identity", identity: "organization" },
  Group: { type: "identity", identity: "group" },
  Nationality: { type: "identity", identity: "class" },
  ArmedGroup: { type: "threat-actor" },
  Country: { type: "location" },
  Place: { type: "location" },
  Event: { type: "incident" },
};

/** The type of the object that stands for an entity of a type. */
function objectTypeOf(type: string): string {
  return TYPES[type]?.type ?? "identity";
}

/** The id of the object that stands for an entity. */
export function entityRef({ id, type }: Pick<EntityDetail, "id" | "type">): string {
  return stixId(objectTypeOf(type), id);
}

/** A person, group, place or event. That a group is called an armed one says nothing of what it did: no motives or types are made up. */
export function entityObject(frame: StixFrame, entity: EntityDetail): StixObject {
  const { id, name, type, names, locations } = entity;
  const kind = objectTypeOf(type);
  const aliases = names.map((known) => known.name).filter((known) => known !== name);
  const evidence = evidenceOf({
    headwater_id: id,
    entity_type: type,
    ...(kind === "threat-actor" ? {} : { aliases }),
  });
  if (kind === "identity")
    return stixObject(frame, kind, id, {
      name,
      identity_class: TYPES[type]?.identity ?? "unknown",
      ...evidence,
    });
  if (kind === "threat-actor")
    return stixObject(frame, kind, id, { name, ...(aliases.length === 0 ? {} : { aliases }), ...evidence });
  if (kind === "incident") return stixObject(frame, kind, id, { name, ...evidence });
  const point = locations[0]?.location;
  const where =
    point === undefined
      ? { region: name }
      : {
          latitude: point.lat,
          longitude: point.lon,
          ...(point.country === null ? {} : { country: point.country }),
        };
  return stixObject(frame, kind, id, { name, ...where, ...evidence });
}
