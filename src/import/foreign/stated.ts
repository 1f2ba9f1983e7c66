import type { Metadata, Stated } from "../../model/index.ts";

/** What a record states of a text; empty texts and nulls are not stated. */
export interface RecordStates {
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  readonly modified?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
}

/** The same as metadata of a document, each value as stated by the record. */
export function statedBy(record: RecordStates): Metadata {
  const stated: Record<string, Stated<string | readonly string[]>> = {};
  for (const [field, value] of Object.entries(record))
    if (value !== null && value !== undefined && value.length > 0) stated[field] = { value, from: "record" };
  return stated as Metadata;
}
