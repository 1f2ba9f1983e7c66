// A step of `npm run build`: runs the program once on a short document and keeps what V8 compiled of it meanwhile, so that a start need not do it again.
// Functions that were not run are not in it: it holds what nearly every command does and what reading and extracting need.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMPILED, loadProgram } from "../bin/program.js";
import { ROOT } from "./ready.mjs";

const { main, script } = loadProgram();
const { write } = process.stdout;
process.stdout.write = (_piece, encoding, done) => {
  (typeof encoding === "function" ? encoding : done)?.();
  return true;
};
await main(["extract", join(ROOT, "examples", "documents")]);
process.stdout.write = write;
writeFileSync(COMPILED, script.createCachedData());
