import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { standingOn } from "../../src/ledger/standing.ts";
import type { ListEntry } from "../../src/model/index.ts";
import { listNameKeys, spelledName } from "../../src/pipeline/list-keys.ts";
import { DIALECTS } from "./dialects.ts";

const NOW = "2025-06-01T10:00:00.000Z";

function entry(id: string, name: string, more: Partial<ListEntry> = {}): ListEntry {
  return {
    ...{ id, list: "tv-list", schema: "LegalEntity", listedOn: null, delistedOn: null, status: null },
    names: [{ name, kind: "primary", script: "Latn", quality: null }],
    ...{ programs: ["TVR"], countries: [], births: [], identifiers: [], addresses: [], remarks: null },
    ...{ raw: `<entry>${name}</entry>` },
    ...more,
  };
}

async function* given(entries: readonly ListEntry[], fails = false): AsyncGenerator<ListEntry> {
  yield* entries;
  if (fails) throw new Error("the disk is gone");
}

function edition(
  published: string | null,
  entries: readonly ListEntry[],
  { older = false, fails = false } = {},
) {
  const bytes = Buffer.from(JSON.stringify([published, entries]));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    edition: {
      ...{
        list: "tv-list",
        title: "Tavarian list",
        authority: "Ministry of Interior",
        maker: "Ministry of Interior",
        published,
        sha256,
      },
      ...{ path: "tv.xml", reader: "test/1", files: [{ path: "tv.xml", sha256, size: bytes.length }] },
    },
    entries: given(entries, fails),
    bytes: async () => bytes,
    keysOf: listNameKeys,
    loadedAt: NOW,
    older,
  };
}

const FRONT = entry("1", "Nurin Front", { listedOn: "2014-06-30" });
const ARMY = entry("2", "Free Dunmar Army");
const NETWORK = entry("3", "Kesh Network");

