// `npm start`: from a fresh clone to claims with their sources. Installs what is missing, builds, makes a workspace from
// examples/, shows what it found, and opens the workbench on it until Ctrl-C. Run again, it finds everything done and only shows.
// `npm start -- --once` ends instead of opening the workbench.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLE_LIST } from "./example-workspace.mjs";
import { makeReady, ROOT, run, say } from "./ready.mjs";

const DB = join("workspace", "example.db");
const headwater = (...args) =>
  run(process.execPath, [join("bin", "headwater.js"), ...args], { HEADWATER_DB: DB });
const print = (text) => process.stdout.write(`${text}\n`);

await makeReady();
mkdirSync(join(ROOT, "workspace"), { recursive: true });
say(`Reading examples/documents into ${DB}`);
headwater("add", join("examples", "documents"));
say("Loading examples/lists, the designation list of a state that does not exist");
headwater("lists", "update", ...EXAMPLE_LIST);

/** Runs a command, with its words and what it is for above it. */
function demonstrate(what, ...args) {
  print(`\n${what}\n$ node bin/headwater.js ${args.join(" ")}\n`);
  headwater(...args);
}
demonstrate(
  "Claims with the most independent origins (ten papers that repeat one report are one origin):",
  ...["claims", "--min-origins", "2", "--limit", "8"],
);
demonstrate("Claims that somebody disputes:", "claims", "--disputed", "--limit", "8");
demonstrate("Quotations that are not as their source has them:", "quotes", "--changed");
print(`
What to try next:

  export HEADWATER_DB=${DB}
  node bin/headwater.js trace <id from the first column>     who said it, in which words, and where it starts
  node bin/headwater.js claims --about "Nurin Front"         everything that is said about a group
  node bin/headwater.js entities --unsure                    names that may be one, for you to judge
  node bin/headwater.js gaps                                 who is on no list though tied to somebody who is
  node bin/headwater.js screen "Kesh Netwrok"                a name against the lists
  node bin/headwater.js verify                               whether everything kept is still what was read
  node bin/headwater.js extract examples/documents --jsonl   the same without a database, as JSON Lines
  HEADWATER_DB=my.db node bin/headwater.js add FOLDER        your own documents

The story behind the examples: examples/README.md
`);
if (!process.argv.includes("--once")) {
  say("Opening the workbench, with a tour of five steps (Ctrl-C stops it)");
  headwater("serve", ...(process.stdout.isTTY ? ["--open"] : []));
}
