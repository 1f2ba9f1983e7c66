import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { Command } from "commander";
import { afterAll, describe, expect, test } from "vitest";
import { GROUPS } from "../scripts/site/groups.ts";
import { commandBook } from "../scripts/write-commands.ts";
import { withFigures } from "../scripts/write-limits.ts";
import { writeSite } from "../scripts/write-site.ts";
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

  test("show what every command says of itself", async () => {
    expect(readFileSync("docs/commands.md", "utf8"), "run: npx tsx scripts/write-commands.ts").toBe(
      await commandBook(),
    );
  });

  test("say how often the machine errs as it was last measured", () => {
    const page = readFileSync("docs/limits.md", "utf8");
    expect(page, "run: npx tsx scripts/write-limits.ts").toBe(withFigures(page));
    const { scores } = JSON.parse(readFileSync("bench/results/attributions.json", "utf8")) as {
      scores: { linked: { precision: number; recall: number } };
    };
    const { precision, recall } = scores.linked;
    expect(page).toContain(`it finds ${Math.round(100 * precision)} are right`);
    expect(page).toContain(`that are there it finds ${Math.round(100 * recall)};`);
    expect(() => withFigures("# Another page\n")).toThrow("has no item");
  });

  describe("as a site", () => {
    const folder = mkdtempSync(join(tmpdir(), "headwater-site-"));
    const pages = writeSite(folder);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test("have every page of docs/ in the list of pages", () => {
      const listed = GROUPS.flatMap((group) => group.pages);
      expect(PAGES.filter((page) => page.startsWith("docs/") && !listed.includes(page))).toEqual([]);
    });

    test("lead from page to page, to headings that are there, and to no other machine for what they show", () => {
      const ids = new Map(
        pages.map((page) => {
          const html = readFileSync(join(folder, page), "utf8");
          return [page, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))] as const;
        }),
      );
      const faults: string[] = [];
      for (const page of pages) {
        const html = readFileSync(join(folder, page), "utf8");
        expect(html.match(/<h1/g), page).toHaveLength(1);
        for (const [, attribute, target] of html.matchAll(/ (href|src)="([^"]*)"/g)) {
          if (/^[a-z]+:/.test(target!)) {
            if (attribute === "src") faults.push(`${page}: ${target}`);
            continue;
          }
          const [path = "", anchor] = target!.split("#");
          const at = path === "" ? page : normalize(join(dirname(page), path));
          if (!existsSync(join(folder, at))) faults.push(`${page}: ${target} is not there`);
          else if (anchor !== undefined && ids.has(at) && !ids.get(at)!.has(decodeURIComponent(anchor)))
            faults.push(`${page}: ${target} has no such heading`);
        }
      }
      expect(faults).toEqual([]);
    });
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
