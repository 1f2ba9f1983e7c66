// Makes a clone ready to run: Node new enough, packages as the lock file says, SQLite's binary, the compiled program.
// Plain JavaScript, since it runs before anything is installed. Every step does nothing when its work is done already.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { availableParallelism, setPriority } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];
/** A third of what another program gets where both want the processor: at the lowest priority it would stand still beside tests that want all of it. */
const BESIDE = 5;

/** Runs a command in the clone, shows what it prints, and ends this process with its status when it fails. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  if (done.error) fail(`${command} could not be started: ${done.error.message}`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** Node, packages, SQLite and the compiled program: what `npm start` needs. */
export async function makeReady() {
  install();
  await runAtOnce([...sqliteSteps(), ...buildSteps()]);
  checkSqlite();
}

/** Node and packages: what every other step needs. */
export function install() {
  checkNode();
  installPackages();
}

/** What building takes now: a step, or none where `dist/` is newer than all that it is made from. */
export function buildSteps() {
  const built = modified(join(ROOT, "dist", "program", "main.compiled"));
  const made = ["bin", "src", "web", "frames", "models", "scripts", "tsconfig.json", "tsconfig.build.json"];
  if (built > Math.max(...made.map((p) => newest(join(ROOT, p))))) return [];
  return [
    {
      name: "Building (once, about a minute)",
      command: process.execPath,
      args: [join(ROOT, "scripts", "build.mjs")],
    },
  ];
}

/**
 * Runs steps that do not need one another, as many at once as there are cores. Each is named when it begins; what it prints is shown when it ends; when any has failed, the
 * others come to their end, and this process ends with 1.
 */
export async function runAtOnce(steps) {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      say(step.name);
      const began = performance.now();
      const { status, printed } = await quietly(step);
      const [what] = step.name.split(" (");
      say(
        `${what}: ${status === 0 ? "done" : "failed"} in ${Math.ceil((performance.now() - began) / 1000)} s`,
      );
      process.stderr.write(printed);
      if (status !== 0) failed.push(step.name);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
  if (failed.length > 0) fail(`failed: ${failed.join(", ")}`);
}

/**
 * Runs a step and keeps what it prints.
 *
 * @param isBeside whether it, and what it starts, gives way to what else runs
 */
export function quietly({ command, args, env = {} }, isBeside = false) {
  return new Promise((resolve) => {
    const pieces = [];
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    if (isBeside && child.pid !== undefined) setPriority(child.pid, BESIDE);
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => pieces.push(piece));
    child.on("error", (error) => resolve({ status: 1, printed: `${command}: ${error.message}\n` }));
    child.on("close", (status) =>
      resolve({ status: status ?? 1, printed: Buffer.concat(pieces).toString("utf8") }),
    );
  });
}

/** Runs a step, shows what it prints as it prints it, and says how it ended. */
export function shown({ command, args }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", () => resolve(1));
    child.on("close", (status) => resolve(status ?? 1));
  });
}

export function say(text) {
  process.stderr.write(`> ${text}\n`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    fail(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join(".")} or newer.`);
}

function installPackages() {
  const installed = modified(join(ROOT, "node_modules", ".package-lock.json"));
  const wanted = modified(join(ROOT, "package-lock.json"));
  // The lock file keeps two builds of SQLite; which one npm installs depends on the Node that ran it.
  const otherNode = major() >= 22 && !existsSync(join(ROOT, "node_modules", "better-sqlite3-prebuilt"));
  if (installed >= wanted && !otherNode) return;
  say("Installing packages");
  // Not `npm ci`: it refuses a lock file without the entries of tools built for other systems, which a registry that
  // serves one system only cannot give. `--no-save` keeps to the lock file's versions and leaves the file as it is.
  run("npm", ["install", "--no-save", "--no-fund", "--no-audit", "--loglevel=error"]);
}

/** Node 22 and newer take the build that brings its binary; Node 20 compiles the older one, once. */
export function sqliteSteps() {
  if (major() >= 22 || sqliteWorks()) return [];
  const headers = join(dirname(process.execPath), "..", "include", "node", "node.h");
  return [
    {
      name: "Compiling SQLite for this Node (once, about a minute and a half; Node 22 and newer need no compiling)",
      command: "npm",
      args: ["rebuild", "better-sqlite3", "--ignore-scripts=false", "--loglevel=error"],
      env: {
        npm_config_build_from_source: "true",
        // SQLite's own default; what Node's tools would ask for takes half as long again and makes nothing faster (decision 001).
        CFLAGS: process.env.CFLAGS ?? "-O2",
        CXXFLAGS: process.env.CXXFLAGS ?? "-O2",
        ...(existsSync(headers) ? { npm_config_nodedir: join(dirname(process.execPath), "..") } : {}),
      },
    },
  ];
}

/** Ends this process where SQLite does not run. */
export function checkSqlite() {
  if (major() < 22 && !sqliteWorks())
    fail("SQLite could not be compiled: install python3, make and a C++ compiler, or use Node 22.");
}

function sqliteWorks() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ["-e", probe], { cwd: ROOT, stdio: "ignore" }).status === 0;
}

function major() {
  return Number(process.versions.node.split(".")[0]);
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function fail(text) {
  process.stderr.write(`headwater: ${text}\n`);
  process.exit(1);
}
