import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { ownPath } from "../../src/people/begun.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { type IdentityProvider, type ProviderPerson, startIdentityProvider } from "./identity-provider.ts";
import { type Answered, ask, type Served, serve } from "./served.ts";
import { givePeople, post, signedIn } from "./team.ts";

const ADA = { sub: "sub-ada", email: "Ada@Desk.example", email_verified: true } as const;

/** What a browser keeps of each host. */
type Jar = Map<string, Map<string, string>>;

describe.each(DIALECTS)("sign-in by an identity provider, over a ledger in $name", ({ open }) => {
  let provider: IdentityProvider;
  let served: Served;
  let place: ReturnType<typeof open>;
  const refused: string[] = [];
  let now = Date.now();

  beforeAll(async () => {
    place = open();
    provider = await startIdentityProvider(() => [`${served.url}/sign-in/back`]);
    served = await serve(
      async (db) => {
        await givePeople(db, [{ name: "Pass Word", role: "admin" }]);
        const ledger = await openLedger(db);
        const by = { by: "the test", at: new Date().toISOString() };
        for (const [name, email] of [
          ["Ada Min", "ada@desk.example"],
          ["Sus Pended", "sus@desk.example"],
        ] as const)
          await ledger.people.add({
            ...{ id: `account:${name}`, name, role: "analyst", ceiling: "GREEN", email, ...by },
          });
        await ledger.people.change("account:Sus Pended", { suspended: true }, by);
        await ledger.close();
      },
      {
        db: place.location("oidc"),
        now: () => new Date(now),
        team: {
          ...{ names: [], isHttps: false },
          provider: {
            ...{ issuer: new URL(provider.issuer), clientId: provider.clientId, name: "the desk" },
            ...{ clientSecret: provider.clientSecret, hosts: [], domains: ["guests.example"] },
            onRefused: (what) => refused.push(what),
          },
        },
      },
    );
  }, 60_000);
  afterAll(async () => {
    expect(served.faults).toEqual([]);
    await served.close();
    await provider.stop();
    place.remove();
  });

  /** Asks as a browser does: with its cookies, which it keeps. */
  const browse = async (jar: Jar, url: string): Promise<Answered> => {
    const { host } = new URL(url);
    const kept = jar.get(host) ?? new Map<string, string>();
    jar.set(host, kept);
    const headers = { Cookie: [...kept].map(([name, value]) => `${name}=${value}`).join("; ") };
    const answered = await ask(url, { headers });
    for (const said of answered.headers["set-cookie"] ?? []) keep(kept, said);
    return answered;
  };
  const keep = (kept: Map<string, string>, said: string) => {
    const [name, value] = said.split(";")[0]!.split("=") as [string, string];
    if (value === "") kept.delete(name);
    else kept.set(name, value);
  };

  /** Begins to sign in; returns the provider's address. */
  const begin = async (jar: Jar, to = "/"): Promise<string> => {
    const begun = await post(served.url, "/api/v1/session/elsewhere", { to });
    expect([begun.status, begun.status === 200 ? "" : begun.body]).toEqual([200, ""]);
    const kept = jar.get(new URL(served.url).host) ?? new Map<string, string>();
    jar.set(new URL(served.url).host, kept);
    for (const said of begun.headers["set-cookie"] ?? []) keep(kept, said);
    return (JSON.parse(begun.body) as { address: string }).address;
  };

  /** Follows the provider until it sends the browser back; returns the address, not yet asked. */
  const atProvider = async (jar: Jar, address: string, person: ProviderPerson | null): Promise<string> => {
    provider.next = person;
    let at = address;
    for (let i = 0; i < 10 && !at.startsWith(served.url); i++) {
      const { headers, status, body } = await browse(jar, at);
      if (headers.location === undefined) throw new Error(`${at} answered ${status}: ${body}`);
      at = new URL(headers.location, at).href;
    }
    return at;
  };

  /** Signs in; returns where the browser is led, and its cookies of us. */
  const come = async (person: ProviderPerson | null, to?: string, jar: Jar = new Map()) => {
    const back = await atProvider(jar, await begin(jar, to), person);
    const answered = await browse(jar, back);
    return { location: answered.headers.location, answered, back, jar, ...whoIn(jar) };
  };
  const whoIn = (jar: Jar) => {
    const session = jar.get(new URL(served.url).host)?.get("headwater_session");
    return { cookie: session === undefined ? null : { Cookie: `headwater_session=${session}` } };
  };
  const nameOf = async (cookie: { Cookie: string } | null) =>
    cookie === null
      ? null
      : (JSON.parse((await ask(`${served.url}/api/v1/session`, { headers: cookie })).body).account?.name ??
        null);

  it("says that there is one, and lets an invited person in by their verified address", async () => {
    const asked = JSON.parse((await ask(`${served.url}/api/v1/session`)).body);
    expect(asked).toMatchObject({ account: null, provider: { name: "the desk" } });
    const { location, cookie, answered } = await come(ADA, "/claims?about=Kesh");
    expect([location, answered.status, await nameOf(cookie)]).toEqual(["/claims?about=Kesh", 303, "Ada Min"]);
    const said = answered.headers["set-cookie"]!.find((one) => one.startsWith("headwater_session"))!;
    expect(said).toMatch(/; HttpOnly/);
    expect(said).toMatch(/; SameSite=Strict/);
    // Only the analyst that she is: the provider gives no roles.
    expect((await ask(`${served.url}/api/v1/people`, { headers: cookie! })).status).toBe(403);
    expect((await post(served.url, "/api/v1/session/end", {}, cookie!)).status).toBe(200);
    expect(await nameOf(cookie)).toBe(null);
  });

  it("knows who was linked by the subject: another address is theirs, their old address nobody's", async () => {
    const renamed = { sub: ADA.sub, email: "married@desk.example", email_verified: true };
    expect(await nameOf((await come(renamed)).cookie)).toBe("Ada Min");
    const heir = { ...ADA, sub: "sub-heir" };
    const { location, cookie } = await come(heir);
    expect([location, cookie]).toEqual(["/#sign-in:linked-elsewhere", null]);
    const rows = JSON.parse(
      (await ask(`${served.url}/api/v1/people`, { headers: await signedIn(served.url, "Pass Word") })).body,
    ).rows as { name: string; state: string; isLinked: boolean; hasPassword: boolean }[];
    expect(rows.find(({ name }) => name === "Ada Min")).toMatchObject({
      ...{ state: "active", isLinked: true, hasPassword: false },
    });
  });

  it.each([
    ["nobody invited", { sub: "s1", email: "who@desk.example", email_verified: true }, "unknown"],
    [
      "an address that is not verified",
      { sub: "s2", email: "ada@desk.example", email_verified: false },
      "not-verified",
    ],
    ["no address at all", { sub: "s3" }, "not-verified"],
    ["a suspended account", { sub: "s4", email: "sus@desk.example", email_verified: true }, "suspended"],
    ["somebody who says no at the provider", null, "provider-refused"],
    [
      "a domain that only ends like an allowed one",
      { sub: "s5", email: "a@notguests.example", email_verified: true },
      "unknown",
    ],
  ])("lets %s not in, and says why", async (_, person, code) => {
    const { location, cookie } = await come(person);
    expect([location, cookie]).toEqual([`/#sign-in:${code}`, null]);
  });

  it("lets a domain's people in where the keeper allows it, as viewers under their address", async () => {
    const guest = { sub: "sub-guest", email: "Gast@guests.example", email_verified: true };
    const { cookie } = await come(guest);
    const { account } = JSON.parse((await ask(`${served.url}/api/v1/session`, { headers: cookie! })).body);
    expect(account).toMatchObject({ name: "gast@guests.example", role: "viewer", ceiling: "CLEAR" });
    expect(await nameOf((await come(guest)).cookie)).toBe("gast@guests.example");
  });

  it.each([
    ["another audience", { aud: "another program" }],
    ["another issuer", { iss: "https://elsewhere.example" }],
    ["another sign-in's nonce", { nonce: "of another" }],
    ["an end that is past", { exp: 1_000_000_000 }],
  ])("takes no ID token with %s", async (_, changed) => {
    provider.tamper = (claims) => ({ ...claims, ...changed });
    const before = refused.length;
    try {
      const { location, cookie } = await come(ADA);
      expect([location, cookie]).toEqual(["/#sign-in:not-valid", null]);
      expect(refused.length).toBe(before + 1);
    } finally {
      provider.tamper = null;
    }
  });

  it("takes no ID token that another key signed", async () => {
    provider.tamper = (claims) => claims;
    provider.isForged = true;
    try {
      expect((await come(ADA)).location).toBe("/#sign-in:not-valid");
    } finally {
      provider.tamper = null;
      provider.isForged = false;
    }
  });

  it("takes an answer once, of the browser that began, in time", async () => {
    const jar: Jar = new Map();
    const first = await come(ADA, "/", jar);
    expect((await browse(jar, first.back)).headers.location).toBe("/#sign-in:stale");
    // The answer to a sign-in that somebody else began, as a link to follow.
    const planted = await atProvider(new Map(), await begin(new Map()), ADA);
    const victim: Jar = new Map();
    expect((await browse(victim, planted)).headers.location).toBe("/#sign-in:stale");
    await begin(victim);
    expect((await browse(victim, planted)).headers.location).toBe("/#sign-in:stale");
    expect(whoIn(victim).cookie).toBe(null);
    const slow: Jar = new Map();
    const back = await atProvider(slow, await begin(slow), ADA);
    now += 11 * 60_000;
    expect((await browse(slow, back)).headers.location).toBe("/#sign-in:stale");
    now -= 11 * 60_000;
  });

  it("begins no session that a browser brought, and asks the provider for PKCE, state and nonce", async () => {
    const jar: Jar = new Map([
      [new URL(served.url).host, new Map([["headwater_session", `hws_${"a".repeat(43)}`]])],
    ]);
    const address = new URL(await begin(jar));
    const { searchParams } = address;
    expect([
      address.origin,
      searchParams.get("code_challenge_method"),
      searchParams.get("response_type"),
    ]).toEqual([...[provider.issuer, "S256", "code"]]);
    for (const name of ["code_challenge", "state", "nonce"])
      expect([name, searchParams.get(name)!.length > 40]).toEqual([name, true]);
    const back = await atProvider(jar, address.href, ADA);
    await browse(jar, back);
    expect(whoIn(jar).cookie!.Cookie).not.toContain("hws_aaaa");
    expect(await nameOf(whoIn(jar).cookie)).toBe("Ada Min");
  });

  it("ends after a day what a provider began", async () => {
    const { cookie } = await come(ADA);
    const start = now;
    try {
      for (const hours of [8, 16, 23]) {
        now = start + hours * 3_600_000;
        expect([hours, await nameOf(cookie)]).toEqual([hours, "Ada Min"]);
        await expect
          .poll(async () => {
            const ledger = await openLedger(served.db, { readonly: true });
            const { hashOfSecret } = await import("../../src/people/index.ts");
            const kept = await ledger.people.session(hashOfSecret(cookie!.Cookie.split("=")[1]!));
            await ledger.close();
            return kept?.seenAt;
          })
          .toBe(new Date(now).toISOString());
      }
      now = start + 24 * 3_600_000 + 1000;
      expect(await nameOf(cookie)).toBe(null);
    } finally {
      now = start;
    }
  });

  it("asks the provider alone, and says so when it does not answer", async () => {
    const jar: Jar = new Map();
    const back = await atProvider(jar, await begin(jar), ADA);
    provider.isDown = true;
    try {
      expect((await browse(jar, back)).headers.location).toBe("/#sign-in:provider-down");
    } finally {
      provider.isDown = false;
    }
  });

  it("lets nobody begin more than thirty at once from an address", async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 40; i++)
      statuses.add((await post(served.url, "/api/v1/session/elsewhere", {})).status);
    expect([...statuses]).toEqual([200, 429]);
    now += 11 * 60_000;
    expect((await post(served.url, "/api/v1/session/elsewhere", {})).status).toBe(200);
  });

  it("an admin changes an address and forgets a link, over the API", async () => {
    const admin = await signedIn(served.url, "Pass Word");
    const path = "/api/v1/people/account%3AAda%20Min";
    const changed = await post(served.url, path, { email: "ada.min@desk.example", unlink: true }, admin);
    expect(JSON.parse(changed.body)).toMatchObject({ email: "ada.min@desk.example", isLinked: false });
    const taken = await post(served.url, path, { email: "SUS@desk.example" }, admin);
    expect([taken.status, taken.body]).toEqual([400, expect.stringContaining("Sus Pended")]);
    expect((await come(ADA)).location).toBe("/#sign-in:unknown");
    const anew = { sub: "sub-ada-2", email: "ada.min@desk.example", email_verified: true };
    expect(await nameOf((await come(anew)).cookie)).toBe("Ada Min");
  });
});

