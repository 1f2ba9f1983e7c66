import type { Configuration, CustomFetch } from "openid-client";

/** An identity provider (OpenID Connect) as the server's keeper names it. */
export interface ProviderSettings {
  /** Its issuer identifier: an https address, or http on this machine. */
  readonly issuer: URL;
  readonly clientId: string;
  /** Null for a client that has none, which PKCE alone guards. */
  readonly clientSecret: string | null;
  /** What the button calls it. */
  readonly name: string;
  /** Hosts beside the issuer's own that it may name for its own answers. */
  readonly hosts: readonly string[];
  /** Domains whose people may come in uninvited, in lower case. */
  readonly domains: readonly string[];
}

/** What a provider says of somebody who signed in there. */
export interface Stated {
  readonly issuer: string;
  readonly subject: string;
  /** Null where it states none. */
  readonly email: string | null;
  /** Whether the provider says that the address is theirs. */
  readonly isVerified: boolean;
}

/** What is kept of a sign-in that is under way: what the answer must fit. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Why nobody came in. */
export type ProviderFaultCode = "provider-down" | "provider-refused" | "not-valid" | "stale";

/** A sign-in that failed at the provider, or whose answer does not hold. */
export class ProviderFault extends Error {
  readonly code: ProviderFaultCode;

  constructor(code: ProviderFaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "ProviderFault";
    this.code = code;
  }
}

/** For how long what a provider says of itself is taken as it is. */
const KNOWN_MS = 3_600_000;

/** An answer of a provider: how long it may take, and how large it may be. */
const ANSWER_MS = 10_000;
const MOST_BYTES = 1 << 20;

/**
 * An identity provider: sends people there and reads what it says of them (authorization code with PKCE, state and nonce; the ID token's signature, issuer, audience and times are checked by
 * `openid-client`). It asks the issuer's host, and those named beside it, and nobody else; over https, or http on this machine.
 */
export class Provider {
  readonly settings: ProviderSettings;
  readonly #hosts: ReadonlySet<string>;
  #known: { readonly until: number; readonly config: Promise<Configuration> } | null = null;

  constructor(settings: ProviderSettings) {
    this.settings = settings;
    this.#hosts = new Set([settings.issuer.host, ...settings.hosts]);
  }

  /**
   * Where somebody signs in.
   *
   * @param redirect to where the provider sends them back
   * @throws ProviderFault
   */
  async begin(redirect: string): Promise<{ readonly address: string; readonly begun: Begun }> {
    const client = await import("openid-client");
    const config = await this.#config();
    const begun = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(config, {
      redirect_uri: redirect,
      scope: "openid email",
      code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: "S256",
      ...{ state: begun.state, nonce: begun.nonce },
    });
    this.#mustBeTheirs(address);
    return { address: address.href, begun };
  }

  /**
   * Who came back.
   *
   * @param current the address to which they were sent back, with what the provider added to it
   * @throws ProviderFault
   */
  async finish(current: URL, { state, nonce, verifier }: Begun): Promise<Stated> {
    const client = await import("openid-client");
    const config = await this.#config();
    try {
      const answer = await client.authorizationCodeGrant(config, current, {
        pkceCodeVerifier: verifier,
        ...{ expectedState: state, expectedNonce: nonce, idTokenExpected: true },
      });
      const claims = answer.claims();
      if (claims === undefined) throw new ProviderFault("not-valid", "it sent no ID token");
      // Some put the address into the ID token, others say it only when they are asked.
      const said =
        claims["email"] === undefined && config.serverMetadata().userinfo_endpoint !== undefined
          ? await client.fetchUserInfo(config, answer.access_token, claims.sub)
          : claims;
      const email = said["email"];
      return {
        ...{ issuer: new URL(claims.iss).href, subject: claims.sub },
        email: typeof email === "string" ? email : null,
        isVerified: said["email_verified"] === true,
      };
    } catch (thrown) {
      throw faultOf(thrown, client);
    }
  }

