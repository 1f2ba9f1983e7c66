import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/command.ts";
import { headwater } from "./program.ts";

describe("the program", () => {
  test("names every command in its help", () => {
    const { status, stdout } = headwater("--help");
    expect(status).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(stdout).toContain(name);
      expect(stdout.replace(/\s+/g, " ")).toContain(summary);
    }
  });

  test.each(COMMANDS.map(({ name }) => name))("teaches %s with examples or reasons, and exits 0", (name) => {
    const { status, stdout } = headwater(name, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: headwater ${name}`);
    expect(stdout).toMatch(/Examples:|Exit status/);
  });

  test.each([
    { args: ["clams"], says: "Did you mean claims?" },
    { args: ["claims", "--limit", "many"], says: "give a whole number" },
    { args: ["claims", "--since", "last week"], says: "give a date such as 2017" },
    { args: ["claims", "--order", "random"], says: "give one of origins" },
    { args: ["add"], says: "missing required argument 'path'" },
    { args: ["trace"], says: "missing required argument 'claim'" },
  ])("exits 2 and says why on bad usage: $args", ({ args, says }) => {
    const { status, stdout, stderr } = headwater(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stdout).toBe("");
  });

  test("says its version", () => {
    expect(headwater("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
