import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("lists", () => {
  it("are what the rooms hold (else run node lists/compile.mjs)", () => {
    expect(() =>
      execFileSync(process.execPath, ["lists/compile.mjs", "--check"], { stdio: "pipe" }),
    ).not.toThrow();
  });

  it("have no row twice, no white space at the edges of a cell, and say where they come from", () => {
    for (const name of readdirSync("lists").filter((file) => /\.(?:tsv|txt)$/.test(file))) {
      const lines = readFileSync(`lists/${name}`, "utf8").split("\n").slice(0, -1);
      expect(lines[0], name).toMatch(/^# /);
      expect(new Set(lines).size, `${name} has a line twice`).toBe(lines.length);
      for (const cell of lines.slice(1).flatMap((line) => line.split("\t")))
        expect(cell.trim(), name).toBe(cell);
    }
  });
});
