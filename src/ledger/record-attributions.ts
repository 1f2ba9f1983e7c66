import type { Attribution, Range } from "../model/index.ts";
import { attributionId } from "./content-id.ts";
import { insertRows, keepRows } from "./insert-rows.ts";
import type { KnownEntities } from "./record-entities.ts";
import { badRecord, type Recording, wellFormed } from "./recording.ts";

/** An attribution in the ledger. */
export interface KnownAttribution {
  readonly id: string;
  readonly serial: number;
}

const PARTS = ["source", "cue", "content"] as const;

/** Keeps the attributions of an extraction; returns them by their index in it. */
export async function recordAttributions(
  recording: Recording,
  entities: KnownEntities,
): Promise<readonly KnownAttribution[]> {
  const { source, document, text, extraction } = recording;
  const speakers = source.attributions.map((attribution) => speakerOf(recording, entities, attribution));
  const { ids, depths } = idsOf(recording, speakers);
  const serials = new Map<string, number>();
  const fresh = new Set<string>();
  // Parents first: a row may only point at rows that are there.
  for (let depth = 0; depth <= Math.max(-1, ...depths); depth++) {
    const rows = source.attributions.flatMap((attribution, i) =>
      depths[i] !== depth
        ? []
        : [
            {
              id: ids[i]!,
              document,
              text,
              stance: attribution.stance,
              parent: attribution.parent === null ? null : (serials.get(ids[attribution.parent]!) ?? null),
              speaker: speakers[i]?.serial ?? null,
            },
          ],
    );
    for (const [id, row] of await keepRows(recording, "attributions", rows, document)) {
      serials.set(id, row.serial);
      if (row.isNew) fresh.add(id);
    }
  }
  const firstWithId = new Map(ids.map((id, i) => [id, i] as const).toReversed());
  await insertRows(
    recording,
    "attribution_ranges",
    [...firstWithId]
      .filter(([id]) => fresh.has(id))
      .flatMap(([id, i]) => piecesOf(source.document.text, serials.get(id)!, source.attributions[i]!)),
  );
  await insertRows(
    recording,
    "extraction_attributions",
    ids.map((id, position) => ({ extraction, position, attribution: serials.get(id)! })),
  );
  return ids.map((id) => ({ id, serial: serials.get(id)! }));
}

function speakerOf({ source }: Recording, entities: KnownEntities, { speaker }: Attribution) {
  if (speaker === null) return null;
  const mention = source.mentions[speaker];
  if (mention === undefined)
    throw badRecord(source, `an attribution's speaker is mention ${speaker} of none`);
  return mention.entity === null ? null : (entities.get(mention.entity) ?? null);
}

/** Ids, and how many attributions each lies in. A parent's id is part of its child's. */
function idsOf({ source }: Recording, speakers: readonly ({ readonly id: string } | null)[]) {
  const { attributions, document } = source;
  const ids: string[] = [];
  const depths: number[] = [];
  const visit = (i: number, inside: ReadonlySet<number>): string => {
    const known = ids[i];
    if (known !== undefined) return known;
    const attribution = attributions[i];
    if (attribution === undefined || inside.has(i))
      throw badRecord(source, `attribution ${i} is missing, or lies in itself`);
    const { parent } = attribution;
    const parentId = parent === null ? null : visit(parent, new Set([...inside, i]));
    const ranges = PARTS.map((part) => attribution[part]);
    if (!ranges.flat().every(([start, end]) => start >= 0 && start < end && end <= document.text.length))
      throw badRecord(source, `attribution ${i} does not lie in the text`);
    const words = ranges.flat().map(([start, end]) => document.text.slice(start, end));
    depths[i] = parent === null ? 0 : depths[parent]! + 1;
    ids[i] = attributionId(document.id, ranges, words, attribution.stance, parentId, speakers[i]?.id ?? null);
    return ids[i];
  };
  for (let i = 0; i < attributions.length; i++) visit(i, new Set());
  return { ids, depths };
}

function piecesOf(text: string, attribution: number, stated: Attribution) {
  return PARTS.flatMap((part) =>
    stated[part].map(([start, end]: Range, position) => ({
      attribution,
      part,
      position,
      start,
      end,
      quote: wellFormed(text.slice(start, end)),
    })),
  );
}
