import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MARKINGS, type Marking, ROLES } from "../../src/model/index.ts";
import type { RouteName } from "../../src/serve/contract/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { aimedAt, isAimed, type Known, READING, textOf } from "./aimed.ts";
import { ask, jobDone, type Served, serve } from "./served.ts";
import { givePeople, post, signedIn } from "./team.ts";

/** One word for each marking, which stands in everything that its document says and nowhere else. */
const WORDS: Readonly<Record<Marking, string>> = {
  CLEAR: "Alderan",
  GREEN: "Birchan",
  AMBER: "Cedaran",
  "AMBER+STRICT": "Dogwodan",
  RED: "Elmiran",
};

describe.each(DIALECTS)("markings, over a ledger in $name", ({ name: dialect, open }) => {
  let served: Served;
  let place: ReturnType<typeof open>;
  const known = new Map<Marking, Known>();
  const cookies = new Map<string, { Cookie: string }>();

  const get = async (path: string, headers: { Cookie: string }) => {
    const answered = await ask(`${served.url}/api/v1${path}`, { headers });
    return { ...answered, json: () => JSON.parse(answered.body) };
  };

  beforeAll(async () => {
    const people = ROLES.flatMap((role) =>
      MARKINGS.map((ceiling) => ({ name: `${role} ${ceiling}`, role, ceiling })),
    );
    place = open();
    served = await serve((db) => givePeople(db, people), {
      ...{ db: place.location("markings"), team: { names: [], isHttps: false } },
    });
    for (const { name } of people) cookies.set(name, await signedIn(served.url, name));
    const all = cookies.get("admin RED")!;
    for (const marking of MARKINGS) {
      const word = WORDS[marking];
      const begun = await ask(
        `${served.url}/api/v1/documents?name=${word}.txt&publisher=${word}+Post&published=2024-05-04`,
        {
          method: "POST",
          headers: { ...all, Origin: served.url, "Content-Type": "text/plain" },
          body: textOf(word),
        },
      );
      const { id } = JSON.parse(begun.body) as { id: string };
      const job = await jobDone((async () => (await get(`/jobs/${id}`, all)).json()) as never, id);
      const document = job.items[0]!.document!;
      const [claim] = (await get(`/claims?text=${word}`, all)).json().rows;
      const [assertion] = (await get(`/claims/${claim.id}/assertions`, all)).json().rows;
      const entities = (await get(`/entities?text=${word}`, all)).json().rows as { id: string }[];
      const decided = await post(
        served.url,
        "/api/v1/verdicts",
        { subject: { kind: "assertion", id: assertion.id }, decision: "confirm", reason: `of ${word}` },
        all,
      );
      known.set(marking, {
        ...{ document, claim: claim.id, assertion: assertion.id, entity: entities[0]!.id },
        verdict: JSON.parse(decided.body).verdicts[0].id,
      });
      const marked = await post(
        served.url,
        "/api/v1/markings",
        { kind: "document", id: document, marking, reason: `of ${word}` },
        all,
      );
      expect([marked.status, JSON.parse(marked.body).own]).toEqual([200, marking]);
    }
  }, 120_000);
  afterAll(async () => {
    expect(served.faults).toEqual([]);
    await served.close();
    place.remove();
  });

  // What somebody sees is a ledger in a file whatever the whole lies in: a few askers show that it is made from a server's as well.
  const askers = ROLES.flatMap((role) => MARKINGS.map((ceiling) => ({ role, ceiling }))).filter(
    ({ role, ceiling }) =>
      dialect === "sqlite" || (role === "viewer" && (ceiling === "GREEN" || ceiling === "RED")),
  );
  it.each(askers)(
    "no route shows a $role with the ceiling $ceiling what is above it",
    async ({ role, ceiling }) => {
      const cookie = cookies.get(`${role} ${ceiling}`)!;
      const isSeen = (marking: Marking) => MARKINGS.indexOf(marking) <= MARKINGS.indexOf(ceiling);
      const at = MARKINGS.indexOf(ceiling);
      const look = async (name: RouteName) => {
        // What is asked by an id or a word is asked of the strictest that may be seen and of the next above it; a list once.
        for (const marking of isAimed(name) ? MARKINGS.slice(at, at + 2) : (["CLEAR"] as const)) {
          const { path: asked, query, isById } = aimedAt(name, WORDS[marking], known.get(marking)!);
          const { status, body } = await get(`${asked}${query}`, cookie);
          expect([name, status >= 500 ? body : ""]).toEqual([name, ""]);
          const shown = MARKINGS.filter((other) => body.includes(WORDS[other]));
          // What is refused may say the word that was asked for, and no more.
          const echoed = status >= 400 ? [marking] : [];
          const beyond = shown.filter((other) => !isSeen(other) && !echoed.includes(other as never));
          expect([name, marking, beyond]).toEqual([name, marking, []]);
          for (const other of MARKINGS)
            if (
              !isSeen(other) &&
              !asked.includes(known.get(other)!.document) &&
              !query.includes(known.get(other)!.document)
            )
              expect([name, body.includes(known.get(other)!.document.slice(7))]).toEqual([name, false]);
          if (isById) expect([name, marking, status]).toEqual([name, marking, isSeen(marking) ? 200 : 404]);
        }
      };
      await Promise.all(READING.map(look));
      const status = (await get("/status", cookie)).json();
      expect(status.counts.documents.count).toBe(MARKINGS.filter(isSeen).length);
      expect(place.location("markings")).toContain(status.ledger.name);
      const sources = (await get("/claims?limit=100", cookie)).json().rows as { label: string }[];
      expect(
        MARKINGS.filter((marking) => sources.some(({ label }) => label.includes(WORDS[marking]))),
      ).toEqual(MARKINGS.filter(isSeen));
    },
    60_000,
  );

  it.each(["analyst", "admin"])("an %s decides on what they see, and on nothing else", async (role) => {
    const cookie = cookies.get(`${role} GREEN`)!;
    const decide = (marking: Marking) =>
      post(
        served.url,
        "/api/v1/verdicts",
        { subject: { kind: "assertion", id: known.get(marking)!.assertion }, decision: "confirm" },
        cookie,
      );
    expect((await decide("RED")).status).toBe(404);
    expect((await decide("GREEN")).status).toBe(200);
    const undone = await post(
      served.url,
      "/api/v1/verdicts/undo",
      { verdict: known.get("RED")!.verdict },
      cookie,
    );
    expect(undone.status).toBe(404);
    for (const kind of ["document", "claim"] as const) {
      const body = { kind, id: known.get("AMBER")![kind], marking: "CLEAR" };
      expect((await post(served.url, "/api/v1/markings", body, cookie)).status).toBe(404);
    }
    // Kept in the whole ledger, beside what others said of it.
    const seen = await get(`/assertions/${known.get("GREEN")!.assertion}`, cookies.get("viewer RED")!);
    expect(seen.json().assertion.words.map(({ by }: { by: string }) => by)).toContain(`${role} GREEN`);
  });

  it("the Model Context Protocol and briefs see no more", async () => {
    const cookie = cookies.get("viewer GREEN")!;
    const asked = (subject: string) =>
      post(
        served.url,
        "/mcp",
        {
          ...{ jsonrpc: "2.0", id: 1, method: "tools/call" },
          params: { name: "search", arguments: { text: subject } },
        },
        { ...cookie, Accept: "application/json, text/event-stream" },
      );
    expect((await asked("Birchan")).body).toContain("Birchan Brigade");
    expect((await asked("Elmiran")).body).not.toContain("Elmiran Brigade");
    const brief = async (subject: string) =>
      (await post(served.url, "/api/v1/brief/gather", { subject }, cookie)).body;
    expect(await brief("Birchan Brigade")).toContain("Birchan Post");
    expect(await brief("Elmiran Brigade")).not.toContain("Elmiran Post");
    const ambiguous = await brief("Merenia");
    expect(ambiguous).not.toMatch(/headwater-seen|Cedaran|Dogwodan|Elmiran/);
  }, 30_000);

  it("a claim may be marked by itself, what is marked stricter is gone at once, and what is let down is there", async () => {
    const [viewer, all] = [cookies.get("viewer GREEN")!, cookies.get("admin RED")!];
    const mark = async (kind: "document" | "claim", marking: Marking | null) =>
      post(served.url, "/api/v1/markings", { kind, id: known.get("GREEN")![kind], marking }, all);
    const sees = async () => [
      (await get(`/documents/${known.get("GREEN")!.document}`, viewer)).status,
      (await get(`/claims/${known.get("GREEN")!.claim}`, viewer)).status,
    ];
    expect(await sees()).toEqual([200, 200]);
    await mark("claim", "RED");
    expect(await sees()).toEqual([200, 404]);
    await mark("claim", null);
    await mark("document", "RED");
    expect(await sees()).toEqual([404, 404]);
    const claim = (await get(`/markings?kind=claim&id=${known.get("GREEN")!.claim}`, all)).json();
    expect([claim.own, claim.marking]).toEqual([null, "RED"]);
    await mark("document", "GREEN");
    expect(await sees()).toEqual([200, 200]);
  }, 60_000);
});
