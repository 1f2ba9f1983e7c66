import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { ProcessApart } from "../../src/apart/index.ts";

type Task =
  | { readonly do: "say"; readonly word: string | Uint8Array }
  | { readonly do: "count" }
  | { readonly do: "fill" | "spin" | "abort" | "leave" };
interface Answer {
  readonly said: string | Uint8Array;
  readonly by: number;
}

const MODULE = join("test", "apart", "tasks.mjs");
const LIMITS = { seconds: 60, megabytes: 64 };

/** Whether a process is there; one that ended and was not asked after is not. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("a process apart", () => {
  const apart = new ProcessApart<Task, Answer>(MODULE);
  afterEach(() => apart.close());
  const say = async (word: string | Uint8Array) => {
    const end = await apart.run({ do: "say", word }, LIMITS);
    if (!("answer" in end)) throw new Error(JSON.stringify(end));
    return end.answer;
  };

  it("does one task after another, and bytes stay bytes", async () => {
    const [first, second] = await Promise.all([say("one"), say(new Uint8Array([1, 2, 250]))]);
    expect(first.said).toBe("one");
    expect(second.said).toEqual(new Uint8Array([1, 2, 250]));
    expect(second.by).toBe(first.by);
    expect(first.by).not.toBe(process.pid);
  });

  it.each([
    ["some", 70_000],
    ["so many that another process follows", 40 * 1024 * 1024],
  ])("has the bytes of a task whole, %s", async (_, length) => {
    const bytes = Buffer.alloc(length, "0123456789abc");
    const before = await say("before");
    const counted = await apart.run({ do: "count" }, LIMITS, bytes);
    const said = `${length} ${createHash("sha256").update(bytes).digest("hex")}`;
    expect(counted).toEqual({ answer: { said, by: before.by } });
    // What a task left unread would be taken for the next one's.
    const few = await apart.run({ do: "count" }, LIMITS, bytes.subarray(0, 3));
    expect(few).toMatchObject({ answer: { said: expect.stringMatching(/^3 /) } });
    expect((await say("after")).by === before.by).toBe(length < 1_000_000);
  });

  it("goes on when it ended with bytes in hand", async () => {
    expect(await apart.run({ do: "leave" }, LIMITS, Buffer.alloc(40 * 1024 * 1024))).toEqual({
      ended: "crashed",
      why: "it ended with status 3",
    });
    expect((await say("after")).said).toBe("after");
  });

  it("is ended when a task takes too long, and another goes on", async () => {
    const { by } = await say("before");
    const spinning = await apart.run({ do: "fill" }, { seconds: 0.2, megabytes: 64_000 });
    expect(spinning).toEqual({ ended: "too slow" });
    expect(isThere(by)).toBe(false);
    expect((await say("after")).said).toBe("after");
  });

  it.each([
    ["fill", { ended: "too large" }],
    ["abort", { ended: "crashed", why: expect.stringMatching(/SIGABRT|Abort/i) }],
    ["leave", { ended: "crashed", why: "it ended with status 3" }],
  ] as const)("takes nothing along when a task is to %s", async (what, end) => {
    expect(await apart.run({ do: what }, LIMITS)).toEqual(end);
    expect((await say("after")).said).toBe("after");
  });

  it("is ended when it is asked to stop, and does nothing once that was asked", async () => {
    const stop = new AbortController();
    const { by } = await say("before");
    const ended = apart.run({ do: "fill" }, { seconds: 60, megabytes: 64_000, stop: stop.signal });
    await sleep(100);
    stop.abort();
    expect(await ended).toEqual({ ended: "stopped" });
    expect(isThere(by)).toBe(false);
    expect(await apart.run({ do: "say", word: "" }, { ...LIMITS, stop: stop.signal })).toEqual({
      ended: "stopped",
    });
  });

  it("does not outlive a program that was killed, however busy it is", async () => {
    const parent = spawn(process.execPath, [join("test", "apart", "parent.mjs")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(parent.stdout!, "data")) as [Buffer];
    const child = Number(line.toString());
    expect(isThere(child)).toBe(true);
    parent.kill("SIGKILL");
    await once(parent, "exit");
    while (isThere(child)) await sleep(50);
  });
});
