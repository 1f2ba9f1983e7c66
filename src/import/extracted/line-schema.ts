import { z } from "zod";
import { MEDIA_TYPES, STANCES } from "../../model/index.ts";
import { claimIn, entityIn, mentionIn, offset, range, STATED, segmentIn } from "../line-schema.ts";

/** A line that `headwater extract` printed, as far as it is read back; what else a document says of itself is looked up by `from`. */
export const extractedLine = z.object({
  document: z.looseObject({
    id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    path: z.string(),
    from: z.partialRecord(z.enum(STATED), z.string()),
    notes: z.array(z.string()),
    mediaType: z.enum(MEDIA_TYPES),
    bytes: z.int().min(1),
    reader: z.string(),
    extractor: z.string(),
  }),
  text: z.string(),
  segments: z.array(segmentIn),
  mentions: z.array(mentionIn),
  entities: z.array(entityIn),
  attributions: z.array(
    z.object({
      source: z.array(range),
      cue: z.array(range),
      content: z.array(range).min(1),
      stance: z.enum(STANCES),
      speaker: z.string().nullable(),
      mention: offset.nullable(),
      parent: offset.nullable(),
    }),
  ),
  claims: z.array(claimIn.extend({ chain: z.array(z.string()) })),
});

/** A line that was found to be one. */
export type ExtractedLine = z.infer<typeof extractedLine>;
