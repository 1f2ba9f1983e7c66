import { knownIn } from "./known-in.ts";
import { batches, type Store } from "./store.ts";

/**
 * A voice of a chain. `publisher` is the document's own, `entity` a speaker, `unnamed` a source without any words for who it
 * is, `reader` the author of a comment. `key` is the name's key where documents share the speaker; null for a description.
 */
export interface VoiceRow {
  readonly kind: "publisher" | "entity" | "unnamed" | "reader";
  /** Entity id; null but for `entity`. */
  readonly entity: string | null;
  readonly key: string | null;
  /** The publisher's, the speaker's or the reader's name; null where none is stated. */
  readonly name: string | null;
  /** Id of the attribution that shows this voice speaking; null where no words do. */
  readonly attribution: string | null;
}

/** A voice with what only the ledger's own files need. */
export interface LocatedVoice extends VoiceRow {
  /** Its name as this document has it: the same whichever other documents are in the ledger. */
  readonly nameHere: string | null;
  /** Row number of its attribution. */
  readonly attributionSerial: number | null;
}

/**
 * The chains of assertions by row number, each from the publisher inward.
 *
 * @param isNamedHere whether each voice is also named as its own document has it, which is looked up for each; else `nameHere` is its name
 */
export async function readChains(
  { db }: Store,
  assertions: readonly number[],
  isNamedHere: boolean,
): Promise<ReadonlyMap<number, readonly LocatedVoice[]>> {
  const chains = new Map<number, LocatedVoice[]>();
  for (const batch of batches(assertions)) {
    const rows = await db
      .selectFrom("chain_links as l")
      .innerJoin("assertions as a", "a.serial", "l.assertion")
      .innerJoin("documents as d", "d.serial", "a.document")
      .leftJoin("entities as p", "p.serial", "l.entity")
      .leftJoin("entities as e", (join) =>
        join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("p.canonical", "p.serial"))),
      )
      .leftJoin("attributions as t", "t.serial", "l.attribution")
      .select(["l.assertion", "l.kind", "l.name", "e.id as entity", "e.key", "e.name as speaker"])
      .select(["t.id as attribution", "t.serial as attributionSerial", "d.publisher"])
      .$if(isNamedHere, (chain) =>
        chain.select((eb) =>
          eb
            .selectFrom("extraction_entities as m")
            .select((m) => m.fn.min("m.name").as("name"))
            .where(knownIn("l.entity", "a.document"))
            .as("here"),
        ),
      )
      .where("l.assertion", "in", batch)
      .orderBy("l.assertion")
      .orderBy("l.position")
      .execute();
    for (const { assertion, kind, entity, key, name, speaker, here, publisher, ...shown } of rows) {
      const called = (speakerName: string | null) =>
        kind === "publisher" ? publisher : kind === "entity" ? speakerName : name;
      const voice = {
        kind: kind as VoiceRow["kind"],
        entity,
        key,
        name: called(speaker),
        nameHere: called(here ?? speaker),
        ...shown,
      };
      const chain = chains.get(assertion);
      if (chain === undefined) chains.set(assertion, [voice]);
      else chain.push(voice);
    }
  }
  return chains;
}
