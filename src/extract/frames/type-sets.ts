import { ENTITY_TYPES, type EntityType } from "../../model/index.ts";

/** A set of entity types, a bit for each in the order of `ENTITY_TYPES`. */
export type TypeSet = number;

const BIT = new Map<EntityType, TypeSet>(ENTITY_TYPES.map((type, at) => [type, 1 << at]));

/** The set of the types. */
export function typeSet(types: readonly EntityType[]): TypeSet {
  let set = 0;
  for (const type of types) set |= BIT.get(type)!;
  return set;
}
