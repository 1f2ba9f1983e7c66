// Runs commands of the built program one after another in one process, since a start takes longer than most of them: reads a JSON list of
// { cwd, args, output } from standard input and prints a list of { status, stdout, stderr }. `output` names a file for what is printed.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const program = new URL("../../dist/program/main.js", import.meta.url).href;
const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
const commands = JSON.parse(Buffer.concat(pieces).toString("utf8"));

process.stdout.setMaxListeners(0);
process.setMaxListeners(0);
const tell = process.stdout.write.bind(process.stdout);
const printed = { stdout: "", stderr: "" };
for (const name of ["stdout", "stderr"])
  process[name].write = (piece, encoding, done) => {
    printed[name] += piece.toString();
    (typeof encoding === "function" ? encoding : done)?.();
    return true;
  };

const results = [];
for (const [i, { cwd, args, output }] of commands.entries()) {
  Object.assign(printed, { stdout: "", stderr: "" });
  process.chdir(resolve(cwd));
  process.argv = [process.execPath, "headwater", ...args];
  process.exitCode = 0;
  // The module that runs the program is loaded anew each time; all others stay.
  await import(`${program}?run=${i}`);
  if (output !== undefined) writeFileSync(join(cwd, output), printed.stdout);
  results.push({ status: process.exitCode, ...printed });
}
process.exitCode = 0;
tell(JSON.stringify(results));
