import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headwater, headwaterFed } from "./program.ts";

const SAID = "The Kesh Network is led by Darim Keshani, the Ministry of Interior said on Tuesday.";

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-archives-"));
  writeFileSync(
    at("all.zip"),
    zipSync({
      "a.txt": strToU8(`Harl\n\n${SAID}\n`),
      "bad.docx": strToU8("no Word file"),
      "feed.rss": strToU8(
        `<rss><channel><title>Courier</title><item><title>Sotna</title><description>${SAID}</description></item></channel></rss>`,
      ),
    }),
  );
  writeFileSync(at("rows.csv"), `headline,body\nOrlo,"${SAID.replace("Tuesday", "Friday")}"\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("an archive is added document by document, a bad one is said with its place, and a second run changes nothing", () => {
  const first = headwater("add", at("all.zip"), "--db", at("a.db"));
  expect(first.status).toBe(1);
  expect(first.stdout).toMatch(/^2 documents added, 1 could not be read, \d+ assertions?/);
  expect(first.stderr).toContain(`${at("all.zip")}/bad.docx: `);
  const again = headwater("add", folder, "--db", at("a.db"));
  // The table, whose columns nobody named; the ledger in the folder is not counted.
  expect(again.stdout).toMatch(
    /^0 documents added, 2 there already, 1 could not be read, 1 file of other kinds passed over in /,
  );
  expect(headwater("verify", "--db", at("a.db")).status).toBe(0);
});

test("a table is added row by row where its columns are named, in a folder too", () => {
  const { status, stdout } = headwater(
    "add",
    folder,
    "--columns",
    "text=body,title=headline",
    "--db",
    at("a.db"),
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(/^1 document added, 2 there already, 1 could not be read/);
  const extracted = headwater("extract", at("rows.csv"), "--columns", "text=body,title=headline", "--jsonl");
  expect(JSON.parse(extracted.stdout).document).toMatchObject({
    path: `${at("rows.csv")}/row-1`,
    title: "Orlo",
  });
  expect(headwater("add", at("rows.csv"), "--columns", "body", "--db", at("a.db")).status).toBe(2);
});

test("standard input is known by what it holds", () => {
  const read = headwaterFed(
    "WEBVTT\n\n00:01.000 --> 00:04.000\nThe bridge is open.\n",
    "add",
    "-",
    "--db",
    at("b.db"),
  );
  expect([read.status, read.stderr]).toEqual([0, ""]);
  expect(read.stdout).toMatch(/^1 document added/);
});