  /** What the provider says of itself; asked anew after an hour, and after it did not answer. */
  #config(): Promise<Configuration> {
    if (this.#known === null || this.#known.until < Date.now()) {
      const config = this.#discover();
      this.#known = { until: Date.now() + KNOWN_MS, config };
      config.catch(() => {
        if (this.#known?.config === config) this.#known = null;
      });
    }
    return this.#known.config;
  }

  async #discover(): Promise<Configuration> {
    const client = await import("openid-client");
    const { issuer, clientId, clientSecret } = this.settings;
    const isPlain = issuer.protocol === "http:";
    const ask: CustomFetch = (url, options) => this.#ask(url, options as RequestInit);
    try {
      const found = await client.discovery(issuer, clientId, undefined, client.None(), {
        [client.customFetch]: ask,
        ...(isPlain ? { execute: [client.allowInsecureRequests] } : {}),
      });
      const server = found.serverMetadata();
      const config = new client.Configuration(
        server,
        clientId,
        {},
        clientSecret === null
          ? client.None()
          : server.token_endpoint_auth_methods_supported?.includes("client_secret_basic") === false
            ? client.ClientSecretPost(clientSecret)
            : client.ClientSecretBasic(clientSecret),
      );
      config[client.customFetch] = ask;
      if (isPlain) client.allowInsecureRequests(config);
      // The signature is checked though the token came from the provider itself.
      client.enableNonRepudiationChecks(config);
      return config;
    } catch (thrown) {
      throw faultOf(thrown, client);
    }
  }

  /** Asks a host of the provider, follows no redirect, and reads a bounded answer. */
  async #ask(address: string, options: RequestInit): Promise<Response> {
    const url = new URL(address);
    this.#mustBeTheirs(url);
    const late = AbortSignal.timeout(ANSWER_MS);
    try {
      const response = await fetch(url, {
        ...options,
        redirect: "manual",
        signal: options.signal ? AbortSignal.any([options.signal, late]) : late,
      });
      const body = await bounded(response, url);
      if (response.status >= 500)
        throw new ProviderFault("provider-down", `${url.origin} answered ${response.status}`);
      const headers = new Headers(response.headers);
      for (const name of ["content-encoding", "content-length"]) headers.delete(name);
      const hasNone = response.status === 204 || response.status === 304;
      return new Response(hasNone ? null : body, { status: response.status, headers });
    } catch (thrown) {
      if (thrown instanceof ProviderFault) throw thrown;
      throw new ProviderFault("provider-down", `${url.origin} did not answer: ${reasonOf(thrown)}`, thrown);
    }
  }

  #mustBeTheirs(url: URL): void {
    const { issuer } = this.settings;
    if (!this.#hosts.has(url.host) || (url.protocol !== "https:" && url.protocol !== issuer.protocol))
      throw new ProviderFault(
        "not-valid",
        `${issuer.origin} names ${url.origin}, which is neither its own nor among HEADWATER_OIDC_HOSTS`,
      );
  }
}

async function bounded(response: Response, { origin }: URL): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > MOST_BYTES)
      throw new ProviderFault("not-valid", `${origin} answered with more than a megabyte`);
    chunks.push(chunk as Uint8Array);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

/** What went wrong, as one of our own faults. */
function faultOf(thrown: unknown, client: typeof import("openid-client")): ProviderFault {
  for (let cause = thrown; cause instanceof Error; cause = cause.cause)
    if (cause instanceof ProviderFault) return cause;
  if (thrown instanceof client.AuthorizationResponseError)
    return new ProviderFault("provider-refused", `it answered ${thrown.error.slice(0, 100)}`, thrown);
  // The code was used before, or has ended.
  if (thrown instanceof client.ResponseBodyError && thrown.error === "invalid_grant")
    return new ProviderFault("stale", "the code was used, or has ended", thrown);
  return new ProviderFault("not-valid", reasonOf(thrown), thrown);
}

function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { cause } = thrown;
  const inner = cause instanceof Error && cause.message !== thrown.message ? ` (${cause.message})` : "";
  return `${thrown.message}${inner}`;
}
