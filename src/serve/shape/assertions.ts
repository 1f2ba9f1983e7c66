import type { AssertionRow, Ledger, SaidRow } from "../../ledger/index.ts";
import type { Assertion, Attribution, ChainStep } from "../contract/index.ts";

/** Assertions as the contract has them, with the names of their places. */
export async function assertionsOf(ledger: Ledger, rows: readonly AssertionRow[]): Promise<Assertion[]> {
  const places = await ledger.workbench.entityReferences(rows.flatMap(({ place }) => place ?? []));
  return rows.map((row) => {
    const { id, title, publisher, published, url } = row.document;
    const { time, quantity, verdict } = row;
    const place = row.place === null ? undefined : places.get(row.place);
    return {
      id: row.id,
      claim: row.claim,
      document: { id, title, publisher, published, url },
      passage: row.passage,
      chain: row.chain.map(stepOf),
      certainty: row.certainty,
      voice: row.voice,
      time: time === null ? null : { text: time.text, from: time.from, to: time.to },
      place: place === undefined ? null : { id: place.id, name: place.name, type: place.type },
      quantity:
        quantity === null
          ? null
          : {
              text: quantity.text,
              min: quantity.min,
              max: quantity.max,
              unit: quantity.unit,
              change: quantity.change ?? null,
            },
      origin: row.origin,
      denies: row.denies,
      isEcho: row.isEcho,
      isStated: row.isStated,
      verdict: verdict === null ? null : { ...verdict },
      words: row.words.map((word) => ({ ...word })),
    };
  });
}

function stepOf({ kind, entity, name, attribution }: AssertionRow["chain"][number]): ChainStep {
  if (attribution === null) return { kind, entity, name, attribution: null };
  const { id, stance, source, cue, content } = attribution;
  return {
    ...{ kind, entity, name },
    attribution: {
      id,
      stance: stance as Attribution["stance"],
      source: [...source],
      cue: [...cue],
      content: [...content],
    },
  };
}

/** An attribution as the contract has it. */
export function attributionOf(row: Omit<SaidRow, "document">, inComment: boolean): Attribution {
  return {
    id: row.id,
    stance: row.stance as Attribution["stance"],
    parent: row.parent,
    speaker: row.speaker,
    speakerName: row.speakerName,
    source: [...row.source],
    cue: [...row.cue],
    content: [...row.content],
    inComment,
  };
}
