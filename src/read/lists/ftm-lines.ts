import { z } from "zod";
import { whole } from "../whole-words.ts";
import type { ListFormat } from "./format.ts";
import { type FtmSanctions, ftmEntry, isListedByTopic, LISTED_SCHEMATA, type Properties } from "./ftm.ts";
import { malformed } from "./limits.ts";
import { type Line, readLines } from "./text-chunks.ts";

/**
 * FollowTheMoney entities, one JSON object a line (entities.ftm.json, targets.nested.json): entities with the type of
 * something that can be designated become entries, and where the file says who is on a list (a sanction, a topic), those alone: the
 * owners and relatives beside them are not. Sanctions that stand on lines of their own are read beforehand and
 * held. Whose list it is, the file does not say. https://followthemoney.tech/docs/
 */
export const ftmLines: ListFormat = {
  reader: "ftm-lines/2",
  list: null,
  title: null,
  authority: null,
  published: async () => null,
  async *entries({ path }, list) {
    const apart = await sanctionsOf(path);
    for await (const line of readLines(path)) {
      const entity = entityOf(line, path);
      if (!LISTED_SCHEMATA.has(entity.schema)) continue;
      const { texts, nested } = split(entity.properties);
      const sanctions = [...nested, ...(apart.byEntity.get(entity.id) ?? [])];
      if (apart.isMarked && sanctions.length === 0 && !isListedByTopic(texts)) continue;
      const { id, schema } = entity;
      yield ftmEntry({ id, schema, list, raw: line.text.trim() }, texts, sanctions, path, line.number);
    }
  },
};

const entitySchema = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(z.unknown())),
});

const sanctionSchema = z.object({
  schema: z.literal("Sanction"),
  properties: z.record(z.string(), z.array(z.unknown())),
});

type FtmEntity = z.infer<typeof entitySchema>;

function entityOf({ text, number }: Line, path: string): FtmEntity {
  let value: unknown;
  try {
    value = NO_CHARACTER.test(text) ? JSON.parse(text, wholeValue) : JSON.parse(text);
  } catch {
    throw malformed(path, number, "the line is not JSON, or is cut off", "fetch the file again");
  }
  const entity = entitySchema.safeParse(value);
  if (entity.success) return entity.data;
  const what = "the line is no FollowTheMoney entity: it needs id, schema and properties";
  throw malformed(path, number, what, "fetch the file again");
}

/** What may spell half a character, or a NUL, which JSON can and no ledger keeps. */
const NO_CHARACTER = /\\u(?:d[89a-f]|0000)/i;

function wholeValue(_: string, value: unknown): unknown {
  return typeof value === "string" ? whole(value) : value;
}

/** Sanctions on lines of their own, and whether any line says that somebody is on a list. */
async function sanctionsOf(path: string): Promise<FtmSanctions> {
  const byEntity = new Map<string, Properties[]>();
  let isMarked = false;
  for await (const line of readLines(path)) {
    if (!/"(?:[Ss]anction|debarment|export\.control|wanted)/.test(line.text)) continue;
    const entity = entityOf(line, path);
    const { texts, nested } = split(entity.properties);
    isMarked ||= entity.schema === "Sanction" || nested.length > 0 || isListedByTopic(texts);
    if (entity.schema !== "Sanction") continue;
    for (const id of texts.entity ?? []) byEntity.set(id, [...(byEntity.get(id) ?? []), texts]);
  }
  return { byEntity, isMarked };
}

/** The texts of an entity, and the sanctions that are nested in it. */
function split(properties: FtmEntity["properties"]): { texts: Properties; nested: readonly Properties[] } {
  const texts: Record<string, readonly string[]> = {};
  const nested: Properties[] = [];
  for (const [name, values] of Object.entries(properties)) {
    texts[name] = values.filter((value) => typeof value === "string");
    for (const value of values) {
      const sanction = sanctionSchema.safeParse(value);
      if (sanction.success) nested.push(split(sanction.data.properties).texts);
    }
  }
  return { texts, nested };
}
