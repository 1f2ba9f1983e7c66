import { Command, CommanderError } from "commander";
import { HeadwaterError } from "../model/index.ts";
import { COMMANDS } from "./command.ts";
import { programVersion } from "./program-version.ts";
import { reportError } from "./report.ts";

const EXAMPLES = `
Examples:
  headwater add reports/ saved-pages/*.html     read a folder and some saved pages
  headwater claims --about "Nurin Front"        what is said about a group, most independent origins first
  headwater trace 4f2a91                        one claim: its chains, its origins, the exact words

The ledger is one file: --db PATH, else HEADWATER_DB, else ./headwater.db. No document leaves this machine. Teams name a database
of their PostgreSQL server instead: postgres://USER@HOST/DATABASE.
Exit status: 0 done, 1 something failed (what and where is on standard error), 2 bad usage.`;

/** Status of bad usage; commander's own is 1, which here means that the work failed. */
const BAD_USAGE = 2;

/**
 * Runs the program and sets the exit status (`process.exitCode`). Only the command that was asked for is loaded.
 *
 * @param args of the command line, behind the program's name
 */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  const program = new Command("headwater")
    .description("Headwater traces every claim in conflict reporting to its source.")
    .version(programVersion())
    .addHelpText("after", EXAMPLES)
    .exitOverride()
    .showHelpAfterError("(headwater --help shows every command)");
  const asked = args.find((arg) => !arg.startsWith("-"));
  for (const { name, summary, load } of COMMANDS) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`${capital(summary)}.`)
      .exitOverride();
    command.showHelpAfterError(`(headwater ${name} --help shows its options)`);
    if (name === asked || asked === "help") (await load()).define(command);
  }
  try {
    await program.parseAsync(args as string[], { from: "user" });
  } catch (thrown) {
    process.exitCode = statusOf(thrown);
  }
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : BAD_USAGE;
  reportError(thrown);
  return thrown instanceof HeadwaterError && thrown.code === "bad-usage" ? BAD_USAGE : 1;
}

/** `headwater claims | head` closes our output early; that is not a failure. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
