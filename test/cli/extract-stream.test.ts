import { expect, test } from "vitest";
import { headwaterFed } from "./program.ts";

const TEXT = "The Tavarian Ministry of Interior said on Monday that the Nurin Front had attacked Harl.";

test("extract - writes a line for each record, in order, with the text unchanged", () => {
  const records = [
    { id: "one", text: TEXT },
    { id: 2, text: `  ${TEXT}\r\n\r\nÉmigrés 🙂 said nothing.  ` },
  ];
  const { status, stdout, stderr } = headwaterFed(
    records.map((r) => JSON.stringify(r)).join("\n"),
    "extract",
    "-",
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map((line) => line.document.path)).toEqual(["one", "2"]);
  expect(lines.map((line) => line.text)).toEqual(records.map((r) => r.text));
});

test("extract - reports each line that it cannot use by number, does the rest, and exits 1", () => {
  const input = [
    `{"id": "a"`,
    `{"id": "b"}`,
    JSON.stringify({ id: "c", text: TEXT }),
    "",
    `{"id":"d","text":"  "}`,
  ];
  const { status, stdout, stderr } = headwaterFed(input.join("\n"), "extract", "-");
  expect(status).toBe(1);
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(
    /standard input, line 1: .*\n.*standard input, line 2: .*\n.*line 5, id d: has no text/,
  );
});
