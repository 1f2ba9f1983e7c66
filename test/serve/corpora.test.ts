import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { openQueue } from "../../src/queue/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { aimedAt, isAimed, type Known, READING, textOf } from "./aimed.ts";
import { ask, jobDone, type Served, serve } from "./served.ts";
import { givePeople, post, signedIn } from "./team.ts";

/** The word of a document that everybody sees, and of two that lie in a private corpus. */
const SHARED = "Alderan";
const CLOSED = ["Birchan", "Cedaran"] as const;

const CORPUS = "Mill leaks";

/** Who asks, as what, and whether they are members of the corpus. */
const PEOPLE = [
  { name: "maker", role: "admin", isMember: true },
  { name: "keeper", role: "analyst", isMember: true },
  { name: "reader", role: "viewer", isMember: true },
  { name: "other admin", role: "admin", isMember: false },
  { name: "other analyst", role: "analyst", isMember: false },
  { name: "other viewer", role: "viewer", isMember: false },
] as const;

describe.each(DIALECTS)("corpora, over a ledger in $name", ({ name: dialect, open }) => {
  let served: Served;
  let place: ReturnType<typeof open>;
  let corpus = "";
  const known = new Map<string, Known>();
  const cookies = new Map<string, { Cookie: string }>();

  const get = async (path: string, who: string) => {
    const answered = await ask(`${served.url}/api/v1${path}`, { headers: cookies.get(who)! });
    return { ...answered, json: () => JSON.parse(answered.body) };
  };
  const tell = (path: string, body: object, who: string) =>
    post(served.url, `/api/v1${path}`, body, cookies.get(who)!);
  const upload = (word: string, who: string, query = "") =>
    ask(
      `${served.url}/api/v1/documents?name=${word}.txt&publisher=${word}+Post&published=2024-05-04${query}`,
      {
        method: "POST",
        headers: { ...cookies.get(who)!, Origin: served.url, "Content-Type": "text/plain" },
        body: textOf(word),
      },
    );
  const done = async (id: string, who: string) =>
    jobDone((async () => (await get(`/jobs/${id}`, who)).json()) as never, id);
  const learn = async (word: string, document: string, who: string) => {
    const [claim] = (await get(`/claims?text=${word}`, who)).json().rows;
    const [assertion] = (await get(`/claims/${claim.id}/assertions`, who)).json().rows;
    const [entity] = (await get(`/entities?text=${word}`, who)).json().rows;
    const subject = { kind: "assertion", id: assertion.id };
    const decided = await tell("/verdicts", { subject, decision: "confirm", reason: `of ${word}` }, who);
    known.set(word, {
      ...{ document, claim: claim.id, assertion: assertion.id, entity: entity.id },
      verdict: JSON.parse(decided.body).verdicts[0].id,
    });
  };

  /** What an asker is told, over and over until `isOver`, and once more. */
  const meanwhile = async (who: string, paths: readonly string[], isOver: () => boolean) => {
    const told: string[] = [];
    for (let isLast = false; ; ) {
      for (const path of paths) told.push((await get(path, who)).body);
      if (isLast) return told;
      isLast = isOver();
    }
  };

  beforeAll(async () => {
    place = open();
    served = await serve((db) => givePeople(db, PEOPLE), {
      ...{ db: place.location("corpora"), team: { names: [], isHttps: false } },
    });
    for (const { name } of PEOPLE) cookies.set(name, await signedIn(served.url, name));
    const { id } = JSON.parse((await upload(SHARED, "other analyst")).body);
    const job = await done(id, "other analyst");
    await learn(SHARED, job.items[0]!.document!, "other analyst");
  }, 120_000);
  afterAll(async () => {
    expect(served.faults).toEqual([]);
    await served.close();
    place.remove();
  });

  it("are made by admins, and kept by whoever they let", async () => {
    expect((await tell("/corpora", { name: CORPUS, isPrivate: true }, "keeper")).status).toBe(403);
    const made = await tell("/corpora", { name: CORPUS, isPrivate: true }, "maker");
    expect(JSON.parse(made.body)).toMatchObject({ isPrivate: true, isMember: true, mayAdd: true });
    corpus = JSON.parse(made.body).id;
    const seat = (person: string, role: string | null, who: string) =>
      tell(`/corpora/${corpus}/members`, { person, role }, who);
    // To everybody else there is no such corpus; an admin who is no member says who is.
    expect((await seat("other analyst", "reader", "other analyst")).status).toBe(404);
    expect((await seat("keeper", "keeper", "other admin")).status).toBe(200);
    expect((await seat("reader", "reader", "keeper")).status).toBe(200);
    expect((await seat("nobody", "reader", "keeper")).status).toBe(404);
    expect((await seat("reader", "keeper", "reader")).status).toBe(403);
  });

  it("show nobody else a document while it is added, in no answer and no event", async () => {
    const events = await ask(`${served.url}/api/v1/status`, { headers: cookies.get("other admin")! });
    expect(events.status).toBe(200);
    const stop = new AbortController();
    const stream = await fetch(`${served.url}/api/v1/events`, {
      headers: cookies.get("other admin")!,
      signal: stop.signal,
    });
    const heard: string[] = [];
    const hearing = (async () => {
      const decoder = new TextDecoder();
      for await (const piece of stream.body as unknown as AsyncIterable<Uint8Array>)
        heard.push(decoder.decode(piece));
    })().catch(() => undefined);
    for (const word of CLOSED) {
      const begun = await upload(word, "keeper", `&corpus=${encodeURIComponent(CORPUS)}`);
      const { id } = JSON.parse(begun.body);
      let isOver = false;
      const job = done(id, "keeper").then((ended) => {
        isOver = true;
        return ended;
      });
      const paths = [
        ...[
          `/documents`,
          `/claims?text=${word}`,
          `/status`,
          `/search?text=${word}`,
          `/entities?text=${word}`,
        ],
        ...["/documents/facets", "/sources", "/network", "/timeline?by=month", "/jobs", `/jobs/${id}`],
      ];
      const askers = ["other admin", "other analyst"];
      const told = await Promise.all(askers.map((who) => meanwhile(who, paths, () => isOver)));
      for (const body of told.flat()) {
        // What is refused says the word that was asked for, and no more.
        expect(body.replace(/"text":"[^"]*"/g, "")).not.toContain(word);
        if (body.includes('"entries"')) expect(JSON.parse(body).counts.documents.count).toBe(1);
      }
      const { items } = await job;
      expect(items[0]!.state).toBe("added");
      await learn(word, items[0]!.document!, "keeper");
    }
    stop.abort();
    await hearing;
    expect(heard.join("")).toContain("event: ledger");
    expect(heard.join("")).not.toMatch(/Birchan|Cedaran/);
  }, 60_000);

  it.each(PEOPLE)(
    "every route tells $name ($role, member: $isMember) of what they may see",
    async (person) => {
      const { name: who, isMember } = person;
      const seen = isMember ? [SHARED, ...CLOSED] : [SHARED];
      const hidden = isMember ? [] : CLOSED;
      for (const name of READING)
        for (const word of isAimed(name) ? [SHARED, CLOSED[0]] : [SHARED]) {
          const { path, query, isById } = aimedAt(name, word, known.get(word)!);
          const { status, body } = await get(`${path}${query}`, who);
          expect([name, status >= 500 ? body : ""]).toEqual([name, ""]);
          const echoed = status >= 400 ? [word] : [];
          const beyond = hidden.filter((other) => body.includes(other) && !echoed.includes(other));
          expect([name, word, beyond]).toEqual([name, word, []]);
          for (const other of hidden)
            for (const id of Object.values(known.get(other)!))
              if (!path.includes(id) && !query.includes(id))
                expect([name, body.includes(id.replace(/^sha256:/, ""))]).toEqual([name, false]);
          if (isById) expect([name, word, status]).toEqual([name, word, seen.includes(word) ? 200 : 404]);
        }
      expect((await get("/status", who)).json().counts.documents.count).toBe(seen.length);
      const rows = (await get("/corpora", who)).json().rows as { readonly documents: number | null }[];
      const isThere = isMember || person.role === "admin";
      expect(rows.map((row) => row.documents)).toEqual(isThere ? [isMember ? 2 : null] : []);
      const listed = (await get(`/documents?corpus=${corpus}`, who)).json().rows as object[];
      expect(listed.length).toBe(isMember ? 2 : 0);
      const claimsOf = async (meant: string) =>
        (await get(`/claims?corpus=${encodeURIComponent(meant)}`, who)).body;
      const there = await claimsOf(CORPUS);
      expect([there, seen.filter((word) => there.includes(word))]).toEqual([
        ...[await claimsOf(corpus), isMember ? [...CLOSED] : []],
      ]);
      // Whoever does not see it is told what they are told of one that is not there.
      if (!isMember) expect(there).toBe(await claimsOf("No such corpus"));
      const { corpora } = (await get("/documents/facets", who)).json();
      expect(corpora).toEqual(isMember ? [{ value: corpus, name: CORPUS, documents: 2 }] : []);
    },
    60_000,
  );

  it("are not written to, decided on or told of in other ways by who is no member", async () => {
    const one = known.get(CLOSED[0])!;
    for (const who of ["other analyst", "other admin"]) {
      const decide = (kind: string, id: string) =>
        tell("/verdicts", { subject: { kind, id }, decision: "confirm" }, who);
      const answers = [
        await decide("assertion", one.assertion),
        await decide("claim", one.claim),
        await tell("/verdicts/undo", { verdict: one.verdict }, who),
        await tell("/markings", { kind: "document", id: one.document, marking: "CLEAR" }, who),
        await tell("/brief/compose", { title: "a", items: [{ kind: "claim", id: one.claim }] }, who),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
      expect((await tell("/brief/gather", { subject: `${CLOSED[0]} Brigade` }, who)).body).not.toContain(
        `${CLOSED[0]} Post`,
      );
      const mcp = await post(
        served.url,
        "/mcp",
        {
          ...{ jsonrpc: "2.0", id: 1, method: "tools/call" },
          params: { name: "search", arguments: { text: CLOSED[0] } },
        },
        { ...cookies.get(who)!, Accept: "application/json, text/event-stream" },
      );
      expect(mcp.body).toContain("Documents with");
      expect(mcp.body).not.toContain(`${CLOSED[0]} Brigade`);
      expect((await get("/jobs", who)).body).not.toMatch(/Birchan|Cedaran/);
    }
    expect((await upload("Elmiran", "other analyst", `&corpus=${corpus}`)).status).toBe(404);
    expect((await upload("Elmiran", "other admin", `&corpus=${corpus}`)).status).toBe(403);
    expect((await upload("Elmiran", "reader", `&corpus=${corpus}`)).status).toBe(403);
  }, 30_000);

  it("hide what goes into them in the queue of the workers, and who may decide there is an admin", async () => {
    const queueFor = async (who: string) => {
      const { isThere, setAside, jobs } = (await get("/queue", who)).json();
      return { isThere, setAside, names: jobs.map((job: { readonly name: string }) => job.name).sort() };
    };
    if (dialect === "sqlite") {
      expect(await queueFor("keeper")).toEqual({ isThere: false, setAside: 0, names: [] });
      return;
    }
    const queue = await openQueue(served.db);
    const job = (name: string, into?: string) => ({
      ...({ kind: "add", name, document: name, bytes: new Uint8Array(3) } as const),
      said: {
        path: name,
        overrides: {},
        ...(into === undefined ? {} : { place: { corpus: into, by: "a" } }),
      },
    });
    await queue.put([job("shared.txt"), job("other.txt"), job("closed.txt", corpus)]);
    const ids = new Map<string, string>();
    for (let taken = await queue.take(randomUUID()); taken !== null; taken = await queue.take(randomUUID())) {
      ids.set(taken.name, taken.id);
      await queue.fail(taken, "it is encrypted", true);
    }
    const decide = async (what: string, name: string, who: string) =>
      (await tell(`/queue/${ids.get(name)}/${what}`, {}, who)).status;
    const both = { isThere: true, setAside: 2, names: ["other.txt", "shared.txt"] };
    expect(await queueFor("other analyst")).toEqual(both);
    expect(await queueFor("other admin")).toEqual(both);
    expect(await queueFor("keeper")).toEqual({
      ...both,
      setAside: 3,
      names: ["closed.txt", "other.txt", "shared.txt"],
    });
    expect((await get("/queue", "reader")).status).toBe(403);
    expect(await decide("retry", "shared.txt", "other analyst")).toBe(403);
    expect(await decide("drop", "closed.txt", "other admin")).toBe(404);
    expect(await decide("retry", "shared.txt", "other admin")).toBe(200);
    expect(await decide("drop", "other.txt", "other admin")).toBe(200);
    expect(await decide("drop", "closed.txt", "maker")).toBe(200);
    expect(await queueFor("maker")).toEqual({ isThere: true, setAside: 0, names: ["shared.txt"] });
    await queue.close();
  });

  it("hold people who see each other's verdicts", async () => {
    const words = async (word: string, who: string) =>
      (await get(`/assertions/${known.get(word)!.assertion}`, who))
        .json()
        .assertion.words.map(({ by }: { by: string }) => by)
        .sort();
    const decide = (word: string, who: string) =>
      tell(
        "/verdicts",
        { subject: { kind: "assertion", id: known.get(word)!.assertion }, decision: "reject", reason: "no" },
        who,
      );
    expect((await decide(SHARED, "keeper")).status).toBe(200);
    expect((await decide(CLOSED[0], "maker")).status).toBe(200);
    expect(await words(SHARED, "other viewer")).toEqual(["keeper", "other analyst"]);
    expect(await words(CLOSED[0], "reader")).toEqual(["keeper", "maker"]);
  }, 30_000);

  it("are seen by who is let in, and no more by who is dropped, from the next question on", async () => {
    const seat = (person: string, role: string | null) =>
      tell(`/corpora/${corpus}/members`, { person, role }, "keeper");
    const sees = async (who: string) => (await get(`/claims/${known.get(CLOSED[0])!.claim}`, who)).status;
    await seat("reader", null);
    await seat("other viewer", "reader");
    expect([await sees("reader"), await sees("other viewer")]).toEqual([404, 200]);
    await seat("reader", "reader");
    await seat("other viewer", null);
    expect([await sees("reader"), await sees("other viewer")]).toEqual([200, 404]);
  }, 60_000);

  it("share what somebody adds again without them, who is told as of a new document", async () => {
    const word = CLOSED[1];
    const { id } = JSON.parse((await upload(word, "other analyst")).body);
    const { items } = await done(id, "other analyst");
    expect(items[0]).toMatchObject({ state: "added", document: known.get(word)!.document });
    expect((await get(`/documents/${known.get(word)!.document}`, "other viewer")).status).toBe(200);
    expect((await get(`/documents/${known.get(CLOSED[0])!.document}`, "other viewer")).status).toBe(404);
    const ledger = await openLedger(served.db, { readonly: true });
    expect((await ledger.verify()).problems).toEqual([]);
    await ledger.close();
  }, 60_000);
});
