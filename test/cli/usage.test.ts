import { beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/command.ts";
import { headwater, type Run } from "./program.ts";

const NAMES = COMMANDS.map(({ name }) => name);

const WRONG: readonly { readonly args: readonly string[]; readonly says: string }[] = [
  { args: ["claims", "--limit", "many"], says: "give a whole number" },
  { args: ["claims", "--since", "last week"], says: "give a date such as 2017" },
  { args: ["claims", "--order", "random"], says: "give one of origins" },
  { args: ["add"], says: "missing required argument 'path'" },
  { args: ["trace"], says: "missing required argument 'claim'" },
];

describe("the program", () => {
  /** What each command prints, by its words. */
  let runs: ReadonlyMap<string, Run>;
  beforeAll(() => {
    const asked = [...NAMES.map((name) => [name, "--help"]), ...WRONG.map(({ args }) => args)];
    runs = new Map(asked.map((args) => [args.join(" "), headwater(...args)]));
  });

  test("names every command in its help", () => {
    const { status, stdout } = headwater("--help");
    expect(status).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(stdout).toContain(name);
      expect(stdout.replace(/\s+/g, " ")).toContain(summary);
    }
  });

  test.each(NAMES)("teaches %s with examples or reasons, and exits 0", (name) => {
    const { status, stdout } = runs.get(`${name} --help`)!;
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: headwater ${name}`);
    expect(stdout).toMatch(/Examples:|Exit status/);
  });

  test.each(WRONG)("exits 2 and says why on bad usage: $args", ({ args, says }) => {
    const { status, stdout, stderr } = runs.get(args.join(" "))!;
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stdout).toBe("");
  });

  test("knows what is meant by a command that it does not have", () => {
    const { status, stdout, stderr } = headwater("clams");
    expect(status).toBe(2);
    expect(stderr).toContain("Did you mean claims?");
    expect(stdout).toBe("");
  });

  test("says its version", () => {
    expect(headwater("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
