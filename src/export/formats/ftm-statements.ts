import { createHash } from "node:crypto";
import type { Evidence } from "../../answer/index.ts";
import { csvLine } from "./csv.ts";
import type { ExportFormat } from "./format.ts";
import { type FtmEntity, ftmEntities } from "./ftm-entities.ts";

/** FollowTheMoney entities, one a line: what Aleph, yente and nomenklatura read. https://followthemoney.tech */
export const ftm: ExportFormat = {
  name: "ftm",
  what: "FollowTheMoney entities, one a line: Aleph, OpenSanctions",
  write: async function* (evidence) {
    for await (const entity of ftmEntities(evidence)) yield `${JSON.stringify(entityLine(entity))}\n`;
  },
};

const COLUMNS = [
  "id",
  "entity_id",
  "canonical_id",
  "prop",
  "schema",
  "value",
  "dataset",
  "lang",
  "original_value",
  "external",
  "first_seen",
  "last_seen",
  "origin",
] as const;

/** The same as statements: each value with who published it (`dataset`) and with whom it starts (`origin`), so that sources disagree side by side. */
export const ftmStatements: ExportFormat = {
  name: "ftm-statements",
  what: "the same as statements: each value with its dataset (publisher) and origin",
  write: (evidence) => statements(evidence),
};

function entityLine({ id, schema, values }: FtmEntity): object {
  const properties: Record<string, string[]> = {};
  for (const { prop, value } of values) {
    const known = properties[prop];
    if (known === undefined) properties[prop] = [value];
    else if (!known.includes(value)) known.push(value);
  }
  const datasets = [...new Set(values.map(({ dataset }) => dataset))].sort();
  return {
    id,
    schema,
    properties,
    datasets,
    caption: properties["name"]?.[0] ?? properties["role"]?.[0] ?? id,
  };
}

async function* statements(evidence: Evidence): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for await (const { id, schema, values } of ftmEntities(evidence))
    for (const { prop, value, dataset, origin, seen } of values) {
      // The key by which FollowTheMoney knows a statement.
      const key = createHash("sha1").update(`${dataset}.${id}.${prop}.${value}`).digest("hex");
      yield csvLine([key, id, id, prop, schema, value, dataset, "eng", value, "f", seen, seen, origin]);
    }
}
