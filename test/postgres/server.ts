import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// A PostgreSQL server of the tests' own: it listens on a socket in a temporary folder and on no port. The first test file that asks for one
// starts it, the others use it, and the end of the run stops it.

/** Says where the run's server lies; set for all test files before the first begins. */
const FOLDER = "HEADWATER_TEST_POSTGRES";

/** The server's own user, whom it lets in without a password; `guarded` needs one. */
const SUPERUSER = "headwater";

/** A server that runs. */
export interface PostgresServer {
  /** The address of a database, which need not exist. */
  address(database: string, user?: string): string;
  /** Makes an empty database and returns its address. */
  makeDatabase(name: string): string;
  /** Runs statements in a database, and returns what they print: rows in lines, values apart by `|`. */
  run(database: string, statements: string): string;
  /** The folder of Debian's or another's programs: `pg_dump` and the rest. */
  readonly programs: string;
}

/** Prepares a run of the tests; the function returned ends it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "headwater-postgres-"));
  process.env[FOLDER] = folder;
  return () => {
    const file = join(folder, "data", "postmaster.pid");
    if (existsSync(file)) stop(Number(readFileSync(file, "utf8").split("\n")[0]), file);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The run's server; null, and a line on standard error, where no PostgreSQL is installed. */
export function postgresServer(): PostgresServer | null {
  const programs = programFolder();
  if (programs === null) {
    process.stderr.write(
      "No PostgreSQL here: what needs one is not tested (apt-get install postgresql, or name the folder of initdb in PG_BIN).\n",
    );
    return null;
  }
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error("vitest.config.ts names no global setup");
  startOnce(folder, programs);
  const host = encodeURIComponent(folder);
  const run = (database: string, statements: string): string =>
    execFileSync(
      join(programs, "psql"),
      ["-h", folder, "-U", SUPERUSER, "-d", database, "-AtqX", "-v", "ON_ERROR_STOP=1", "-c", statements],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
    );
  return {
    programs,
    run,
    address: (database, user = SUPERUSER) => `postgres://${user}@${host}/${database}`,
    makeDatabase(name) {
      // Test files of one process run one after another: a database of this name is left from one before, or from a first try of the same test.
      run("postgres", `drop database if exists "${name}" with (force)`);
      run("postgres", `create database "${name}"`);
      return `postgres://${SUPERUSER}@${host}/${name}`;
    },
  };
}

function programFolder(): string | null {
  const stated = process.env["PG_BIN"];
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(stated === undefined ? [] : [stated]),
    ...versions.map((version) => join(debian, version, "bin")),
    "/usr/local/pgsql/bin",
    "/opt/homebrew/bin",
    "/usr/local/bin",
    "/usr/bin",
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

/** Starts the server, unless another test file did; waits until it runs. */
function startOnce(folder: string, programs: string): void {
  const ready = join(folder, "ready");
  try {
    mkdirSync(join(folder, "starting"));
  } catch {
    for (let waited = 0; !existsSync(ready); waited += 50) {
      if (existsSync(join(folder, "failed"))) throw new Error(readFileSync(join(folder, "failed"), "utf8"));
      if (waited > 60_000) throw new Error("the PostgreSQL server of the tests did not start");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
    return;
  }
  try {
    start(folder, programs);
    writeFileSync(ready, "");
  } catch (thrown) {
    writeFileSync(join(folder, "failed"), String(thrown));
    throw thrown;
  }
}

function start(folder: string, programs: string): void {
  const data = join(folder, "data");
  const as = serverUser();
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid!);
  const how = { ...as, cwd: folder, stdio: "ignore" } as const;
  // A language in which text sorts otherwise than by its bytes: nothing of a ledger may hang on it.
  const language = ["--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8"];
  const made = ["-D", data, "-U", SUPERUSER, "--encoding=UTF8", "--auth=trust", "--no-sync"];
  try {
    execFileSync(join(programs, "initdb"), [...made, ...language], how);
  } catch {
    rmSync(data, { recursive: true, force: true });
    execFileSync(join(programs, "initdb"), made, how);
  }
  writeFileSync(
    join(data, "pg_hba.conf"),
    `local all guarded scram-sha-256\nlocal all ${SUPERUSER} trust\nlocal all reader trust\nlocal all analyst trust\n`,
  );
  appendFileSync(
    join(data, "postgresql.conf"),
    `listen_addresses = ''\nunix_socket_directories = '${folder}'\nfsync = off\nfull_page_writes = off\nmax_connections = 60\n`,
  );
  execFileSync(
    join(programs, "pg_ctl"),
    ["-D", data, "-w", "-s", "-l", join(folder, "log.txt"), "start"],
    how,
  );
}

/** PostgreSQL refuses to run as the superuser: then it runs as the user that its package made, or as nobody. */
function serverUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] =
    users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/** Ends a server by its process number, and waits until its file is gone. */
function stop(pid: number, file: string): void {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    return;
  }
  for (let waited = 0; existsSync(file) && waited < 10_000; waited += 50)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}
