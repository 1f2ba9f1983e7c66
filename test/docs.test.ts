import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { Command } from "commander";
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

  // Each `headwater ...` in a block of code or between backquotes: there is such a command, and it has such options.
  test.each(PAGES)("%s writes commands that the program has", async (page) => {
    for (const { written, name, options } of commandsIn(readFileSync(page, "utf8"))) {
      const known = await optionsOf(name);
      expect(known, `${page}: ${written}`).not.toBeNull();
      for (const option of options) expect(known, `${page}: ${written}`).toContain(option);
    }
  });
});

interface WrittenCommand {
  readonly written: string;
  readonly name: string;
  readonly options: readonly string[];
}

/** Commands as a page writes them, up to a comment, a pipe or the end of the line, where they stand first. */
function commandsIn(text: string): readonly WrittenCommand[] {
  const blocks = [...text.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
    block!.split("\n"),
  );
  const spans = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  const parts = [...blocks, ...spans].flatMap((line) => line.split(/[|&;]|\bthen\b/));
  return parts.flatMap((line) => {
    const found =
      /^(?:\$ |[A-Z_]+=\S+ )*(?:node bin\/|npx )?headwater(?:\.js)? ([a-z]+)(?![a-z:/.])([^#]*)/.exec(
        line.trim(),
      );
    if (found === null) return [];
    const options = [...found[2]!.matchAll(/(?:^|\s)(--[a-z][a-z-]*)/g)].map(([, option]) => option!);
    return [{ written: line.trim(), name: found[1]!, options }];
  });
}

const kept = new Map<string, readonly string[] | null>();

/** The options of a command and of those below it; null for a command that there is not. */
async function optionsOf(name: string): Promise<readonly string[] | null> {
  if (kept.has(name)) return kept.get(name)!;
  const entry = COMMANDS.find((command) => command.name === name);
  let options: readonly string[] | null = null;
  if (entry !== undefined) {
    const command = new Command(name);
    (await entry.load()).define(command);
    const all = (one: Command): readonly string[] => [
      ...one.options.flatMap(({ long }) => long ?? []),
      ...one.commands.flatMap(all),
    ];
    options = [...all(command), "--help", "--version"];
  }
  kept.set(name, options);
  return options;
}
