import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../../src/model/index.ts";
import { type ListOptions, openLists } from "../../../src/read/index.ts";
import cases from "./formats.cases.json" with { type: "json" };

const FILES = "test/read/lists/files/";

/** An entry as cases write it: each name as "kind name", and what is not stated left out. */
function shorten({ names, births, identifiers, ...entry }: ListEntry): Record<string, unknown> {
  const { raw: _, list: __, remarks: ___, ...rest } = entry;
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
  });
});
