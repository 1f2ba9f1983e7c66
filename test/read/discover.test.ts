import { chmod, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { discover, readBytes } from "../../src/read/index.ts";

let home = "";

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "headwater-discover-"));
  await mkdir(join(home, "b", "deep"), { recursive: true });
  await mkdir(join(home, ".hidden"));
  await mkdir(join(home, "locked"));
  for (const name of [
    "z.txt",
    "a.html",
    "b/c.md",
    "b/deep/d.pdf",
    "b/B.HTML.GZ",
    "b/notes.xyz",
    ".dot.txt",
    ".hidden/e.txt",
  ])
    await writeFile(join(home, name), "words");
  await symlink(join(home, "nowhere"), join(home, "lost.txt"));
  await symlink(home, join(home, "b", "up"));
  await symlink(join(home, "ring"), join(home, "ring"));
  await symlink(join(home, "b", "deep"), join(home, "y-again"));
  await writeFile(join(home, "locked", "f.txt"), "words");
  await chmod(join(home, "locked"), 0);
});

afterAll(async () => {
  await chmod(join(home, "locked"), 0o700);
  await rm(home, { recursive: true });
});

async function found(...paths: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const one of discover(paths))
    lines.push(
      one.kind === "file"
        ? `${relative(home, one.path)} ${one.size}`
        : `${one.error.code} ${relative(home, one.error.place)}`,
    );
  return lines;
}

describe("discover", () => {
  it("walks folders by name in one order, follows links once, and says each problem once", async () => {
    const lines = await found(home);
    expect(lines.filter((line) => !line.includes("locked"))).toEqual([
      "a.html 5",
      "b/B.HTML.GZ 5",
      "b/c.md 5",
      "b/deep/d.pdf 5",
      "broken-link b/up",
      "broken-link lost.txt",
      "broken-link ring",
      "z.txt 5",
    ]);
  });

  it("tries a named file whatever its name, and reports a missing one", async () => {
    expect(await found(join(home, "b/notes.xyz"), join(home, "none"), join(home, ".dot.txt"))).toEqual([
      "b/notes.xyz 5",
      "not-found none",
      ".dot.txt 5",
    ]);
  });

  it("gives nothing for no path", async () => {
    expect(await found()).toEqual([]);
  });

  it("says that a folder may not be read", async () => {
    const isOpen = await readFile(join(home, "locked", "f.txt")).then(
      () => true,
      () => false,
    );
    if (isOpen) {
      console.warn("permissions do not bind this user (root): the locked folder is read, not refused");
      expect(await found(join(home, "locked"))).toEqual(["locked/f.txt 5"]);
    } else expect(await found(join(home, "locked"))).toEqual(["no-permission locked"]);
  });
});

describe("readBytes", () => {
  it("reads a file whole, and an empty one as no bytes", async () => {
    await writeFile(join(home, "empty"), "");
    expect(Buffer.from(await readBytes(join(home, "z.txt"))).toString()).toBe("words");
    expect(await readBytes(join(home, "empty"))).toHaveLength(0);
  });

  it("refuses a file over the limit before reading it, with size, limit and remedy", async () => {
    const path = join(home, "huge");
    await writeFile(path, "");
    await truncate(path, 300 * 1024 * 1024);
    await expect(readBytes(path)).rejects.toMatchObject({
      code: "too-large",
      place: path,
      message: "is 300.0 MiB; the limit is 64.0 MiB",
      remedy: expect.stringContaining("--max-bytes 314572800"),
    });
    await expect(readBytes(join(home, "z.txt"), { maxBytes: 4 })).rejects.toMatchObject({
      code: "too-large",
    });
  });

  it("stops at the limit for a file whose size is not known beforehand", async (context) => {
    const path = "/proc/self/status";
    const isThere = await readFile(path).then(
      () => true,
      () => false,
    );
    if (!isThere) context.skip("no /proc on this system");
    expect((await readBytes(path)).length).toBeGreaterThan(100);
    await expect(readBytes(path, { maxBytes: 10 })).rejects.toMatchObject({ code: "too-large" });
  });

  it.each([
    ["none", "not-found"],
    ["b", "not-a-file"],
    ["ring", "broken-link"],
    ["z.txt/x", "not-found"],
    ["a\0b", "not-found"],
  ])("refuses %j as %s", async (name, code) => {
    await expect(readBytes(join(home, name))).rejects.toMatchObject({ code });
  });
});
