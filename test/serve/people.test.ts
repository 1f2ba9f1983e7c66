import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { SCOPES_OF, type Scope } from "../../src/model/index.ts";
import { hashOfSecret } from "../../src/people/index.ts";
import { ACCESS, PATHS, ROUTES, type RouteName, type RouteShape } from "../../src/serve/contract/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { type Answered, ask, jobDone, made, type Served, serve } from "./served.ts";
import { cookieOf, givePeople, PASSWORD, post, signedIn, signIn } from "./team.ts";

const PEOPLE = [
  { name: "Vera Vell", role: "viewer" },
  { name: "Ana Lyst", role: "analyst" },
  { name: "Bo Ren", role: "analyst" },
  { name: "Ada Min", role: "admin" },
  { name: "Kit Orsk", role: "analyst" },
] as const;

const JSON_BODY = { "Content-Type": "application/json" };
const errorOf = ({ body }: Answered) =>
  (JSON.parse(body) as { error: { code: string; message: string } }).error;

describe.each(DIALECTS)("a team's server over a ledger in $name", ({ name, open }) => {
  let served: Served;
  let place: ReturnType<typeof open>;
  let now = Date.now();
  const url = () => served.url;

  beforeAll(async () => {
    place = open();
    served = await serve(
      async (db) => {
        await made(db);
        await givePeople(db, PEOPLE);
      },
      {
        db: place.location("team"),
        team: { names: ["trace.example.org"], isHttps: false },
        now: () => new Date(now),
      },
    );
  }, 60_000);
  afterAll(async () => {
    expect(served.faults).toEqual([]);
    await served.close();
    place.remove();
  });

  describe("every route", () => {
    const tokenOf = async (name: string, scopes: readonly Scope[]) => {
      const made = await post(url(), "/api/v1/tokens", { name: "test", scopes }, await signedIn(url(), name));
      return { Authorization: `Bearer ${(JSON.parse(made.body) as { secret: string }).secret}` };
    };
    const ASKERS: readonly {
      readonly who: string;
      readonly scopes: readonly Scope[] | null;
      readonly bySession: boolean;
      readonly headers: () => Promise<Record<string, string>>;
    }[] = [
      { who: "nobody", scopes: null, bySession: false, headers: async () => ({}) },
      ...(["viewer", "analyst", "admin"] as const).map((role) => ({
        who: `a session of the role ${role}`,
        scopes: SCOPES_OF[role],
        bySession: true,
        headers: () => signedIn(url(), PEOPLE.find((person) => person.role === role)!.name),
      })),
      ...(["read", "review", "add", "admin"] as const).map((scope) => ({
        who: `a token for ${scope}`,
        scopes: [scope],
        bySession: false,
        headers: () => tokenOf("Ada Min", [scope]),
      })),
      {
        who: "a token that nobody made",
        scopes: null,
        bySession: false,
        headers: async () => ({ Authorization: `Bearer hwt_${"x".repeat(43)}` }),
      },
      {
        who: "a session that nobody has",
        scopes: null,
        bySession: false,
        headers: async () => ({ Cookie: `headwater_session=hws_${"x".repeat(43)}` }),
      },
    ];

    // Who may do what is not the database's matter: one asker shows that it is asked there as well.
    const asked = name === "postgres" ? ASKERS.filter(({ who }) => who.endsWith("viewer")) : ASKERS;
    it.each(asked)("lets $who do what it may and nothing else", async ({ scopes, bySession, headers }) => {
      const sent = await headers();
      const allows = (name: RouteName) => {
        const needed = ACCESS[name];
        if (needed === "anyone") return true;
        if (scopes === null) return false;
        return needed === "session" ? bySession : scopes.includes(needed);
      };
      // Signing out is asked last.
      const names = (Object.keys(PATHS) as RouteName[]).sort(
        (a, b) => +(a === "signOut") - +(b === "signOut"),
      );
      for (const name of names) {
        const { status, body } = await askRoute(url(), name, sent);
        const isRefused = status === 403 || (status === 401 && name !== "signIn");
        expect([name, status, isRefused, isRefused ? body : ""]).toEqual([
          name,
          allows(name) ? expect.any(Number) : scopes === null ? 401 : 403,
          !allows(name),
          allows(name) ? "" : expect.stringContaining(scopes === null ? "signed-out" : "no-permission"),
        ]);
      }
    });

    it.each(["/api/v1/openapi.json", "/api/v1/docs"])("asks who reads %s", async (path) => {
      expect((await ask(`${url()}${path}`)).status).toBe(401);
      expect((await ask(`${url()}${path}`, { headers: await signedIn(url(), "Vera Vell") })).status).toBe(
        200,
      );
    });

    it("asks who speaks the Model Context Protocol", async () => {
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
      const asked = (headers: Record<string, string>) =>
        ask(`${url()}/mcp`, {
          method: "POST",
          headers: { ...JSON_BODY, Accept: "application/json, text/event-stream", ...headers },
          body,
        });
      expect((await asked({})).status).toBe(401);
      expect((await asked(await tokenOf("Ada Min", ["add"]))).status).toBe(403);
      expect((await asked(await tokenOf("Vera Vell", ["read"]))).status).toBe(200);
    });

    it("shows the page on which people sign in to everybody", async () => {
      for (const path of ["/", "/welcome", "/mark.svg"])
        expect((await ask(`${url()}${path}`)).status).toBe(200);
    });
  });

  describe("session fixation", () => {
    it("gives a new secret at every sign-in, whatever the browser had before", async () => {
      const planted = `headwater_session=hws_${"a".repeat(43)}`;
      const first = cookieOf(await signIn(url(), "Ana Lyst", PASSWORD, { Cookie: planted })).cookie;
      expect(first).not.toBe(planted);
      expect((await ask(`${url()}/api/v1/claims`, { headers: { Cookie: planted } })).status).toBe(401);
      const second = cookieOf(await signIn(url(), "Ana Lyst", PASSWORD, { Cookie: first })).cookie;
      expect(second).not.toBe(first);
      expect((await ask(`${url()}/api/v1/claims`, { headers: { Cookie: first } })).status).toBe(401);
      expect((await ask(`${url()}/api/v1/claims`, { headers: { Cookie: second } })).status).toBe(200);
    });

    it("keeps the cookie from scripts and from other sites", async () => {
      const { said } = cookieOf(await signIn(url(), "Ana Lyst"));
      expect(said).toMatch(/; HttpOnly/);
      expect(said).toMatch(/; SameSite=Strict/);
      expect(said).toMatch(/; Path=\//);
      expect(said).not.toMatch(/Domain/);
    });

    it("ends a session when somebody signs out, after a day without a question, and after a week with them", async () => {
      const out = await signedIn(url(), "Ana Lyst");
      await post(url(), "/api/v1/session/end", {}, out);
      const idle = await signedIn(url(), "Ana Lyst");
      const busy = await signedIn(url(), "Ana Lyst");
      const open = async (headers: Record<string, string>) =>
        (await ask(`${url()}/api/v1/frames`, { headers })).status;
      expect(await open(out)).toBe(401);
      const ledger = await openLedger(served.db, { readonly: true });
      const key = hashOfSecret(busy.Cookie.split("=")[1]!);
      const start = now;
      try {
        for (let hours = 8; hours < 7 * 24; hours += 8) {
          now = start + hours * 3_600_000;
          expect([hours, await open(busy)]).toEqual([hours, 200]);
          // That they are still there is written beside the answer.
          await expect
            .poll(async () => (await ledger.people.session(key))?.seenAt)
            .toBe(new Date(now).toISOString());
        }
        expect(await open(idle)).toBe(401);
        now = start + 7 * 24 * 3_600_000 + 1000;
        expect(await open(busy)).toBe(401);
      } finally {
        now = start;
        await ledger.close();
      }
    });
  });

  describe("requests that begin at another site", () => {
    it.each([
      ["another site's Origin", { ...JSON_BODY, Origin: "https://example.com" }],
      ["an opaque Origin", { ...JSON_BODY, Origin: "null" }],
      ["a cross-site fetch", { ...JSON_BODY, "Sec-Fetch-Site": "cross-site" }],
      ["a form", { "Content-Type": "application/x-www-form-urlencoded" }],
      ["JSON that does not say where it comes from", JSON_BODY],
      ["an https page of the same name", { ...JSON_BODY, Origin: "https://127.0.0.1" }],
    ])("do nothing with the cookie: %s", async (_, headers) => {
      const cookie = await signedIn(url(), "Ada Min");
      const before = (await ask(`${url()}/api/v1/people`, { headers: cookie })).body;
      const answered = await ask(`${url()}/api/v1/people`, {
        method: "POST",
        headers: { ...cookie, ...headers },
        body: JSON.stringify({ name: "Mal Ory", role: "admin" }),
      });
      expect([answered.status, errorOf(answered).code]).toEqual([403, "bad-origin"]);
      expect((await ask(`${url()}/api/v1/people`, { headers: cookie })).body).toBe(before);
    });

    it("are refused under a name that the server does not go by, and answered under its own", async () => {
      const to = (host: string) => ask(`${url()}/api/v1/session`, { headers: { Host: host } });
      expect((await to("trace.example.org:4317")).status).toBe(200);
      expect((await to("192.0.2.7:4317")).status).toBe(200);
      expect((await to("elsewhere.example")).status).toBe(403);
    });
  });

  describe("what is somebody else's", () => {
    it("jobs are not there for another analyst, and are for an admin", async () => {
      const [ana, bo, ada] = [
        await signedIn(url(), "Ana Lyst"),
        await signedIn(url(), "Bo Ren"),
        await signedIn(url(), "Ada Min"),
      ];
      const begun = await ask(`${url()}/api/v1/documents?name=note.txt`, {
        method: "POST",
        headers: { ...ana, Origin: url(), "Content-Type": "text/plain" },
        body: "The mayor of Sotna said that the mill was burned.",
      });
      const { id } = JSON.parse(begun.body) as { id: string };
      const get = (headers: Record<string, string>) => ask(`${url()}/api/v1/jobs/${id}`, { headers });
      expect((await get(bo)).status).toBe(404);
      expect((await ask(`${url()}/api/v1/jobs`, { headers: bo })).body).not.toContain(id);
      expect((await post(url(), `/api/v1/jobs/${id}/stop`, {}, bo)).status).toBe(404);
      expect((await get(ada)).status).toBe(200);
      expect((await get(ana)).status).toBe(200);
      await jobDone((async () => JSON.parse((await get(ana)).body)) as never, id);
    });

    it("tokens are neither listed nor revoked by another, and by an admin are", async () => {
      const [ana, bo, ada] = [
        await signedIn(url(), "Ana Lyst"),
        await signedIn(url(), "Bo Ren"),
        await signedIn(url(), "Ada Min"),
      ];
      const made = JSON.parse(
        (await post(url(), "/api/v1/tokens", { name: "mine", scopes: ["read"] }, ana)).body,
      );
      const { id } = made.token as { id: string };
      const auth = { Authorization: `Bearer ${made.secret}` };
      expect((await ask(`${url()}/api/v1/tokens`, { headers: bo })).body).not.toContain(id);
      expect((await post(url(), `/api/v1/tokens/${id}/revoke`, {}, bo)).status).toBe(404);
      expect((await ask(`${url()}/api/v1/claims`, { headers: auth })).status).toBe(200);
      expect((await post(url(), `/api/v1/tokens/${id}/revoke`, {}, ada)).status).toBe(200);
      expect((await ask(`${url()}/api/v1/claims`, { headers: auth })).status).toBe(401);
      expect(JSON.stringify(made.token)).not.toContain(made.secret);
    });

    it("names sign nothing but their own verdicts", async () => {
      const ana = await signedIn(url(), "Ana Lyst");
      const claims = await ask(`${url()}/api/v1/claims?limit=1`, { headers: ana });
      const [claim] = (JSON.parse(claims.body) as { rows: { id: string }[] }).rows;
      const decided = await post(
        url(),
        "/api/v1/verdicts",
        { subject: { kind: "claim", id: claim!.id }, decision: "confirm", by: "Ada Min" },
        { ...ana, "X-Headwater-Analyst": "Ada Min" },
      );
      expect(decided.status).toBe(200);
      const { verdicts } = JSON.parse(decided.body) as { verdicts: { by: string }[] };
      expect(new Set(verdicts.map(({ by }) => by))).toEqual(new Set(["Ana Lyst"]));
    });

    it("verdicts stand beside each other's, and nobody takes back another's", async () => {
      const [ana, bo] = [await signedIn(url(), "Ana Lyst"), await signedIn(url(), "Bo Ren")];
      const get = async (path: string) =>
        JSON.parse((await ask(`${url()}/api/v1${path}`, { headers: bo })).body);
      const claim = (await get("/claims?limit=3")).rows[2].id as string;
      const id = (await get(`/claims/${claim}/assertions`)).rows[0].id as string;
      const subject = { kind: "assertion", id };
      const decide = (decision: string, headers: Record<string, string>) =>
        post(url(), "/api/v1/verdicts", { subject, decision }, headers);
      const said = async () =>
        ((await get(`/assertions/${id}`)).assertion.words as { by: string; decision: string }[]).map(
          ({ by, decision }) => `${by}: ${decision}`,
        );
      const first = JSON.parse((await decide("confirm", ana)).body).verdicts[0].id as string;
      for (const refused of [
        await decide("withdraw", bo),
        await post(url(), "/api/v1/verdicts/undo", { verdict: first }, bo),
      ])
        expect([refused.status, errorOf(refused).code]).toEqual([400, "bad-usage"]);
      const second = JSON.parse((await decide("reject", bo)).body).verdicts[0].id as string;
      expect(await said()).toEqual(["Ana Lyst: confirm", "Bo Ren: reject"]);
      expect((await get(`/assertions/${id}`)).assertion.verdict).toMatchObject({ by: "Bo Ren" });
      expect((await post(url(), "/api/v1/verdicts/undo", { verdict: second }, bo)).status).toBe(200);
      expect(await said()).toEqual(["Ana Lyst: confirm"]);
      expect((await post(url(), "/api/v1/verdicts/undo", { verdict: first }, ana)).status).toBe(200);
      expect(await said()).toEqual([]);
      // On a whole claim: each word stands on every passage of it, under its name.
      const onClaim = (decision: string, headers: Record<string, string>) => {
        const body = { subject: { kind: "claim", id: claim }, decision, reason: "of the whole claim" };
        return post(url(), "/api/v1/verdicts", body, headers);
      };
      const decided = await onClaim("confirm", ana);
      const passages = (JSON.parse(decided.body).verdicts as { subject: { id: string } }[]).map(
        ({ subject: { id } }) => id,
      );
      expect([decided.status, passages.length > 0]).toEqual([200, true]);
      expect((await onClaim("reject", bo)).status).toBe(200);
      for (const passage of passages) {
        const { assertion } = await get(`/assertions/${encodeURIComponent(passage)}`);
        const words = assertion.words as { by: string; decision: string }[];
        expect(words.map(({ by, decision }) => `${by}: ${decision}`)).toEqual([
          ...["Ana Lyst: confirm", "Bo Ren: reject"],
        ]);
        expect(assertion.verdict.by).toBe("Bo Ren");
      }
    }, 20_000);

    it("a suspended account's sessions and tokens open nothing; the last admin stays one", async () => {
      const [kit, ada] = [await signedIn(url(), "Kit Orsk"), await signedIn(url(), "Ada Min")];
      const token = JSON.parse(
        (await post(url(), "/api/v1/tokens", { name: "t", scopes: ["read"] }, kit)).body,
      );
      const rows = (
        JSON.parse((await ask(`${url()}/api/v1/people`, { headers: ada })).body) as {
          rows: { id: string; name: string }[];
        }
      ).rows;
      const idOf = (name: string) => rows.find((row) => row.name === name)!.id;
      const path = `/api/v1/people/${idOf("Kit Orsk")}`;
      expect((await post(url(), path, { suspended: true }, ada)).status).toBe(200);
      for (const headers of [kit, { Authorization: `Bearer ${token.secret}` }])
        expect((await ask(`${url()}/api/v1/claims`, { headers })).status).toBe(401);
      expect((await signIn(url(), "Kit Orsk")).status).toBe(401);
      await post(url(), path, { suspended: false }, ada);
      expect((await signIn(url(), "Kit Orsk")).status).toBe(200);
      const last = await post(url(), `/api/v1/people/${idOf("Ada Min")}`, { role: "viewer" }, ada);
      expect([last.status, errorOf(last).code]).toEqual([400, "bad-usage"]);
    });
  });

  describe("invitations", () => {
    it("set a password once, and end with their day", async () => {
      const ada = await signedIn(url(), "Ada Min");
      const handed = JSON.parse(
        (await post(url(), "/api/v1/people", { name: "Nia New", role: "viewer" }, ada)).body,
      );
      const look = () => post(url(), "/api/v1/invitations/look", { secret: handed.secret });
      expect(JSON.parse((await look()).body)).toMatchObject({ name: "Nia New", role: "viewer" });
      const accept = (password: string) =>
        post(url(), "/api/v1/invitations/accept", { secret: handed.secret, password });
      for (const weak of ["short", "aaaaaaaaaaaaaaaa", "Nia New 1234567"])
        expect([weak, (await accept(weak)).status]).toEqual([weak, 400]);
      expect((await signIn(url(), "Nia New")).status).toBe(401);
      const accepted = await accept(PASSWORD);
      expect(accepted.status).toBe(200);
      const cookie = { Cookie: cookieOf(accepted).cookie };
      expect(JSON.parse((await ask(`${url()}/api/v1/session`, { headers: cookie })).body)).toMatchObject({
        isTeam: true,
        account: { name: "Nia New" },
        scopes: ["read"],
      });
      expect((await accept(PASSWORD)).status).toBe(404);
      expect((await look()).status).toBe(404);
      const reset = JSON.parse(
        (await post(url(), `/api/v1/people/${handed.account.id}/reset`, {}, ada)).body,
      );
      now += 2 * 24 * 3_600_000;
      try {
        const late = await post(url(), "/api/v1/invitations/accept", {
          secret: reset.secret,
          password: PASSWORD,
        });
        expect(late.status).toBe(404);
      } finally {
        now -= 2 * 24 * 3_600_000;
      }
    });

    it("a changed password signs everybody out who used the old one", async () => {
      const [one, other] = [await signedIn(url(), "Nia New"), await signedIn(url(), "Nia New")];
      const change = (old: string) =>
        post(url(), "/api/v1/session/password", { old, password: "another long phrase here" }, one);
      expect((await change("not it at all, no")).status).toBe(403);
      const changed = await change(PASSWORD);
      expect(changed.status).toBe(200);
      for (const headers of [one, other])
        expect((await ask(`${url()}/api/v1/claims`, { headers })).status).toBe(401);
      const fresh = { Cookie: cookieOf(changed).cookie };
      expect((await ask(`${url()}/api/v1/claims`, { headers: fresh })).status).toBe(200);
    });
  });

  describe("guessing", () => {
    it("is slowed down after five wrong passwords, for names that nobody has alike", async () => {
      const answers: Record<string, unknown[]> = {};
      for (const name of ["Bo Ren", "Nobody Atall"]) {
        // At once: tries that are under way count as well.
        const tries = await Promise.all(
          Array.from({ length: 8 }, () => signIn(url(), name, "wrong wrong wrong")),
        );
        answers[name] = tries
          .map(({ status, body, headers }) => [status, body, headers["retry-after"]])
          .sort();
        expect(tries.filter(({ status }) => status === 401).length).toBe(5);
        expect(tries.filter(({ status }) => status === 429).length).toBe(3);
      }
      expect(answers["Bo Ren"]).toEqual(answers["Nobody Atall"]);
      const right = await signIn(url(), "  bo  REN ");
      expect([right.status, Number(right.headers["retry-after"]) > 800]).toEqual([429, true]);
      now += 16 * 60_000;
      expect((await signIn(url(), "bo ren")).status).toBe(200);
    });

    it("is slowed down for an address that tries many names", async () => {
      now += 60 * 60_000;
      const statuses: number[] = [];
      for (let i = 0; i < 32; i++)
        statuses.push((await signIn(url(), `Name ${i}`, "wrong wrong wrong")).status);
      expect(statuses.filter((status) => status === 401).length).toBe(30);
      expect((await signIn(url(), "Ada Min")).status).toBe(429);
      now += 60 * 60_000;
    });
  });
});

it("behind a proxy with https, the cookie goes over https alone and the origin is https", async () => {
  const served = await serve(async (db) => givePeople(db, [{ name: "Ada Min", role: "admin" }]), {
    team: { names: ["trace.example.org"], isHttps: true },
  });
  try {
    const headers = { Host: "trace.example.org", Origin: "https://trace.example.org" };
    const { cookie, said } = cookieOf(await signIn(served.url, "Ada Min", PASSWORD, headers));
    expect(cookie).toMatch(/^__Host-headwater_session=/);
    expect(said).toMatch(/; Secure/);
    const session = await ask(`${served.url}/api/v1/session`, {
      headers: { Host: "trace.example.org", Cookie: cookie },
    });
    expect(session.body).toContain("Ada Min");
    expect(
      (await signIn(served.url, "Ada Min", PASSWORD, { ...headers, Origin: "http://trace.example.org" }))
        .status,
    ).toBe(403);
    for (let i = 0; i < 6; i++)
      await signIn(served.url, "Ada Min", "wrong wrong wrong", {
        ...headers,
        "X-Forwarded-For": `10.0.0.${i}, 192.0.2.1`,
      });
    const from = (address: string) =>
      signIn(served.url, "Ada Min", PASSWORD, { ...headers, "X-Forwarded-For": address });
    expect((await from("203.0.113.9, 192.0.2.1")).status).toBe(429);
    expect((await from("192.0.2.2")).status).toBe(200);
  } finally {
    await served.close();
  }
});

it("asks nobody who they are without accounts, on this machine alone", async () => {
  const served = await serve(() => undefined);
  try {
    const session = await ask(`${served.url}/api/v1/session`);
    expect(JSON.parse(session.body)).toMatchObject({ isTeam: false, account: null });
    expect((await ask(`${served.url}/api/v1/people`)).status).toBe(404);
    expect((await signIn(served.url, "Ada Min")).status).toBe(404);
  } finally {
    await served.close();
  }
});

it("has a need for every route: nothing is open because it was forgotten", () => {
  expect(Object.keys(ACCESS).sort()).toEqual(Object.keys(PATHS).sort());
});

/** Asks a route with what it does not understand: whether it is let in is decided before. */
async function askRoute(url: string, name: RouteName, headers: Record<string, string>) {
  const [method, path] = PATHS[name].split(" ") as ["GET" | "POST", string];
  const shape: RouteShape = ROUTES[name];
  const at = `${url}/api/v1${path.replace(/\{\w+\}/g, "none")}`;
  if (shape.gives?.includes("text/event-stream") === true) {
    const response = await fetch(at, { headers });
    const body = response.ok ? "" : await response.text();
    if (response.ok) await response.body?.cancel();
    return { status: response.status, body };
  }
  return ask(at, {
    method,
    headers: { Origin: url, ...(method === "POST" ? JSON_BODY : {}), ...headers },
    ...(method === "POST" ? { body: "{}" } : {}),
  });
}
