import { batches, type Store } from "./store.ts";

/** A person (entity id) and the body that it speaks for, as one document says. */
export interface PostRow {
  readonly document: string;
  readonly person: string;
  readonly key: string;
  readonly name: string;
}

const POST_FRAMES = ["holds_position", "leads"];
/** A minister of a country does not speak for all that the country's bodies say. */
const BODY_TYPES = ["ArmedGroup", "Organization", "PublicBody"];

/** Posts that documents (ids) state as held now, sorted; names are the ones that the document itself gives. */
export async function postsIn({ db }: Store, documents: readonly string[]): Promise<readonly PostRow[]> {
  const found: PostRow[] = [];
  for (const batch of batches([...new Set(documents)])) {
    const rows = await db
      .selectFrom("documents as d")
      .innerJoin("assertions as a", (join) =>
        join.onRef("a.document", "=", "d.serial").on("a.is_current", "=", 1),
      )
      // As this document words it: who is joined with others holds his posts in other documents.
      .innerJoin("claims as c", (join) =>
        join.on((eb) => eb("c.serial", "=", eb.fn.coalesce("a.worded", "a.claim"))),
      )
      .innerJoin("claim_roles as s", (join) =>
        join.onRef("s.claim", "=", "c.serial").on("s.role", "=", "subject"),
      )
      .innerJoin("claim_roles as o", (join) =>
        join.onRef("o.claim", "=", "c.serial").on("o.role", "=", "object"),
      )
      .innerJoin("entities as p", "p.serial", "s.entity")
      .innerJoin("entities as b", "b.serial", "o.entity")
      .innerJoin("extractions as x", (join) =>
        join.onRef("x.document", "=", "d.serial").on("x.is_current", "=", 1),
      )
      .innerJoin("extraction_entities as m", (join) =>
        join.onRef("m.extraction", "=", "x.serial").onRef("m.entity", "=", "b.serial"),
      )
      .select(["d.id as document", "p.id as person", "b.key", "m.name"])
      .where("d.id", "in", batch)
      .where("c.frame", "in", POST_FRAMES)
      .where("c.polarity", "=", "positive")
      .where("a.certainty", "=", "stated")
      .where("a.voice", "!=", "comment")
      .where("m.type", "in", BODY_TYPES)
      .where("b.key", "is not", null)
      .execute();
    for (const { key, ...row } of rows) found.push({ ...row, key: key! });
  }
  const sortKey = ({ document, person, key, name }: PostRow) => JSON.stringify([document, person, key, name]);
  return found.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
