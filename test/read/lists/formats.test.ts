import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../../src/model/index.ts";
import { type ListOptions, openLists } from "../../../src/read/index.ts";
import cases from "./formats.cases.json" with { type: "json" };

const FILES = "test/read/lists/files/";

/** An entry as cases write it: each name as "kind name", and what is not stated left out. */
function shorten({ names, births, identifiers, ...entry }: ListEntry): Record<string, unknown> {
  const { raw: _, list: __, ...rest } = entry;
  const stated = Object.entries(rest).filter(([, value]) => value !== null && value.length > 0);
  return {
    ...Object.fromEntries(stated),
    names: names.map(({ name, kind, script }) => `${kind} ${script} ${name}`),
    ...(births.length === 0 ? {} : { births: births.map(({ date, place }) => `${date} ${place}`) }),
    ...(identifiers.length === 0
      ? {}
      : { identifiers: identifiers.map(({ kind, value }) => `${kind}: ${value}`) }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

describe.each(cases)("$reader", ({ reader, files, options, list, published, entries }) => {
  const paths = files.map((name) => FILES + name);

  test("is known by its content and says whose list it is", async () => {
    const [opened, ...others] = await openLists([...paths].reverse(), options as ListOptions);
    expect(others).toEqual([]);
    expect(opened!.edition).toMatchObject({ reader, list, published, path: paths[0] });
    expect(opened!.edition.authority).not.toBe("");
  });

  test("gives every entry with its names, dates and numbers", async () => {
    const [opened] = await openLists(paths, options as ListOptions);
    const read: ListEntry[] = [];
    for await (const entry of opened!.entries()) read.push(entry);
    expect(read.map(shorten)).toEqual(entries);
    for (const entry of read) expect(entry.list).toBe(list);
    const kept = paths.map((path) => readFileSync(path, "utf8").replace(/\s+/g, " ")).join(" ");
    // A record is kept as it stands; one that is made of several lines of several files is kept line by line.
    const pieces = read.flatMap(({ raw }) => (kept.includes(oneLine(raw)) ? [raw] : raw.split("\n")));
    expect(pieces.filter((piece) => piece.trim() === "" || !kept.includes(oneLine(piece)))).toEqual([]);
  });
});

test("a FollowTheMoney file that does not say who is on a list is taken whole", async () => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-ftm-"));
  const path = join(folder, "plain.ftm.json");
  const entity = (id: string, schema: string) =>
    JSON.stringify({ id, schema, properties: { name: [`Harl ${id}`] } });
  writeFileSync(path, `${entity("a", "Person")}\n${entity("b", "Company")}\n${entity("c", "Address")}\n`);
  const [opened] = await openLists([path], { list: "merenia", authority: "Merenia" });
  const ids: string[] = [];
  for await (const { id } of opened!.entries()) ids.push(id);
  expect(ids).toEqual(["a", "b"]);
  rmSync(folder, { recursive: true });
});
