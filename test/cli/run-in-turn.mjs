// Runs commands of the built program one after another in one process. Reads lines of JSON { cwd, args, env } from the first pipe that is named, and
// writes a line { status, stdout, stderr } to the second for each. It ends when nobody holds the first pipe's other end any more.
import { createReadStream, openSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { loadProgram } from "../../bin/program.js";

const [asked, answered] = process.argv.slice(2);
// Both sides open the pipes in the same order, since each opening waits for the other side.
const commands = createInterface({ input: createReadStream(asked, { fd: openSync(asked, "r") }) });
const answers = openSync(answered, "w");
const root = process.cwd();
const program = loadProgram();

process.stdout.setMaxListeners(0);
process.setMaxListeners(0);
const printed = { stdout: "", stderr: "" };
for (const name of ["stdout", "stderr"])
  process[name].write = (piece, encoding, done) => {
    printed[name] += piece.toString();
    (typeof encoding === "function" ? encoding : done)?.();
    return true;
  };

for await (const line of commands) {
  const { cwd, args, env } = JSON.parse(line);
  Object.assign(printed, { stdout: "", stderr: "" });
  process.chdir(resolve(root, cwd));
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.exitCode = 0;
  await program.main(args);
  writeAll(`${JSON.stringify({ status: process.exitCode ?? 0, ...printed })}\n`);
}
process.exit(0);

/** A pipe takes what it has room for. */
function writeAll(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(answers, bytes, at);
}
