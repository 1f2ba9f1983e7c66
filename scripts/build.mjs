// `npm run build`: compiles src/ to dist/, keeps the frames checked, and joins the program's modules into a few files in
// dist/program/, since opening two hundred small ones takes longer than reading a short document. Packages stay outside.
// The joined files find models/ and frames/ by the paths that modules of src/ROOM/ use ("../../models/"), being as deep.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT, run } from "./ready.mjs";

const bin = (name) => join(ROOT, "node_modules", ".bin", name);

run(bin("tsc"), ["-p", "tsconfig.build.json"]);
rmSync(join(ROOT, "dist", "program"), { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: ["dist/cli/main.js"],
  outdir: "dist/program",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  chunkNames: "[name]-[hash]",
  logLevel: "warning",
});
run(bin("tsx"), [join("scripts", "check-frames.ts")]);
