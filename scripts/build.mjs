// `npm run build`: compiles src/ to dist/, keeps the frames checked and the models laid out, and joins the program's modules into a few files in
// dist/program/, since opening two hundred small ones takes longer than reading a short document. Packages stay outside. The program itself is one
// script, of which V8's compiled form is kept (bin/program.js).
// The workbench (web/) goes to dist/web/.
// The joined files find models/ and frames/ by the paths that modules of src/ROOM/ use ("../../models/"), being as deep.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT, run } from "./ready.mjs";
import { straightImports } from "./straight-imports.mjs";

const bin = (name) => join(ROOT, "node_modules", ".bin", name);

// Types are only taken away here: checking them (`npm test` does) takes four times as long, and who starts the program need not wait for it.
run(bin("tsc"), ["-p", "tsconfig.build.json"]);
rmSync(join(ROOT, "dist", "program"), { recursive: true, force: true });
const joined = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: "node",
  target: "node20",
  packages: "external",
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
};
const program = await build({
  ...joined,
  entryPoints: ["dist/cli/main.js"],
  outfile: "dist/program/main.cjs",
  format: "cjs",
  // A script that V8 had compiled before may not import; whoever loads it does that for it.
  plugins: [straightImports((source) => source.replace(/\bimport\((?!"\.)/g, "importOutside("))],
  define: { "import.meta.url": "programUrl" },
  write: false,
  banner: { js: '"use strict"; const programUrl = require("node:url").pathToFileURL(__filename).href;' },
});
// In ASCII, so that V8 holds it at one byte a character: esbuild leaves other letters in patterns as they are.
const ascii = program.outputFiles[0].text.replace(
  /[\u0080-\uffff]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
);
mkdirSync(join(ROOT, "dist", "program"), { recursive: true });
writeFileSync(join(ROOT, "dist", "program", "main.cjs"), ascii);
// What the program's threads and processes run: those of `headwater serve`, of `headwater worker`, and the one that reads documents.
await build({
  ...joined,
  entryPoints: {
    work: "dist/serve/work.js",
    "do-jobs": "dist/worker/do-jobs.js",
    reader: "dist/read/reader.js",
  },
  outdir: "dist/program",
  plugins: [straightImports()],
  splitting: true,
  format: "esm",
  chunkNames: "[name]-[hash]",
});
run(bin("vite"), ["build", "web", "--logLevel", "warn"]);
run(bin("tsx"), [join("scripts", "lay-out-models.ts")]);
run(bin("tsx"), [join("scripts", "check-frames.ts")]);
run(process.execPath, [join(ROOT, "scripts", "keep-compiled.mjs")]);
