#!/usr/bin/env node
// The program. The compiled command line is in dist/; a clone that was never built is told how to build it.
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const main = new URL("../dist/program/main.js", import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  process.stderr.write(
    "headwater: this clone is not built yet; run `npm start` once (or `npm run build`).\n",
  );
  process.exit(1);
}
// Node 22.8 and newer keep what they compiled for the next start.
module.enableCompileCache?.();
await import(main.href);
