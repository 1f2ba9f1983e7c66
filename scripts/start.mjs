// `npm start`: from a fresh clone to claims with their sources. Installs what is missing, builds, makes a workspace from
// examples/, and shows what it found. Run again, it finds everything done and only shows.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build, makeReady, ROOT, run, say } from "./ready.mjs";

const DB = join("workspace", "example.db");
const headwater = (...args) =>
  run(process.execPath, [join("bin", "headwater.js"), ...args], { HEADWATER_DB: DB });
const print = (text) => process.stdout.write(`${text}\n`);

makeReady();
build();
mkdirSync(join(ROOT, "workspace"), { recursive: true });
say(`Reading examples/documents into ${DB}`);
headwater("add", join("examples", "documents"));

print("\nClaims with the most independent origins (ten papers that repeat one report are one origin):\n");
headwater("claims", "--min-origins", "2", "--limit", "8");
print("\nClaims that somebody disputes:\n");
headwater("claims", "--disputed", "--limit", "8");
print(`
What to try next:

  export HEADWATER_DB=${DB}
  node bin/headwater.js trace <id from the first column>     who said it, in which words, and where it starts
  node bin/headwater.js claims --about "Nurin Front"         everything that is said about a group
  node bin/headwater.js entities                             who is who, under which names
  node bin/headwater.js verify                               whether everything kept is still what was read
  node bin/headwater.js extract examples/documents --jsonl   the same without a database, as JSON Lines
  HEADWATER_DB=my.db node bin/headwater.js add FOLDER        your own documents

The story behind the examples: examples/README.md`);
