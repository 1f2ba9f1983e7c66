import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type NewJob, openQueue, type PutOptions, type Queue, type TakenJob } from "../../src/queue/index.ts";
import { postgresServer } from "../postgres/server.ts";

const server = postgresServer();

describe.runIf(server !== null)("a queue", () => {
  let database: string;
  let queue: Queue;
  const me = randomUUID();
  beforeAll(async () => {
    database = `queue-${process.pid}`;
    queue = await openQueue(server!.makeDatabase(database));
  });
  beforeEach(() => {
    server!.run(database, "truncate public_jobs.job, public_jobs.parcels, public_jobs.workers");
  });
  afterAll(() => queue.close());

  const put = (names: readonly string[], options: PutOptions = {}) =>
    queue.put(
      names.map((name): NewJob => {
        return { kind: "add", name, document: name, said: { path: name }, bytes: Buffer.from(name) };
      }),
      options,
    );
  const take = async (): Promise<TakenJob> => (await queue.take(me))!;
  const states = async () =>
    (await queue.jobs({ states: ["queued", "running", "set aside"], limit: 10 })).map(
      ({ name, state, tried, reason }) => ({ name, state, tried, reason }),
    );

  it("gives out what is most urgent first, then what came first, and nothing twice", async () => {
    await put(["first", "second"]);
    await put(["urgent"], { priority: 5 });
    await put(["whenever"], { priority: -1 });
    const taken = [];
    for (let job = await queue.take(me); job !== null; job = await queue.take(me)) taken.push(job);
    expect(taken.map(({ name }) => name)).toEqual(["urgent", "first", "second", "whenever"]);
    expect(Buffer.from((await queue.bytesOf(taken[1]!))!).toString()).toBe("first");
    expect((await queue.counts()).add).toEqual({ queued: 0, running: 4, done: 0, "set aside": 0 });
  });

  it("holds a document once, in pieces where it is large, and gives its room back when it is done", async () => {
    const bytes = Buffer.alloc(17 * 1024 * 1024, "abcdefg");
    const job: NewJob = { kind: "add", name: "large\u0000\ud800", document: "large", said: "\u0000", bytes };
    expect(await queue.put([job, job])).toBe(1);
    expect(await put(["large"])).toBe(0);
    expect(await queue.waiting()).toEqual({ jobs: 1, bytes: bytes.length });
    const taken = await take();
    expect(taken).toMatchObject({ name: "large\ufffd\ufffd", said: "\u0000" });
    expect(bytes.equals((await queue.bytesOf(taken))!)).toBe(true);
    expect(await queue.finish(taken, true)).toBe(true);
    expect(await queue.waiting()).toEqual({ jobs: 0, bytes: 0 });
    // What is done once after documents came is asked for in the same transaction, once for all that wait.
    expect(await queue.counts()).toMatchObject({ add: { done: 1 }, join: { queued: 1 } });
    await put(["another"]);
    await queue.finish(await take(), true);
    expect(await queue.counts()).toMatchObject({ add: { done: 2 }, join: { queued: 1 } });
    expect(await queue.putJoining()).toBe(false);
    const joining = await take();
    expect(joining).toMatchObject({ kind: "join", size: 0 });
    // One that left some to be fitted out asks for another; the last one does not.
    await queue.finish(joining, true);
    await queue.finish(await take(), false);
    expect((await queue.counts()).join).toMatchObject({ queued: 0, done: 2 });
    expect(await queue.putJoining()).toBe(true);
  });

  it("tries again what failed, and sets it aside with the reason when it was tried often enough", async () => {
    await put(["poison"], { tries: 2 });
    await queue.fail(await take(), "the reader \u0000 broke", false);
    expect(await states()).toEqual([
      { name: "poison", state: "queued", tried: 1, reason: "the reader \ufffd broke" },
    ]);
    await queue.fail(await take(), "it broke again", false);
    expect(await states()).toEqual([
      { name: "poison", state: "set aside", tried: 2, reason: "it broke again" },
    ]);
    expect(await queue.take(me)).toBeNull();
  });

  it("sets aside at once what would fail again", async () => {
    await put(["encrypted"], { priority: 3 });
    await queue.fail(await take(), "it has a password", true);
    expect(await states()).toMatchObject([{ state: "set aside", reason: "it has a password" }]);
  });

  it("lets a person try again what was set aside, by the beginning of its id, or give it up", async () => {
    await put(["bad", "worse"], { tries: 1 });
    for (const reason of ["one", "two"]) await queue.fail(await take(), reason, false);
    const [bad, worse] = await queue.jobs({ states: ["set aside"], limit: 10 });
    expect(await queue.retry(bad!.id.slice(0, 12))).toBe(1);
    expect(await take()).toMatchObject({ name: "bad", tried: 1 });
    expect(await queue.drop(worse!.id)).toBe("worse");
    expect(await states()).toMatchObject([{ name: "bad", state: "running" }]);
    await expect(queue.retry("0")).rejects.toMatchObject({ code: "not-found" });
    // Its document may come again.
    expect(await put(["worse"])).toBe(1);
  });

  it("takes a job back that a worker cannot finish, as if nobody had tried it", async () => {
    await put(["long"], { priority: 2, tries: 3 });
    await queue.giveBack(await take());
    expect(await take()).toMatchObject({ name: "long", priority: 2, tried: 0, tries: 3 });
  });

  it("gives what a dead worker had to others, and hears no more of it from that one", async () => {
    await put(["held"], { tries: 2 });
    await queue.giveSign(me);
    const held = await take();
    expect(await queue.workers()).toMatchObject([{ process: process.pid, doing: ["held"] }]);
    await queue.takeFromTheGone();
    expect(await states()).toMatchObject([{ state: "running" }]);
    await queue.takeFromTheGone(0);
    expect(await states()).toMatchObject([
      { state: "queued", reason: expect.stringContaining("ended before") },
    ]);
    const other = (await queue.take(randomUUID()))!;
    expect([await queue.finish(held, true), await queue.fail(held, "late", false)]).toEqual([false, false]);
    expect(await queue.bytesOf(held)).toBeNull();
    expect(await queue.finish(other, true)).toBe(true);
  });

  it("gives back what a worker took without hearing of it", async () => {
    await put(["known", "unknown"]);
    const known = await take();
    await queue.take(me);
    await queue.giveBackUnknown(me, [known.id]);
    expect(await states()).toMatchObject([
      { name: "known", state: "running" },
      { name: "unknown", state: "queued" },
    ]);
  });

  it("is made once, whoever comes first, and beside every ledger of a database", async () => {
    const address = server!.makeDatabase(`several-${process.pid}`);
    server!.run(`several-${process.pid}`, `create schema north; create schema "Süd"`);
    const north = `${address}?options=-csearch_path%3Dnorth`;
    const south = `${address}?options=-csearch_path%3D%22S%C3%BCd%22`;
    const queues = await Promise.all(
      [address, address, north, north, south].map((place) => openQueue(place)),
    );
    await queues[2]!.put([{ kind: "add", name: "a", document: "a", said: null, bytes: null }]);
    const waiting = await Promise.all(queues.map((one) => one.waiting()));
    expect(waiting.map(({ jobs }) => jobs)).toEqual([0, 0, 1, 1, 0]);
    for (const one of queues) await one.close();
  });

  it("lets one who may make no tables put in and take out, once it is made", async () => {
    server!.run(
      database,
      `do $$ begin create role analyst login; exception when duplicate_object then null; end $$;
      grant usage on schema public_jobs to analyst;
      grant select, insert, update, delete on all tables in schema public_jobs to analyst`,
    );
    await put(["granted"]);
    const theirs = await openQueue(server!.address(database, "analyst"));
    await theirs.giveSign(me);
    const job = (await theirs.take(me))!;
    expect([await theirs.finish(job, true), (await theirs.counts()).add.done]).toEqual([true, 1]);
    await theirs.close();
    const none = `none-${process.pid}`;
    server!.makeDatabase(none);
    await expect(openQueue(server!.address(none, "analyst"))).rejects.toMatchObject({
      code: "no-permission",
    });
  });

  it("of an earlier version is brought up to this one by its owner, who is asked for", async () => {
    const name = `earlier-${process.pid}`;
    const address = server!.makeDatabase(name);
    await (await openQueue(address)).close();
    server!.run(
      name,
      `select public_jobs.delete_queue('add-tier'); grant usage on schema public_jobs to analyst;
      grant select, insert, update, delete on all tables in schema public_jobs to analyst`,
    );
    await expect(openQueue(server!.address(name, "analyst"))).rejects.toMatchObject({
      code: "no-permission",
      remedy: expect.stringContaining("headwater jobs"),
    });
    const opened = await openQueue(address);
    const job = { kind: "add-tier", name: "a", document: "a", said: null, bytes: null } as const;
    expect(await opened.put([job])).toBe(1);
    expect(await opened.take(me, ["add", "join"])).toBeNull();
    expect(await opened.take(me, ["add-tier"])).toMatchObject({ name: "a" });
    await opened.close();
  });

  it("is refused for a ledger in a file", async () => {
    await expect(openQueue("my.db")).rejects.toMatchObject({ code: "bad-usage", place: "my.db" });
  });
});
