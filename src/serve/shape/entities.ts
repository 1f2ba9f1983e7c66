import type { DesignationRow, EntityRow as KeptEntity, Namesake } from "../../ledger/index.ts";
import type { EntityLocation } from "../../model/index.ts";
import type { Designation, EntityRow, Point } from "../contract/index.ts";

/** An entity of a list as the contract has it. */
export function entityRowOf(row: KeptEntity | Namesake): EntityRow {
  const { id, name, type, key, documents, mentions } = row;
  const aliases = "aliases" in row ? [...row.aliases] : [];
  return { id, name, type, isNamed: key !== null, documents, mentions, aliases };
}

/** A point as the contract has it. */
export function pointOf({ lat, lon, name, kind, country, score, reason }: EntityLocation): Point {
  return { lat, lon, name, kind, country, score, reason };
}

/** A designation as the contract has it. */
export function designationOf(row: DesignationRow): Designation {
  const { content, edition, droppedIn } = row;
  const name = ({ name: form, kind, script }: (typeof content.names)[number]) => ({
    name: form,
    kind,
    script,
  });
  const ref = ({ id, published, sha256 }: typeof edition) => ({ id, published, sha256 });
  return {
    id: row.id,
    list: row.list,
    title: row.title,
    authority: row.authority,
    entry: row.entry,
    schema: row.schema,
    name: row.name,
    names: content.names.map(name),
    matched: row.matched.map(name),
    listedOn: row.listedOn,
    delistedOn: row.delistedOn,
    status: row.status,
    standing: row.standing,
    programs: [...content.programs],
    countries: [...content.countries],
    births: content.births.map((birth) => ({ ...birth })),
    identifiers: content.identifiers.map((one) => ({ ...one })),
    remarks: content.remarks,
    raw: content.raw,
    edition: ref(edition),
    droppedIn: droppedIn === null ? null : ref(droppedIn),
  };
}
