import { spawn } from "node:child_process";
import { type Command, InvalidArgumentError } from "commander";
import type { Ledger } from "../ledger/index.ts";
import { HeadwaterError, withoutPassword } from "../model/index.ts";
import { startServer } from "../serve/index.ts";
import { analystName } from "./analyst.ts";
import { openToRead } from "./open-to-read.ts";
import { type LedgerOptions, withLedger } from "./options.ts";
import { issuerNamed, providerOf } from "./provider-options.ts";
import { printable } from "./report.ts";

const HELP = `
Examples:
  headwater serve                        the workbench on http://127.0.0.1:4317, over ./headwater.db
  headwater serve --db reports.db --open the same over another ledger, and shows it in the browser
  headwater serve --port 0               on any free port; the address is printed
  headwater serve --team                 people sign in: who has an account, and may do what, is said with headwater people
  headwater serve --host 10.0.0.5 --https --name trace.example.org
                                         for a team, behind a proxy that speaks https under that name

The workbench is at /, the API at /api/v1 (its description at /api/v1/docs), the Model Context Protocol at /mcp. Without --team it answers this machine
alone, and asks nobody who they are; a --host that is not this machine always asks. By itself it opens no connection: it fetches the page whose address somebody adds, and its redirects, from the public internet
alone unless --allow-private is given. Decisions are signed with --by; with accounts, by whoever is signed in. Ctrl-C stops it; what was being read is finished first.

With --team, people come in by an identity provider as well (OpenID Connect) where the environment names one. It is asked over https, and nobody else is:
  HEADWATER_OIDC_ISSUER               its issuer, such as https://sso.example.org/realms/desk
  HEADWATER_OIDC_CLIENT_ID            who we are there; register ADDRESS/sign-in/back as the address to send people back to
  HEADWATER_OIDC_CLIENT_SECRET_FILE   a file with the client secret (or HEADWATER_OIDC_CLIENT_SECRET itself)
  HEADWATER_OIDC_ADDRESS              this server as browsers have it, such as https://trace.example.org
  HEADWATER_OIDC_NAME                 what the button calls it
  HEADWATER_OIDC_HOSTS                hosts beside the issuer's that it names for its answers
  HEADWATER_OIDC_DOMAINS              domains whose people come in uninvited, as viewers up to TLP:CLEAR; without it only who was invited (headwater people)`;

/** Defines `headwater serve`. */
export function define(command: Command): void {
  withLedger(command)
    .option("--port <n>", "the port; 0 takes any that is free", portOf, 4317)
    .option("--host <address>", "where it listens; people sign in unless it is this machine", "127.0.0.1")
    .option("--team", "people sign in with accounts (headwater people invite), also on this machine")
    .option("--name <host>", "a host name by which it goes; may be given several times", names, [])
    .option("--https", "a proxy in front of it speaks https: cookies go over https alone")
    .option("--by <name>", "who decides in the workbench, where nobody signs in", analystName())
    .option("--allow-private", "fetch from this machine and private networks too: for intranets and tests")
    .option("--open", "show it in the browser")
    .addHelpText("after", HELP)
    .action(serve);
}

interface ServeCommandOptions extends LedgerOptions {
  readonly port: number;
  readonly host: string;
  readonly by: string;
  readonly open?: boolean;
  readonly allowPrivate?: boolean;
  readonly team?: boolean;
  readonly name: readonly string[];
  readonly https?: boolean;
}

/** Names of this machine alone. */
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "::1"]);

async function serve(options: ServeCommandOptions): Promise<void> {
  const { db, port, host, by, open, allowPrivate, name, https = false } = options;
  const isLocal = LOOPBACK.has(host);
  const asks = options.team === true || !isLocal;
  if (!asks && (https || name.length > 0))
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      https ? "--https" : "--name",
      "without accounts the server answers this machine alone",
      "give --team as well",
    );
  if (!asks && issuerNamed() !== null)
    throw new HeadwaterError(
      ...(["bad-usage", "cli", "HEADWATER_OIDC_ISSUER"] as const),
      "a provider is named, and without accounts nobody signs in",
      "give --team as well, or take it out of the environment",
    );
  const provider = asks ? await providerOf({ host, names: name, isHttps: https }) : undefined;
  const hasPeople = asks && (await someoneMayComeIn(db));
  if (!isLocal && !hasPeople)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      `--host ${host}`,
      "nobody has an account yet, so that nobody could come in",
      "headwater people invite NAME --role admin first; to work alone from afar: ssh -L 4317:127.0.0.1:4317 HOST",
    );
  const running = await startServer({
    ...{ db, port, host, analyst: by, allowPrivate: allowPrivate === true },
    team: asks ? { names: name, isHttps: https, provider } : undefined,
    onFault: (fault) => process.stderr.write(`error ${printable(fault)}\n`),
  });
  process.stdout.write(`Headwater: ${running.url}  (${withoutPassword(db)}; Ctrl-C stops it)\n`);
  if (asks && !isLocal && !https)
    process.stderr.write(
      "Passwords cross the network as they are: put a proxy with https in front, and give --https and --name.\n",
    );
  if (asks && !hasPeople)
    process.stderr.write("Nobody has an account yet: headwater people invite NAME --role admin\n");
  if (open === true) show(running.url);
  await stopped();
  process.stdout.write("Stopping.\n");
  await running.close();
}

/** Whether anybody has an account in a ledger; nobody has in one that is not there yet. */
async function someoneMayComeIn(db: string): Promise<boolean> {
  let ledger: Ledger;
  try {
    ledger = await openToRead(db);
  } catch (thrown) {
    if (thrown instanceof HeadwaterError && thrown.code === "not-found") return false;
    throw thrown;
  }
  try {
    return (await ledger.people.accounts()).length > 0;
  } finally {
    await ledger.close();
  }
}

function names(name: string, before: readonly string[]): readonly string[] {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(name))
    throw new InvalidArgumentError("give a host name such as trace.example.org, without a port.");
  return [...before, name];
}

/** Resolves when somebody asks the program to stop; a second time ends it at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        resolve();
        process.once(signal, () => process.exit(1));
      });
    }
  });
}

/** Hands the address to the system; where nothing opens it, it was printed. */
function show(url: string): void {
  const [program, ...args] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", ""]
        : ["xdg-open"];
  const opened = spawn(program!, [...args, url], { stdio: "ignore", detached: true });
  opened.on("error", () => process.stderr.write("no browser could be opened; open the address yourself\n"));
  opened.unref();
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError("give a port from 0 to 65535.");
  return port;
}
