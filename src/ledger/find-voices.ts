import { sql } from "kysely";
import { batches, type Store } from "./store.ts";

/**
 * Who says wordings (claim ids) now: for each, one list of voices an assertion, from the publisher to whoever is quoted innermost, by the keys of
 * their names that documents share; null for a voice that no other document could name. Readers' words, plans and hypotheses are left out.
 */
export async function voicesOf(
  { db }: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly (readonly (string | null)[])[]>> {
  const found = new Map<string, Map<number, (string | null)[]>>();
  for (const batch of batches([...new Set(ids)])) {
    const { rows } = await sql<{ claim: string; assertion: number; key: string | null }>`
      select c.id as claim, a.serial as assertion,
        case l.kind when 'publisher' then d.publisher_key
          when 'entity' then case when e.key like 'office:%' or e.key like 'local:%' then null else e.key end end as key
      from claims c
      join assertions a on a.worded = c.serial or (a.claim = c.serial and a.worded is null)
      join documents d on d.serial = a.document
      join chain_links l on l.assertion = a.serial
      left join entities m on m.serial = l.entity
      left join entities e on e.serial = coalesce(m.canonical, m.serial)
      where c.id in (${sql.join(batch)})
        and a.is_current = 1 and a.voice != 'comment' and a.certainty != 'hypothetical'
      order by c.id, a.id, l.position`.execute(db);
    for (const { claim, assertion, key } of rows) {
      const chains = found.get(claim) ?? new Map<number, (string | null)[]>();
      found.set(claim, chains);
      const voices = chains.get(assertion);
      if (voices === undefined) chains.set(assertion, [key]);
      else voices.push(key);
    }
  }
  return new Map([...found].map(([claim, chains]) => [claim, [...chains.values()]]));
}
