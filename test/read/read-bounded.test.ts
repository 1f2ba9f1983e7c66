import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { HeadwaterError } from "../../src/model/index.ts";
import { readBounded, readDocument } from "../../src/read/index.ts";
import { headwater } from "../cli/program.ts";

const folder = mkdtempSync(join(tmpdir(), "headwater-bounded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SAID = "The Nurin Front held three valleys of Kelmin, the ministry said in its report.";
const packed = (text: string) => new Uint8Array(gzipSync(text));

/** Some kilobytes that unpack to a page of two million elements. */
const crowd = packed(`<!doctype html><html><body>${"<i>a".repeat(2_000_000)}</body></html>`);

it("gives what readDocument gives, here and apart", async () => {
  for (const [path, bytes] of [
    ["a.txt", new Uint8Array(Buffer.from(SAID))],
    ["a.txt.gz", packed(SAID)],
    ["a.docx", new Uint8Array(readFileSync("test/read/files/pandoc.docx"))],
    ["a.pdf", new Uint8Array(readFileSync("examples/documents/armed-forces-losses-2024.pdf"))],
  ] as const)
    expect(await readBounded({ bytes, path })).toEqual(await readDocument({ bytes, path }));
});

it("refuses with the same errors, and goes on behind a damaged PDF", async () => {
  const bytes = packed(SAID).slice(0, 20);
  await expect(readBounded({ bytes, path: "a.gz" })).rejects.toMatchObject({
    code: "malformed",
    place: "a.gz",
    remedy: "fetch the file again",
  });
  // pdf.js leaves an error behind that nobody waits for: in the program's own thread it ended the program.
  const damaged = new Uint8Array(readFileSync("test/fuzz/corpus/pdf/entry-that-is-none.pdf"));
  await readBounded({ bytes: damaged, path: "a.pdf" }).catch((thrown: unknown) =>
    expect(thrown).toBeInstanceOf(HeadwaterError),
  );
  expect((await readBounded({ bytes: packed(SAID), path: "b.txt.gz" })).text).toBe(SAID);
});

it("refuses what takes too much memory, by name, and reads what follows", async () => {
  const limits = { maxMegabytes: 64 };
  const following = readBounded({ bytes: crowd, path: "crowd.html.gz", limits }).catch(
    (thrown: unknown) => thrown,
  );
  const next = readBounded({ bytes: packed(SAID), path: "b.txt.gz", limits });
  expect(await following).toMatchObject({
    code: "too-large",
    place: "crowd.html.gz",
    message: "takes more than 64 MB of memory to read",
  });
  expect((await next).text).toBe(SAID);
});

it("refuses what takes too long, by name, and reads what follows", async () => {
  const limits = { maxSeconds: 0.5 };
  await expect(readBounded({ bytes: crowd, path: "crowd.html.gz", limits })).rejects.toMatchObject({
    code: "too-large",
    place: "crowd.html.gz",
    message: "takes longer than 0.5 seconds to read",
  });
  expect((await readBounded({ bytes: packed(SAID), path: "b.txt.gz" })).text).toBe(SAID);
});

it("lets no such file take `headwater add` down: the rest is added", () => {
  writeFileSync(join(folder, "a.html.gz"), crowd);
  writeFileSync(join(folder, "b.txt"), SAID);
  const ran = headwater("add", folder, "--db", join(folder, "a.db"), "--max-memory", "64");
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain("a.html.gz: takes more than 64 MB of memory to read");
  expect(ran.stdout).toContain("1 document added, 1 could not be read");
});
