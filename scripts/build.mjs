// `npm run build`: compiles src/ to dist/, keeps the frames checked and the models laid out, and joins the program's modules into a few files in
// dist/program/, since opening two hundred small ones takes longer than reading a short document. Packages stay outside.
// The workbench (web/) goes to dist/web/.
// The joined files find models/ and frames/ by the paths that modules of src/ROOM/ use ("../../models/"), being as deep.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT, run } from "./ready.mjs";
import { straightImports } from "./straight-imports.mjs";

const bin = (name) => join(ROOT, "node_modules", ".bin", name);

run(bin("tsc"), ["-p", "tsconfig.build.json"]);
rmSync(join(ROOT, "dist", "program"), { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  // Beside the program itself what its threads and processes run: those of `headwater serve`, of `headwater worker`, and the one that reads documents.
  entryPoints: {
    main: "dist/cli/main.js",
    work: "dist/serve/work.js",
    "do-jobs": "dist/worker/do-jobs.js",
    reader: "dist/read/reader.js",
  },
  outdir: "dist/program",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [straightImports],
  chunkNames: "[name]-[hash]",
  logLevel: "warning",
});
run(bin("vite"), ["build", "web", "--logLevel", "warn"]);
run(bin("tsx"), [join("scripts", "lay-out-models.ts")]);
run(bin("tsx"), [join("scripts", "check-frames.ts")]);