it("sends people back to paths of its own alone", () => {
  for (const [asked, to] of [
    ["/claims?a=b", "/claims?a=b"],
    ["https://elsewhere.example/", "/"],
    ["//elsewhere.example", "/"],
    ["/\\elsewhere.example", "/"],
    ["/.//elsewhere.example", "/"],
    ["/\t/elsewhere.example", "/"],
    ["javascript:alert(1)", "/"],
    ["claims", "/"],
  ] as const)
    expect([asked, ownPath(asked)]).toEqual([asked, to]);
});

it("asks no host that the provider names and the keeper did not, and says when it is not there", async () => {
  const { createServer } = await import("node:http");
  const { Provider } = await import("../../src/people/index.ts");
  const asked: string[] = [];
  const elsewhere = createServer((request, response) => {
    asked.push(request.url!);
    response.end("{}");
  });
  await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
  const there = `http://127.0.0.1:${(elsewhere.address() as import("node:net").AddressInfo).port}`;
  let issuer = "";
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(
      JSON.stringify({
        ...{ issuer, authorization_endpoint: `${there}/auth`, token_endpoint: `${there}/token` },
        ...{
          jwks_uri: `${there}/jwks`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
        },
        ...{ id_token_signing_alg_values_supported: ["RS256"], code_challenge_methods_supported: ["S256"] },
      }),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  issuer = `http://127.0.0.1:${(server.address() as import("node:net").AddressInfo).port}`;
  const settings = { clientId: "c", clientSecret: null, name: "n", hosts: [], domains: [] };
  const provider = new Provider({ ...settings, issuer: new URL(issuer) });
  await expect(provider.begin("http://127.0.0.1/back")).rejects.toMatchObject({
    ...{ code: "not-valid", message: expect.stringContaining("HEADWATER_OIDC_HOSTS") },
  });
  expect(asked).toEqual([]);
  for (const one of [server, elsewhere]) await new Promise((done) => one.close(done));
  await expect(
    new Provider({ ...settings, issuer: new URL(issuer) }).begin("http://127.0.0.1/back"),
  ).rejects.toMatchObject({ code: "provider-down" });
});
