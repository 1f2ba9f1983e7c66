import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onServer } from "../postgres/on-server.ts";
import { page, type Site, startSite } from "../watch/site.ts";
import { headwater, PROGRAM, type Run } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "headwater-cli-watch-"));
const db = join(folder, "a.db");
let site: Site;

beforeAll(async () => {
  site = await startSite({
    "/news": page("Harl", "The Kesh Network attacked the town of Harl, the Ministry of Interior said."),
  });
});
afterAll(async () => {
  await site.server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As `headwater`, without stopping this process, which is the site. */
function running(args: readonly string[], after?: (say: string, stop: () => void) => void): Promise<Run> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, [PROGRAM, ...args, "--db", onServer(db)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    run.stdout.on("data", (piece: Buffer) => {
      stdout += piece.toString();
      after?.(stdout, () => run.kill("SIGTERM"));
    });
    run.stderr.on("data", (piece: Buffer) => (stderr += piece.toString()));
    run.once("close", (status) => resolve({ status, stdout, stderr }));
  });
}

const RUN = ["watch", "run", "--allow-private", "--pause", "0"];

test("what is watched is looked at, reported and listed", async () => {
  const added = headwater("watch", "add", `${site.origin}/news`, "--every", "15m", "--db", db);
  expect(added).toMatchObject({ status: 0, stderr: "" });
  expect(added.stdout).toContain(`Watching the page ${site.origin}/news every 15m.`);
  expect(site.asked()).toEqual([]);
  const saved = headwater("searches", "add", "kesh", "--about", "Kesh Network", "--db", db);
  expect(saved.stdout).toContain('Saved "kesh" (about Kesh Network). It matches 0 now');
  expect(headwater("alerts", "--db", db).stdout).toContain("Nothing new");

  const once = await running([...RUN, "--once"]);
  expect(once).toMatchObject({ status: 0, stderr: "" });
  expect(once.stdout).toMatch(/^1 watch looked at, 1 document added, [1-9]\d* alerts?\n$/);
  const again = await running([...RUN, "--once"]);
  expect(again.stdout).toBe("0 watches looked at, 0 documents added, 0 alerts\n");

  const [first] = headwater("alerts", "--jsonl", "--db", db).stdout.split("\n");
  expect(JSON.parse(first!)).toMatchObject({ kind: "new-claim", search: "kesh" });
  expect(headwater("alerts", "--seen", "--db", db).stdout).toContain("Kesh Network");
  expect(headwater("alerts", "--db", db).stdout).toContain("Nothing new");
  expect(headwater("alerts", "--all", "--db", db).stdout).toContain("new-claim");
  expect(headwater("watch", "list", "--db", db).stdout).toContain(`${site.origin}/news`);
  expect(headwater("searches", "list", "--db", db).stdout).toContain("about Kesh Network");
}, 60_000);

test("a run that goes on ends when it is asked to", async () => {
  let isAsked = false;
  const run = await running([...RUN, "--now"], (said, stop) => {
    // Asked a second time it would end at once.
    if (!isAsked && said.includes("looked at")) stop();
    isAsked ||= said.includes("looked at");
  });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.stdout).toContain("Stopping");
}, 60_000);

test("bad usage is said before anything is asked", () => {
  site.asked();
  const bad = (...args: readonly string[]) => headwater(...args, "--db", db);
  expect(bad("watch", "add", "nowhere/")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("no such folder"),
  });
  expect(bad("watch", "add", "https://a:b@example.org/").status).toBe(2);
  expect(bad("watch", "add", "https://example.org/", "--every", "never").status).toBe(2);
  expect(bad("searches", "add", "all").status).toBe(2);
  expect(bad("searches", "add", "kesh", "--frame", "leads").status).toBe(2);
  expect(bad("watch", "run", "--once", "--webhook", "https://example.org/hook")).toMatchObject({
    ...{ status: 2, stderr: expect.stringContaining("HEADWATER_WEBHOOK_SECRET") },
  });
  expect(bad("watch", "run", "--once", "--mail", "a@example.org").status).toBe(2);
  expect(bad("watch", "remove", "https://example.org/")).toMatchObject({ status: 1 });
  expect(bad("watch", "remove", `${site.origin}/news`).stdout).toContain("watched no more");
  expect(bad("searches", "remove", "kesh").stdout).toContain("removed");
  expect(site.asked()).toEqual([]);
}, 60_000);
