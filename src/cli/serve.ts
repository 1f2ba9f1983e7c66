import { spawn } from "node:child_process";
import { type Command, InvalidArgumentError } from "commander";
import { withoutPassword } from "../model/index.ts";
import { startServer } from "../serve/index.ts";
import { analystName } from "./analyst.ts";
import { type LedgerOptions, withLedger } from "./options.ts";
import { printable } from "./report.ts";

const HELP = `
Examples:
  headwater serve                        the workbench on http://127.0.0.1:4317, over ./headwater.db
  headwater serve --db reports.db --open the same over another ledger, and shows it in the browser
  headwater serve --port 0               on any free port; the address is printed

The workbench is at /, the API at /api/v1 (its description at /api/v1/docs), the Model Context Protocol at /mcp. It answers this machine
alone. By itself it opens no connection: it fetches the page whose address somebody adds, and its redirects, from the public internet
alone unless --allow-private is given. Decisions are signed with --by. Ctrl-C stops it; what was being read is finished first.`;

/** Defines `headwater serve`. */
export function define(command: Command): void {
  withLedger(command)
    .option("--port <n>", "the port; 0 takes any that is free", portOf, 4317)
    .option("--host <address>", "127.0.0.1, localhost or ::1", "127.0.0.1")
    .option("--by <name>", "who decides in the workbench", analystName())
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
}

async function serve({ db, port, host, by, open, allowPrivate }: ServeCommandOptions): Promise<void> {
  const running = await startServer({
    ...{ db, port, host, analyst: by, allowPrivate: allowPrivate === true },
    onFault: (fault) => process.stderr.write(`error ${printable(fault)}\n`),
  });
  process.stdout.write(`Headwater: ${running.url}  (${withoutPassword(db)}; Ctrl-C stops it)\n`);
  if (open === true) show(running.url);
  await stopped();
  process.stdout.write("Stopping.\n");
  await running.close();
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
