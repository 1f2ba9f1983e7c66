#!/usr/bin/env node
// The program. The compiled command line is in dist/; a clone that was never built is told how to build it.
import { existsSync } from "node:fs";
import { loadProgram, PROGRAM } from "./program.js";

if (!existsSync(PROGRAM)) {
  process.stderr.write(
    "headwater: this clone is not built yet; run `npm start` once (or `npm run build`).\n",
  );
  process.exit(1);
}
await loadProgram().main(process.argv.slice(2));
