import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadSqlite } from "../../src/ledger/dialect/load-sqlite.ts";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import type { ListEntry, NameKind } from "../../src/model/index.ts";
import { listNameKeys, spelledName } from "../../src/pipeline/list-keys.ts";
import { DIALECTS } from "./dialects.ts";

const NAMES: readonly (readonly [id: string, ...names: (readonly [name: string, kind: NameKind])[]])[] = [
  ["1", ["Darim Keshani", "primary"], ["داريم كشاني", "original"]],
  ["2", ["Nurin Front", "primary"], ["Jabhat al-Nurin", "alias"]],
  ["3", ["Darym Keshany", "primary"]],
  ["4", ["Hasan Keshani-Orvan", "primary"], ["Darim", "weak"]],
  ["5", ["Kosovan Trading Company", "primary"]],
];

async function* entries(): AsyncGenerator<ListEntry> {
  for (const [id, ...names] of NAMES)
    yield {
      ...{ id, list: "tv-list", schema: "Person", listedOn: null, delistedOn: null, status: null },
      names: names.map(([name, kind]) => ({ name, kind, script: null, quality: null })),
      ...{ programs: [], countries: [], births: [], identifiers: [], addresses: [], remarks: null },
      raw: `<entry>${id}</entry>`,
    };
}

const SHA256 = createHash("sha256").update("tv").digest("hex");
const record = () => ({
  edition: {
    ...{
      list: "tv-list",
      title: "Tavarian list",
      authority: "Ministry",
      maker: "Ministry",
      published: "2025-01-01",
    },
    ...{ sha256: SHA256, path: "tv.xml", reader: "test/1" },
    files: [{ path: "tv.xml", sha256: SHA256, size: 2 }],
  },
  entries: entries(),
  bytes: async () => Buffer.from("tv"),
  keysOf: listNameKeys,
  loadedAt: "2025-06-01T10:00:00.000Z",
});

const found = async (ledger: Ledger, name: string, limit?: number): Promise<string[]> => {
  const rows = await ledger.designationsOf({
    ...{ spelled: spelledName(name), on: "2025-02-01" },
    ...(limit === undefined ? {} : { limit }),
  });
  return rows.map(({ entry, matched }) => `${entry} ${matched[0]?.name}`);
};

describe.each(DIALECTS)("listed names by their words in $name", ({ open, name: database }) => {
  let place: ReturnType<typeof open>;
  let ledger: Ledger;
  beforeEach(async () => {
    place = open();
    ledger = await openLedger(place.location("words"));
    await ledger.recordEdition(record());
  });
  afterEach(async () => {
    await ledger.close();
    place.remove();
  });

  test.each([
    { asked: "keshani", finds: ["1 Darim Keshani", "4 Hasan Keshani-Orvan", "3 Darym Keshany"] },
    { asked: "KESHANI, Darim", finds: ["1 Darim Keshani", "4 Hasan Keshani-Orvan", "3 Darym Keshany"] },
    { asked: "كشاني", finds: ["1 داريم كشاني", "3 Darym Keshany", "4 Hasan Keshani-Orvan"] },
    { asked: "al-Nurin", finds: ["2 Nurin Front"] },
    { asked: "jabhat noorin", finds: ["2 Jabhat al-Nurin"] },
    { asked: "keshani varesh", finds: [] },
    { asked: "kesh", finds: [] },
    { asked: "—", finds: [] },
    { asked: "", finds: [] },
    { asked: "%", finds: [] },
  ])("“$asked” finds $finds", async ({ asked, finds }) => {
    expect(await found(ledger, asked)).toEqual(finds);
  });

  test("the very words come before their other spellings when only some may be shown", async () => {
    expect(await found(ledger, "keshany", 1)).toEqual(["3 Darym Keshany"]);
    expect(await found(ledger, "keshani", 2)).toEqual(["1 Darim Keshani", "4 Hasan Keshani-Orvan"]);
  });

  test.runIf(database === "sqlite")(
    "a ledger from before is searched name by name, then by words",
    async () => {
      await ledger.close();
      const file = new (loadSqlite())(place.location("words"));
      file.exec(
        `drop table list_words; drop index list_records_by_document; alter table list_records drop column document;
       alter table list_editions drop column maker; delete from ledger_migrations where name between '013' and '015'`,
      );
      file.close();
      ledger = await openLedger(place.location("words"));
      expect(await found(ledger, "keshani")).toEqual(["1 Darim Keshani", "4 Hasan Keshani-Orvan"]);
      await ledger.fillListKeys(listNameKeys);
      expect(await found(ledger, "keshani")).toHaveLength(3);
    },
  );
});
