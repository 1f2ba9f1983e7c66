import type { EntityHints } from "../ledger/index.ts";
import type { Entity, EntityType, Extraction, Range } from "../model/index.ts";
import { type NameSchema, nameKeys, readName } from "../resolve/index.ts";

/** Whom a person is spoken of with says who the person is; where, or of which country, does not. */
const TELLING: ReadonlySet<EntityType> = new Set<EntityType>([
  "Person",
  "Organization",
  "PublicBody",
  "ArmedGroup",
]);

/** Bodies that half the world's persons are spoken of with. */
const EVERYWHERE =
  /^body:(?:united nation|european union|nato|north atlantic|african union|security council|un$|eu$)/;

const SCHEMAS: Partial<Record<EntityType, NameSchema>> = {
  Person: "Person",
  Organization: "Organization",
  PublicBody: "PublicBody",
  ArmedGroup: "ArmedGroup",
  Vessel: "Vessel",
  Country: "Place",
  Place: "Place",
};

/**
 * What tells the persons of a document from others of the same name, and the blocks in which names like each are looked for.
 * A person called by one word has no contexts: a family name alone never makes two documents' persons one.
 *
 * @param sentences of the document, in text order
 */
export function entityHints(extraction: Extraction, sentences: readonly Range[]): EntityHints {
  const named = new Map(extraction.entities.filter((e) => e.named).map((entity) => [entity.id, entity]));
  const contexts = new Map<string, Set<string>>();
  for (const together of membersBySentence(extraction, sentences, named)) {
    // A name that is too little to share is somebody else in another document.
    const telling = [...together].filter(
      ({ type, key }) => TELLING.has(type) && !EVERYWHERE.test(key) && !/^(?:local|office):/.test(key),
    );
    for (const person of together) {
      if (person.type !== "Person" || !person.key.includes(" ")) continue;
      for (const other of telling) if (other.key !== person.key) addTo(contexts, person.key, other.key);
    }
  }
  return {
    contexts: new Map([...contexts].map(([key, others]) => [key, [...others].sort()])),
    blocks: new Map(
      [...named.values()]
        .filter(({ key }) => !key.startsWith("local:"))
        .map((entity) => [entity.key, blocksOf(entity)]),
    ),
  };
}

/** The named entities of each sentence that has two or more. */
function* membersBySentence(
  { mentions }: Extraction,
  sentences: readonly Range[],
  named: ReadonlyMap<string, Entity>,
): Generator<ReadonlySet<Entity>> {
  let at = 0;
  for (const [start, end] of sentences) {
    const together = new Set<Entity>();
    while (at < mentions.length && mentions[at]!.start < start) at++;
    for (; at < mentions.length && mentions[at]!.start < end; at++) {
      const entity = named.get(mentions[at]!.entity ?? "");
      if (entity !== undefined) together.add(entity);
    }
    if (together.size > 1) yield together;
  }
}

/** As what the names of a type of entity are compared; undefined for a type that has no names. */
export function schemaOf(type: EntityType): NameSchema | undefined {
  return SCHEMAS[type];
}

function blocksOf({ name, type }: Entity): readonly string[] {
  const schema = SCHEMAS[type];
  return schema === undefined ? [] : [...new Set(nameKeys(readName(name, schema)))];
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
