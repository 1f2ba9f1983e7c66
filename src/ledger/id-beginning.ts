import { HeadwaterError } from "../model/index.ts";
import type { Store } from "./store.ts";

/**
 * The one id of a table that begins with what a person typed.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several do
 */
export async function idBeginning(
  { db, place }: Store,
  table: "claims" | "entities" | "documents" | "disputes" | "assertions" | "verdicts",
  prefix: string,
  meant: string,
): Promise<string> {
  if (meant === "" || meant === prefix)
    throw new HeadwaterError("bad-usage", "ledger", place, "this id is empty", "give the beginning of one");
  const beginning = (meant.startsWith(prefix) ? meant : prefix + meant).toLowerCase();
  const rows = await db
    .selectFrom(table)
    .select("id")
    .where("id", ">=", beginning)
    .where("id", "<", `${beginning}g`)
    .orderBy("id")
    .limit(6)
    .execute();
  const only = rows.find((row) => row.id === beginning) ?? (rows.length === 1 ? rows[0] : undefined);
  if (only !== undefined && beginning.length > prefix.length) return only.id;
  if (rows.length < 2) {
    const remedy = "look the id up again; its beginning is enough";
    throw new HeadwaterError(
      "not-found",
      "ledger",
      place,
      `there is no ${prefix.slice(0, -1)} ${meant}`,
      remedy,
    );
  }
  const some = rows.map((row) => row.id).join(", ");
  throw new HeadwaterError(
    "bad-usage",
    "ledger",
    place,
    `several ids begin so: ${some}`,
    "type more of the id",
  );
}
