import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyLedger, type Ledger, type NewAlert, openLedger } from "../../src/ledger/index.ts";
import { DIALECTS } from "./dialects.ts";

const AT = "2026-03-01T08:00:00.000Z";
const LATER = "2026-03-01T09:00:00.000Z";

const alert = (subject: string): NewAlert => ({
  ...{ kind: "new-claim", at: AT, subject, label: subject, reason: "it is new", search: "front" },
  ...{ watch: null, claim: subject, document: null, assertion: null, before: null },
});

describe.each(DIALECTS)("watching in $name", ({ open }) => {
  let place: ReturnType<typeof open>;
  let ledger: Ledger;

  beforeAll(async () => {
    place = open();
    ledger = await openLedger(place.location("watching"));
  });
  afterAll(async () => {
    await ledger.close();
    place.remove();
  });

  test("watches are kept with what was seen, and end", async () => {
    const { watching } = ledger;
    const feed = {
      kind: "feed",
      address: "https://example.org/feed.xml",
      everySeconds: 60,
      addedAt: AT,
    } as const;
    expect(await watching.addWatch(feed)).toBe(true);
    expect(await watching.addWatch({ ...feed, everySeconds: 3600 })).toBe(false);
    const { id } = (await watching.watches())[0]!;
    for (const print of ["a", "b"])
      await watching.recordItem(id, { item: "one", print, document: "sha256:1", seenAt: AT });
    const state = { dueAt: LATER, checkedAt: AT, fault: "away", faults: 2, etag: '"x"', lastModified: null };
    await watching.recordCheck(id, state);
    expect(await watching.watches()).toEqual([{ ...feed, id, everySeconds: 3600, items: 1, ...state }]);
    expect((await watching.itemsOf(id, ["one", "two"])).get("one")).toMatchObject({ print: "b" });
    await expect(watching.removeWatch("https://example.org/")).rejects.toMatchObject({ code: "not-found" });
    expect((await watching.removeWatch(feed.address)).id).toBe(id);
    expect(await watching.watches()).toEqual([]);
  });

  test("a search knows what it matched; an alert is raised once, seen once, and sent in order", async () => {
    const { watching } = ledger;
    const search = { name: "front", filter: { about: "Nurin Front", minOrigins: 2 }, addedAt: AT };
    const { id } = await watching.saveSearch({ ...search, known: ["claim:0"] });
    await expect(watching.saveSearch({ ...search, known: [] })).rejects.toMatchObject({ code: "bad-usage" });
    expect(await watching.searches()).toEqual([{ ...search, id }]);
    expect(await watching.dueDeliveries("mail a@example.org", AT, 10)).toEqual([]);
    const found = ["claim:1", "claim:2"].map(alert);
    const known = { search: id, subjects: ["claim:1", "claim:2"] };
    expect([await watching.raise(found, known), await watching.raise(found, known)]).toEqual([2, 0]);
    expect([...(await watching.known(id, ["claim:0", "claim:1", "claim:9"]))].sort()).toEqual([
      "claim:0",
      "claim:1",
    ]);
    const due = await watching.dueDeliveries("mail a@example.org", AT, 10);
    expect(due.map(({ alert: { subject }, tries }) => [subject, tries])).toEqual([
      ["claim:1", 0],
      ["claim:2", 0],
    ]);
    await watching.notDelivered(due[0]!, "mail a@example.org", { fault: "away", nextAt: LATER });
    expect(await watching.dueDeliveries("mail a@example.org", AT, 10)).toEqual([]);
    expect((await watching.dueDeliveries("mail a@example.org", LATER, 10)).map(({ tries }) => tries)).toEqual(
      [1, 0],
    );
    await watching.delivered(due[0]!, "mail a@example.org", LATER);
    await watching.notDelivered(due[1]!, "mail a@example.org", { fault: "never", nextAt: null });
    expect(await watching.dueDeliveries("mail a@example.org", LATER, 10)).toEqual([]);
    const first = await watching.alerts({ limit: 1 });
    expect(first.rows.map(({ subject }) => subject)).toEqual(["claim:2"]);
    expect((await watching.alerts({ cursor: first.cursor! })).rows.map(({ subject }) => subject)).toEqual([
      "claim:1",
    ]);
    await watching.seen([first.rows[0]!.id], LATER);
    expect((await watching.alerts({ unseen: true })).rows.map(({ subject }) => subject)).toEqual(["claim:1"]);
  });

  test("all of it is copied with a ledger, and goes on there", async () => {
    const to = place.location("watching-copy");
    await ledger.watching.addWatch({
      kind: "page",
      address: "https://example.org/",
      everySeconds: 60,
      addedAt: AT,
    });
    await copyLedger(place.location("watching"), to);
    const copy = await openLedger(to);
    try {
      expect(await copy.watching.alerts()).toEqual(await ledger.watching.alerts());
      expect(await copy.watching.watches()).toEqual(await ledger.watching.watches());
      expect(await copy.watching.raise([alert("claim:3"), alert("claim:1")])).toBe(1);
      expect((await copy.watching.alerts({ limit: 1 })).rows[0]!.subject).toBe("claim:3");
    } finally {
      await copy.close();
    }
    await ledger.watching.removeSearch("front");
    expect(await ledger.watching.searches()).toEqual([]);
  });
});
