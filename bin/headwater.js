#!/usr/bin/env node
// The program. The compiled command line is in dist/; a clone that was never built is told how to build it.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = new URL("../dist/cli/main.js", import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  process.stderr.write(
    "headwater: this clone is not built yet; run `npm start` once (or `npm run build`).\n",
  );
  process.exit(1);
}
await import(main.href);
