// The example workspace: the documents of examples/ and the designation list of a state that does not exist. `npm start` makes
// it, and the tests of the screens.
import { join } from "node:path";

/** What `headwater lists update` is told: the file, and what it does not say of itself (whose, of when, which column is what). */
export const EXAMPLE_LIST = [
  [join("examples", "lists", "merenia-consolidated.csv")],
  ["--list", "merenia"],
  ["--title", "Merenian Consolidated List"],
  ["--authority", "Merenian Ministry of Foreign Affairs"],
  ["--published", "2025-04-01"],
  [
    "--map",
    "id=Reference,name=Name,aliases=Aliases,weak=Weak aliases,schema=Type,listedOn=Listed,delistedOn=Delisted,programs=Programme,birthDate=Born,countries=Country,remarks=Remarks",
  ],
].flat();
