import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../src/read/markdown.ts";
import { expectWellFormed } from "./expect-segments.ts";
import cases from "./markdown.cases.json" with { type: "json" };

describe("Markdown", () => {
  it.each(cases)("$note", ({ source, segments, metadata }) => {
    const reading = readMarkdown(source.join("\n"));
    expect(reading.segments.map(({ kind, start, end }) => [kind, reading.text.slice(start, end)])).toEqual(
      segments,
    );
    const values = Object.entries(reading.metadata).map(([field, stated]) => [field, stated?.value]);
    expect(Object.fromEntries(values)).toEqual(metadata);
    expectWellFormed(reading.text, reading.segments);
  });

  it("gives well-formed segments for any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "# ",
        "\n\n",
        "- ",
        "> ",
        "| a | b |\n|---|---|\n",
        "**",
        "[a](b)",
        "<b>",
        "<!--",
        "```\n",
        "---\n",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, segments } = readMarkdown(pieces.join(""));
        expectWellFormed(text, segments);
      }),
    );
  });

  it("comes to an end on marks that are opened and never closed", () => {
    for (const mark of [
      "[",
      "*a ",
      "**_a",
      "`a``b```",
      "[a](",
      "<a ",
      "| a ",
      "> ",
      "- ",
      "&a",
      "![",
      "~a",
    ]) {
      const { text, segments } = readMarkdown(mark.repeat(20_000));
      expectWellFormed(text, segments);
    }
  });

  it("reads what is too long for Markdown as plain text, and says so", () => {
    const { notes, segments } = readMarkdown("The **ministry** said so.\n\n".repeat(200_000));
    expect(notes).toHaveLength(1);
    expect(segments).toHaveLength(200_000);
  });
});
