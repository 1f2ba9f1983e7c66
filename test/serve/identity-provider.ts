import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Somebody whom the provider knows. */
export interface ProviderPerson {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** An identity provider of the tests' own on loopback: panva's oidc-provider, at which whoever is named next signs in without being asked anything. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next; null refuses. */
  next: ProviderPerson | null;
  /** Changes what an ID token says before it is signed again with the provider's key; null leaves it. */
  tamper: ((claims: Record<string, unknown>) => Record<string, unknown>) | null;
  /** Whether tokens that are tampered with are signed with a key that is not the provider's. */
  isForged: boolean;
  /** Whether it answers 503 to everything. */
  isDown: boolean;
  /** Paths that were asked of it. */
  readonly asked: string[];
  stop(): Promise<void>;
}

/** Starts it. @param redirects addresses to which it sends people back; asked when the first comes, since servers know theirs late */
export async function startIdentityProvider(redirects: () => readonly string[]): Promise<IdentityProvider> {
  // It says on standard output that it is made for later versions of Node.
  const { info, warn } = console;
  console.info = console.warn = () => undefined;
  const { default: Provider } = await import("oidc-provider");
  Object.assign(console, { info, warn });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const { privateKey: forger } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: "jwk" }), kid: "of the tests", use: "sig", alg: "RS256" };
  const people = new Map<string, ProviderPerson>();
  let answer: Parameters<typeof createServer>[1] = () => undefined;
  const server = createServer((request, response) => answer!(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own: IdentityProvider = {
    ...{ issuer, clientId: "headwater", clientSecret: "a secret of the tests" },
    ...{ next: null, tamper: null, isForged: false, isDown: false, asked: [] },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const make = () => {
    const provider = new Provider(issuer, {
      clients: [
        {
          ...{ client_id: own.clientId, client_secret: own.clientSecret },
          ...{ redirect_uris: redirects(), response_types: ["code"], grant_types: ["authorization_code"] },
        },
      ],
      jwks: { keys: [key] },
      cookies: { keys: ["of the tests"] },
      pkce: { required: () => true },
      claims: { openid: ["sub"], email: ["email", "email_verified"] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: () => "/who" },
      ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
      findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => people.get(id) }),
    });
    provider.use(async (context, next) => {
      await next();
      const token = context.body?.["id_token"];
      if (context.path === "/token" && own.tamper !== null && typeof token === "string")
        context.body["id_token"] = signedAgain(token, own.tamper);
    });
    return provider;
  };
  let provider: ReturnType<typeof make> | null = null;
  answer = (request, response) => {
    own.asked.push(request.url!.split("?")[0]!);
    if (own.isDown) {
      response.writeHead(503).end();
      return;
    }
    provider ??= make();
    if (!request.url!.startsWith("/who")) {
      provider.callback()(request, response);
      return;
    }
    void whoever(provider).catch((thrown) => response.writeHead(500).end(String(thrown)));
    async function whoever(at: NonNullable<typeof provider>) {
      const { params } = await at.interactionDetails(request, response);
      const person = own.next;
      if (person === null) {
        await at.interactionFinished(request, response, { error: "access_denied" });
        return;
      }
      people.set(person.sub, person);
      const grant = new at.Grant({ accountId: person.sub, clientId: params.client_id });
      grant.addOIDCScope(params.scope);
      const consent = { grantId: await grant.save() };
      await at.interactionFinished(request, response, { login: { accountId: person.sub }, consent });
    }
  };
  const signedAgain = (token: string, tamper: NonNullable<IdentityProvider["tamper"]>) => {
    const [head, body] = token.split(".") as [string, string];
    const claims = tamper(JSON.parse(Buffer.from(body, "base64url").toString()));
    const signed = `${head}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}`;
    return `${signed}.${createSign("RSA-SHA256")
      .update(signed)
      .sign(own.isForged ? forger : privateKey, "base64url")}`;
  };
  return own;
}
