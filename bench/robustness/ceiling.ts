import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How often the memory of the processes is looked at. */
const LOOK_MS = 200;

const CONTROLLER = "/sys/fs/cgroup/memory";

/** What came of a program that ran under a ceiling. */
export interface UnderCeiling {
  /** Exit status; null where it was ended by a signal. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** The most that all its processes had resident at once, as looked at every 200 ms, shared pages counted in each. */
  readonly mostResidentMegabytes: number;
  /** Processes that the kernel ended for want of memory; null where no control group held them. */
  readonly ended: number | null;
}

/**
 * A ceiling on the memory of programs that are run one after another: a control group of the kernel's (version 1), which holds all that their processes
 * have resident together, and what of their files is cached, and ends one where that is not enough; swap is not to be had. Where no group can be made, what
 * they have resident is looked at five times a second, and they are ended when it is more.
 */
export class Ceiling {
  readonly bytes: number;
  readonly #group: string | null;

  constructor(bytes: number) {
    this.bytes = bytes;
    this.#group = madeGroup(bytes);
  }

  /** What holds it, in words. */
  get how(): string {
    return this.#group === null
      ? "resident memory of all processes looked at every 200 ms"
      : "a control group (memory.limit_in_bytes), no swap";
  }

  /** Runs the program with Node under the ceiling. */
  async run(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<UnderCeiling> {
    const began = performance.now();
    const before = this.#endedSoFar();
    const enter = this.#group === null ? "" : `echo $$ > '${this.#group}/cgroup.procs' && `;
    const child = spawn("sh", ["-c", `${enter}exec "$@"`, "sh", process.execPath, ...args], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (piece: string) => {
        said[stream] += piece;
      });
    let most = 0;
    const look = setInterval(() => {
      const processes = withChildren(child.pid!);
      const bytes = processes.reduce((sum, id) => sum + resident(id), 0);
      most = Math.max(most, bytes);
      if (this.#group === null && bytes > this.bytes) for (const id of processes) kill(id);
    }, LOOK_MS);
    const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
    clearInterval(look);
    return {
      status,
      ...said,
      seconds: Math.round((performance.now() - began) / 100) / 10,
      mostResidentMegabytes: Math.round(most / 1e6),
      ended: this.#group === null ? null : this.#endedSoFar() - before,
    };
  }

  /** Takes the group away, whose processes are gone. */
  close(): void {
    if (this.#group !== null && existsSync(this.#group)) rmdirSync(this.#group);
  }

  #endedSoFar(): number {
    if (this.#group === null) return 0;
    const control = readFileSync(join(this.#group, "memory.oom_control"), "utf8");
    return Number(/^oom_kill (\d+)$/m.exec(control)?.[1] ?? 0);
  }
}

/** A group below the one that this process is in, so that it holds no more than that one may. */
function madeGroup(bytes: number): string | null {
  try {
    const own = /^\d+:memory:(.*)$/m.exec(readFileSync("/proc/self/cgroup", "utf8"))?.[1];
    if (own === undefined) return null;
    const group = join(CONTROLLER, own, `headwater-ceiling-${process.pid}`);
    mkdirSync(group);
    writeFileSync(join(group, "memory.limit_in_bytes"), String(bytes));
    const withSwap = join(group, "memory.memsw.limit_in_bytes");
    if (existsSync(withSwap)) writeFileSync(withSwap, String(bytes));
    return group;
  } catch {
    return null;
  }
}

/** A process and all below it. */
function withChildren(id: number): number[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    // Behind the last bracket stand the state and the parent: a program's name may hold anything.
    const parent = Number(
      read(`/proc/${name}/stat`)
        .replace(/^.*\) /s, "")
        .split(" ")[1],
    );
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const found = [id];
  for (let i = 0; i < found.length; i++) found.push(...(parents.get(found[i]!) ?? []));
  return found;
}

function resident(id: number): number {
  return 1024 * Number(/^VmRSS:\s*(\d+) kB$/m.exec(read(`/proc/${id}/status`))?.[1] ?? 0);
}

/** A process may be gone when it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It is gone.
  }
}
