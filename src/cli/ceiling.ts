import { InvalidArgumentError, Option } from "commander";
import type { Ledger } from "../ledger/index.ts";
import { MARKINGS, type Marking } from "../model/index.ts";

/** `--tlp` of commands that hand something on: what is marked stricter is left out. */
export function ceilingOption(): Option {
  return new Option(
    "--tlp <marking>",
    `leave out what is marked stricter (headwater mark): ${MARKINGS.join(", ")}`,
  ).argParser(markingOf);
}

/** A marking as somebody writes it: `TLP:` may stand before it, and letters may be small. */
export function markingOf(text: string): Marking {
  const found = MARKINGS.find((one) => one === text.toUpperCase().replace(/^TLP:/, ""));
  if (found === undefined) throw new InvalidArgumentError(`give ${MARKINGS.join(", ")}.`);
  return found;
}

/** Says on standard error that what is handed on is marked, where no ceiling was given. */
export async function sayWhatIsMarked(ledger: Ledger): Promise<void> {
  const { documents, claims } = await ledger.hiddenAbove("CLEAR");
  const marked = documents.length + claims.length;
  if (marked > 0)
    process.stderr.write(
      `headwater: ${marked} of the documents and claims here are marked (headwater mark); --tlp leaves out what is stricter\n`,
    );
}
