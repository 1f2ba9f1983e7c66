import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/cli/command.ts";

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "examples/README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

describe("the documents", () => {
  test("draw the flow as the code has it", () => {
    const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
    const { status, stderr } = spawnSync(process.execPath, [tsx, "scripts/draw-flow.ts", "--check"], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  test("show what extraction finds as the program finds it", () => {
    const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
    const { status, stderr } = spawnSync(process.execPath, [tsx, "scripts/write-extraction.ts", "--check"], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  test.each(PAGES)("%s links to nothing that is not there", (page) => {
    for (const [, target] of readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g))
      expect(existsSync(normalize(join(dirname(page), target!))), `${page}: ${target}`).toBe(true);
  });

  test("README names every command", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const { name } of COMMANDS) expect(readme).toContain(`headwater ${name}`);
  });
});