describe.each(DIALECTS)("lists in $name", ({ open }) => {
  let place: ReturnType<typeof open>;
  let ledger: Ledger;
  beforeEach(async () => {
    place = open();
    ledger = await openLedger(place.location("lists"));
  });
  afterEach(async () => {
    await ledger.close();
    place.remove();
  });

  const changes = async (id: string) => {
    const found: string[] = [];
    for await (const { kind, entry, fields } of ledger.listChanges(id))
      found.push([kind, entry, ...fields].join(" "));
    return found;
  };

  test("an edition is compared with the one before it", async () => {
    const first = await ledger.recordEdition(edition("2025-01-01", [FRONT, ARMY]));
    expect(first).toMatchObject({ outcome: "loaded", entries: 2, names: 2, previous: null });
    const moved = { ...FRONT, addresses: ["Harl"], raw: "<entry>Nurin Front, Harl</entry>" };
    const second = await ledger.recordEdition(edition("2025-02-01", [moved, NETWORK]));
    expect(second.changes).toEqual({ added: 1, removed: 1, changed: 1 });
    expect(await changes(second.id)).toEqual(["changed 1 addresses", "removed 2", "added 3"]);
    expect(await ledger.verify()).toMatchObject({ designations: 4, problems: [] });
  });

  test("the same bytes twice change nothing", async () => {
    await ledger.recordEdition(edition("2025-01-01", [FRONT]));
    const before = await ledger.contentDigest();
    expect(await ledger.recordEdition(edition("2025-01-01", [FRONT]))).toMatchObject({
      outcome: "unchanged",
    });
    expect(await ledger.contentDigest()).toBe(before);
    expect((await ledger.log()).filter(({ kind }) => kind === "list")).toHaveLength(1);
  });

  test("an older edition is refused, or taken as history with the same result as in order", async () => {
    const editions = [
      edition("2025-01-01", [FRONT, ARMY]),
      edition("2025-02-01", [FRONT]),
      edition("2025-03-01", [ARMY]),
    ];
    for (const at of [0, 2]) await ledger.recordEdition(editions[at]!);
    const late = edition("2025-02-01", [FRONT]);
    await expect(ledger.recordEdition(late)).rejects.toMatchObject({ code: "bad-usage", remedy: /--older/ });
    const history = await ledger.recordEdition(edition("2025-02-01", [FRONT], { older: true }));
    expect(await changes(history.id)).toEqual(["removed 2"]);
    const [row] = await ledger.lists();
    expect(row).toMatchObject({ editions: 3, entries: 1, changes: { added: 1, removed: 1, changed: 0 } });
    const ordered = await openLedger(place.location("ordered"));
    for (const at of [0, 1, 2]) {
      const again = [
        edition("2025-01-01", [FRONT, ARMY]),
        edition("2025-02-01", [FRONT]),
        edition("2025-03-01", [ARMY]),
      ];
      await ordered.recordEdition(again[at]!);
    }
    expect(await ordered.contentDigest()).toBe(await ledger.contentDigest());
    await ordered.close();
  });

  test.each([
    {
      what: "fails half-way",
      record: () => edition("2025-01-01", [FRONT, ARMY], { fails: true }),
      says: /disk/,
    },
    {
      what: "has two entries of one reference",
      record: () => edition("2025-01-01", [FRONT, { ...ARMY, id: "1" }]),
      says: /one reference: 1/,
    },
    {
      what: "has one entry twice",
      record: () => edition("2025-01-01", [FRONT, FRONT]),
      says: /one reference/,
    },
    { what: "has no entries", record: () => edition("2025-01-01", []), says: /no entries/ },
    {
      what: "has an entry without a name",
      record: () => edition("2025-01-01", [{ ...FRONT, names: [] }]),
      says: /entry 1/,
    },
  ])("an edition that $what leaves nothing", async ({ record, says }) => {
    const before = await ledger.contentDigest();
    await expect(ledger.recordEdition(record())).rejects.toThrow(says);
    expect(await ledger.contentDigest()).toBe(before);
    expect(await ledger.lists()).toEqual([]);
  });

  test("a designation rests on its edition and stands as the list says on that day", async () => {
    await ledger.recordEdition(edition("2025-01-01", [FRONT, ARMY]));
    await ledger.recordEdition(edition("2025-02-01", [FRONT]));
    const on = async (day: string, name: string) => (await ledger.designationsOf({ name, on: day }))[0];
    expect(await on("2014-06-29", "NURIN FRONT")).toMatchObject({
      standing: "not-yet",
      authority: "Ministry of Interior",
    });
    const front = await on("2020-01-01", "nurin front");
    expect(front).toMatchObject({
      standing: "in-force",
      edition: { published: "2025-02-01" },
      droppedIn: null,
    });
    expect(front?.content.raw).toBe("<entry>Nurin Front</entry>");
    expect(await on("2024-12-31", "Free Dunmar Army")).toMatchObject({ standing: "not-stated" });
    expect(await on("2025-01-15", "Free Dunmar Army")).toMatchObject({ standing: "in-force" });
    expect(await on("2025-02-01", "Free Dunmar Army")).toMatchObject({
      ...{ standing: "no-longer", droppedIn: { published: "2025-02-01" } },
    });
    expect(await on("2025-02-01", "Nobody")).toBeUndefined();
    expect(
      await ledger.designationsOf({ spelled: spelledName("front nurin"), on: "2025-02-01" }),
    ).toHaveLength(1);
    const present: string[] = [];
    for await (const { id } of ledger.listEntries("tv-list")) present.push(id);
    expect(present).toEqual(["1"]);
  });
});

test.each([
  { listedOn: "2014", on: "2014-06-01", standing: "not-stated" },
  { listedOn: "2014", on: "2015-01-01", standing: "in-force" },
  { listedOn: "2014-06", delistedOn: "2020-05", on: "2020-04-30", standing: "in-force" },
  { listedOn: "2014-06", delistedOn: "2020-05", on: "2020-05-31", standing: "not-stated" },
  { delistedOn: "2020-05-20", on: "2020-05-20", standing: "no-longer" },
  { status: "delisted", has: true, on: "2025-06-01", standing: "no-longer" },
  { has: true, on: "2025-01-01", standing: "in-force" },
  { has: true, on: "2024-12-31", standing: "not-stated" },
])("a designation of $listedOn to $delistedOn is $standing on $on", ({ on, standing, has, ...times }) => {
  const editions = has === undefined ? [] : [{ date: "2025-01-01", has }];
  expect(standingOn({ listedOn: null, delistedOn: null, status: null, ...times, editions }, on)).toBe(
    standing,
  );
});
