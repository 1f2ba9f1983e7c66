import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Somewhere that ledgers can be made, and how to be rid of them. */
interface Place {
  location(name: string): string;
  remove(): void;
}

/** Every test of the ledger runs on each of these, unmocked. A second database is a second entry. */
export const DIALECTS: readonly { readonly name: string; readonly open: () => Place }[] = [
  {
    name: "sqlite",
    open() {
      const folder = mkdtempSync(join(tmpdir(), "headwater-ledger-"));
      return {
        location: (name) => join(folder, `${name}.db`),
        remove: () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
];
