// The compiled program, and what V8 made of it when it was built. Compiling it anew at each start would take longer than reading a short document
// (docs/decisions/038-what-a-start-loads.md). Where V8 does not take what was kept, since Node is another one, it compiles as ever.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { types } from "node:util";
import { Script } from "node:vm";

/** The program in one file, written as a CommonJS module in ASCII. */
export const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), "..", "dist", "program", "main.cjs");
/** What V8 made of it. */
export const COMPILED = join(dirname(PROGRAM), "main.compiled");

/**
 * Loads the program and runs nothing of it.
 *
 * @returns `main`, which takes the arguments of the command line and sets the exit status; `script`, whose compiled form can be kept;
 * `isAsKept`, whether V8 took the form that was kept
 */
export function loadProgram() {
  const script = new Script(
    `(function (exports, require, module, __filename, importOutside) {${readFileSync(PROGRAM, "latin1")}\n})`,
    { filename: PROGRAM, cachedData: existsSync(COMPILED) ? readFileSync(COMPILED) : undefined },
  );
  const module = { exports: {} };
  const importOutside = (name) => import(name);
  script.runInThisContext()(
    module.exports,
    requireFrom(createRequire(PROGRAM)),
    module,
    PROGRAM,
    importOutside,
  );
  return { main: module.exports.main, script, isAsKept: script.cachedDataRejected === false };
}

/** `require` by which an ES module that exports a default and nothing else is that default, as a CommonJS module that is one function is. */
function requireFrom(require) {
  return (name) => {
    const found = require(name);
    const isDefault = types.isModuleNamespaceObject(found) && "default" in found;
    return isDefault && Object.keys(found).every((key) => key === "default" || key === "__esModule")
      ? found.default
      : found;
  };
}
