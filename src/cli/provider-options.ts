import { readFile } from "node:fs/promises";
import { isIP } from "node:net";
import { HeadwaterError } from "../model/index.ts";
import type { ProviderOptions } from "../serve/index.ts";
import { printable } from "./report.ts";

/** Names of this machine alone, as addresses have them. */
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

/** The issuer that the environment names, as accounts are linked to it; null for none. */
export function issuerNamed(): string | null {
  return stated("HEADWATER_OIDC_ISSUER");
}

/** An issuer as it is kept: two ways to write one address are one. @throws HeadwaterError `bad-usage` for what is none */
export function issuerAddress(text: string): string {
  return addressOf("--issuer", text).href;
}

/**
 * The identity provider (OpenID Connect) that the environment names, and its keeper's settings for it.
 *
 * @param at where the server is reached: its names, and whether a proxy in front of it speaks https
 * @returns undefined where none is named
 * @throws HeadwaterError `bad-usage` naming the variable that is wrong
 */
export async function providerOf(at: {
  readonly host: string;
  readonly names: readonly string[];
  readonly isHttps: boolean;
}): Promise<ProviderOptions | undefined> {
  const issuer = issuerNamed();
  if (issuer === null) return undefined;
  const url = addressOf("HEADWATER_OIDC_ISSUER", issuer);
  const clientId = stated("HEADWATER_OIDC_CLIENT_ID");
  if (clientId === null)
    throw wrong(
      "HEADWATER_OIDC_CLIENT_ID",
      "nothing says who we are there",
      "set it to what the provider gave",
    );
  return {
    ...{ issuer: url, clientId, clientSecret: await secretOf() },
    name: stated("HEADWATER_OIDC_NAME") ?? url.host,
    hosts: listOf("HEADWATER_OIDC_HOSTS"),
    domains: listOf("HEADWATER_OIDC_DOMAINS"),
    address: ownAddress(at),
    onRefused: (what) => process.stderr.write(`${printable(what)}\n`),
  };
}

function ownAddress(at: Parameters<typeof providerOf>[0]): URL | undefined {
  const name = "HEADWATER_OIDC_ADDRESS";
  const text = stated(name);
  const isLocal = LOOPBACK.has(at.host) || at.host === "::1";
  if (text === null) {
    if (isLocal && !at.isHttps && at.names.length === 0) return undefined;
    throw wrong(name, "nothing says where browsers find this server", "set it, as https://trace.example.org");
  }
  const url = addressOf(name, text);
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw wrong(
      name,
      `${text} is more than the address of a server`,
      "write it as https://trace.example.org",
    );
  if ((url.protocol === "https:") !== at.isHttps)
    throw wrong(
      name,
      `${text} and the server do not speak alike`,
      at.isHttps ? "write it with https, as --https says" : "give --https where a proxy speaks it",
    );
  const bare = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (!LOOPBACK.has(url.hostname) && isIP(bare) === 0 && ![...at.names, at.host].includes(url.hostname))
    throw wrong(name, `the server does not go by ${url.hostname}`, `give --name ${url.hostname}`);
  return url;
}

async function secretOf(): Promise<string | null> {
  const file = stated("HEADWATER_OIDC_CLIENT_SECRET_FILE");
  const own = stated("HEADWATER_OIDC_CLIENT_SECRET");
  if (file === null) return own;
  const name = "HEADWATER_OIDC_CLIENT_SECRET_FILE";
  if (own !== null) throw wrong(name, "HEADWATER_OIDC_CLIENT_SECRET is set as well", "set one of the two");
  const text = await readFile(file, "utf8").catch((thrown: NodeJS.ErrnoException) => {
    throw wrong(
      name,
      `${file} cannot be read (${thrown.code ?? thrown.message})`,
      "name a file with the secret",
    );
  });
  if (text.trim() === "") throw wrong(name, `${file} is empty`, "write the client secret into it");
  return text.trim();
}

/** An address to which secrets may go: https, or http on this machine. */
function addressOf(name: string, text: string): URL {
  if (!URL.canParse(text)) throw wrong(name, `${text} is no address`, "write it as https://sso.example.org");
  const url = new URL(text);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.has(url.hostname)))
    throw wrong(name, `${text} is not https`, "plain http is for this machine alone (127.0.0.1, localhost)");
  if (url.username !== "" || url.password !== "")
    throw wrong(name, "an address has no password here", "leave out what is before the @");
  return url;
}

function listOf(name: string): readonly string[] {
  const found = (stated(name) ?? "")
    .split(",")
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== "");
  const odd = found.find((one) => !HOST.test(one));
  if (odd !== undefined)
    throw wrong(name, `${odd} is no host name`, "write it as example.org, with commas between");
  return found;
}

function stated(name: string): string | null {
  return process.env[name]?.trim() || null;
}

function wrong(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "cli", place, what, remedy);
}
