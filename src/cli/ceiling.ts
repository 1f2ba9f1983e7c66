import { InvalidArgumentError, Option } from "commander";
import type { Ledger } from "../ledger/index.ts";
import { MARKINGS, type Marking } from "../model/index.ts";

/** `--tlp` of commands that hand something on: what is marked stricter is left out. */
export function ceilingOption(): Option {
  return new Option(
    "--tlp <marking>",
    `leave out what is marked stricter (headwater mark), and private corpora: ${MARKINGS.join(", ")}`,
  ).argParser(markingOf);
}

/** `--as` of the same commands: whose eyes it is made for. */
export function personOption(): Option {
  return new Option(
    "--as <name>",
    "what somebody with an account sees: by their ceiling, and with the private corpora that they are a member of",
  );
}

/** A marking as somebody writes it: `TLP:` may stand before it, and letters may be small. */
export function markingOf(text: string): Marking {
  const found = MARKINGS.find((one) => one === text.toUpperCase().replace(/^TLP:/, ""));
  if (found === undefined) throw new InvalidArgumentError(`give ${MARKINGS.join(", ")}.`);
  return found;
}

/** Says on standard error that what is handed on is marked, or lies in private corpora, where nobody was named for whom it is. */
export async function sayWhatIsMarked(ledger: Ledger): Promise<void> {
  const { documents, claims, corpora } = await ledger.hiddenFrom({ ceiling: "CLEAR", account: null });
  const marked = documents.length + claims.length;
  if (marked > 0)
    process.stderr.write(
      `headwater: ${marked} of the documents and claims here are marked (headwater mark); --tlp leaves out what is stricter\n`,
    );
  const { size } = await ledger.corpora.withheldBy(corpora);
  if (size > 0)
    process.stderr.write(
      `headwater: ${size} of the documents here lie in private corpora alone (headwater corpora); --tlp leaves them out, --as NAME what that person does not see\n`,
    );
}
