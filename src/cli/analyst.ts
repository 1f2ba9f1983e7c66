import { userInfo } from "node:os";
import type { Command } from "commander";

/** Options of commands by which a person decides something. */
export interface AnalystOptions {
  readonly by: string;
  readonly reason: string;
}

/** Adds `--by` (else HEADWATER_ANALYST, else the system's name for the user) and `--reason`. */
export function withAnalyst(command: Command): Command {
  return command
    .option("--by <name>", "who decides", analystName())
    .option("--reason <words>", "why; kept with the decision", "");
}

/** Who decides where nobody says: HEADWATER_ANALYST, else the system's name for the user. */
export function analystName(): string {
  return process.env["HEADWATER_ANALYST"] || userName();
}

/** Some containers have no user of this number. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "analyst";
  }
}
