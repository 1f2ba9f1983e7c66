import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyLedger } from "../../src/ledger/index.ts";
import { KeptAnswers } from "../../src/serve/kept-answers.ts";
import { exampleLedger } from "../example-ledger.ts";
import { type Served, serve } from "./served.ts";

describe("answers that are kept", () => {
  const counted = () => {
    let made = 0;
    return { make: async () => `answer ${++made}`, made: () => made };
  };

  it("are made once for each key, also when they are asked for at once", async () => {
    const kept = new KeptAnswers<string>(10);
    const { make, made } = counted();
    expect(await Promise.all([kept.get("a", make), kept.get("a", make)])).toEqual(["answer 1", "answer 1"]);
    expect(await kept.get("a", make)).toBe("answer 1");
    expect(await kept.get("b", make)).toBe("answer 2");
    expect(made()).toBe(2);
  });

  it("are made again where making them failed", async () => {
    const kept = new KeptAnswers<string>(10);
    await expect(kept.get("a", () => Promise.reject(new Error("busy")))).rejects.toThrow("busy");
    expect(await kept.get("a", async () => "there")).toBe("there");
  });

  it("go when they weigh too much together: what was not asked for longest first", async () => {
    const kept = new KeptAnswers<string>(25, (answer) => answer.length);
    const { make, made } = counted();
    for (const key of ["a", "b", "c", "a", "d"]) await kept.get(key, make);
    expect(made()).toBe(4);
    await kept.get("a", make);
    expect(made()).toBe(4);
    await kept.get("b", make);
    expect(made()).toBe(5);
  });
});

describe("a server", () => {
  let served: Served;

  beforeAll(async () => {
    const example = await exampleLedger();
    served = await serve(async (db) => void (await copyLedger(example, db)));
  }, 60_000);
  afterAll(() => served?.close());

  it("answers with the ledger as it is, whatever it kept of it as it was", async () => {
    const { client } = served;
    const asked = { query: { actorType: "Country" as const } };
    const before = await client("getMatrix", asked as never);
    expect(await client("getMatrix", asked as never)).toEqual(before);
    const { claim } = before.cells[0]!.said[0]!;
    const { rows } = await client("listAssertions", { params: { id: claim }, query: {} });
    for (const { id } of rows)
      await client("decide", { body: { subject: { kind: "assertion", id }, decision: "reject" } });
    const after = await client("getMatrix", asked as never);
    const claims = (answer: typeof before) =>
      answer.cells.flatMap(({ said }) => said.map((one) => one.claim));
    expect(claims(before)).toContain(claim);
    expect(claims(after)).not.toContain(claim);
  });

  it("takes what was judged out of the queue, and gives its pieces in one order", async () => {
    const { client } = served;
    const first = await client("listReview", { query: { limit: 5 } });
    const second = await client("listReview", { query: { limit: 5, cursor: first.cursor! } });
    const ids = (...answers: (typeof first)[]) => answers.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids(first, second)).size).toBe(10);
    const item = first.rows.find(({ kind }) => kind === "assertion")!;
    await client("decide", {
      body: { subject: { kind: "assertion", id: item.id }, decision: "confirm" },
    });
    expect(ids(await client("listReview", { query: { limit: 50 } }))).not.toContain(item.id);
  });
});
