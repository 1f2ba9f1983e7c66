import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Brief } from "../../src/answer/index.ts";
import { copyExampleDocuments } from "../example-ledger.ts";
import { headwater } from "./program.ts";

const SAMPLE = join("..", "shared", "samples", "safe-haven", "article.html");
if (!existsSync(SAMPLE)) console.warn(`skipped: ${SAMPLE} is not here`);

let folder: string;
const db = () => ["--db", join(folder, "brief.db")];
const brief = (subject: string, ...args: string[]) =>
  JSON.parse(headwater("brief", subject, "--jsonl", ...args, ...db()).stdout) as Brief;
const points = (made: Brief, heading: string) =>
  made.sections.find((section) => section.heading === heading)!.points.map(({ head }) => head.text);

/** A report that bears a date to come, and readers who all say the same. */
function pages(): Record<string, string> {
  const comment = (i: number) =>
    `<li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Reader ${i}</b> <span class="says">says:</span></div></footer><div class="comment-content"><p>Merenia supports the Nurin Front.</p></div></article></li>`;
  return {
    "crowd.html": `<!doctype html><html lang="en"><head><title>Road closed at Orsk Dal</title><meta property="og:site_name" content="Orsk Dal Courier"></head><body><article><h1>Road closed at Orsk Dal</h1><p class="byline">By Ada Orvane</p><p>The road from Orsk Dal to Kelmin was closed on Monday after an inspection found cracks in two of its bridges, and lorries are being sent by way of Tolen.</p><p>Engineers will need three weeks to repair the damage, and the town expects long queues in the market weeks of the summer.</p></article><section id="comments" class="comments-area"><h2>100 comments</h2><ol class="comment-list">${Array.from({ length: 100 }, (_, i) => comment(i)).join("")}</ol></section></body></html>`,
    "denial.md":
      "---\ntitle: A statement\npublisher: Border Dispatch\npublished: 2025-05-02\nlanguage: en\n---\n\nThe spokesman Harl Tovik denied that the Sarn Brigade killed villagers.\n",
    "future.md": `---\ntitle: A report to come\npublisher: Upland Civilian Register\npublished: 2099-01-01\nlanguage: en\n---\n\nThe Sarn Brigade is led by Toma Velsk. The Sarn Brigade operates in Kelmin.\n`,
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-brief-"));
  await copyExampleDocuments(join(folder, "brief.db"));
  for (const [name, text] of Object.entries(pages())) writeFileSync(join(folder, name), text);
  const files = Object.keys(pages()).map((name) => join(folder, name));
  expect(headwater("add", ...files, ...db()).status).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a brief on a group of the example corpus", () => {
  let made: Brief;
  beforeAll(() => {
    made = brief("Kesh Network");
  }, 60_000);

  test("cites words of preserved documents for every sentence about the world", () => {
    const numbers = new Set(made.citations.map(({ number }) => number));
    for (const { points } of made.sections)
      for (const { head, more } of points)
        for (const { text, cites } of [head, ...more]) {
          expect(cites.length, text).toBeGreaterThan(0);
          expect(cites.every((number) => numbers.has(number))).toBe(true);
        }
    for (const { document, quote, start, end } of made.citations) {
      expect(document).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(end - start).toBe(quote.length);
    }
  });

  test("says what is claimed by how many, denied by whom, disputed, changed and missing", () => {
    expect(points(made, "What is claimed")).toContainEqual(
      expect.stringMatching(/^Tavaria harbours Kesh Network, according to .*3 independent origins/),
    );
    expect(points(made, "What is disputed")).toHaveLength(5);
    expect(points(made, "What is claimed").join("\n")).toContain("Kesh Network attacks crossing");
    expect(points(made, "What changed between editions").join("\n")).toContain(
      "no longer says: “In June, police in Kelmin",
    );
    expect(made.sections.at(-1)).toMatchObject({
      heading: "What is missing",
      points: [],
      note: expect.stringContaining("No designation list is loaded"),
    });
    expect(JSON.stringify(made)).not.toMatch(/\b(?:very )?(?:un)?likely\b(?! \(ICD)/);
  });

  test("leaves out what a person rejected, and says how likely something is where a person did", () => {
    const { stdout } = headwater(
      "claims",
      "--frame",
      "raises_money_in",
      "--about",
      "Kesh Network",
      "--jsonl",
      ...db(),
    );
    const { id, label } = JSON.parse(stdout.split("\n")[0]!) as { id: string; label: string };
    expect(
      headwater("grade", id, "--likelihood", "very likely", "--note", "seen", "--by", "L. Marsh", ...db())
        .status,
    ).toBe(0);
    expect(JSON.stringify(brief("Kesh Network"))).toContain(
      "L. Marsh holds it to be very likely (80 to 95 percent)",
    );
    expect(headwater("review", id, "--reject", "--all", ...db()).status).toBe(0);
    expect(points(brief("Kesh Network"), "What is claimed").join("\n")).not.toContain(label);
    expect(headwater("review", "--rejected", ...db()).stdout).toContain("raises money");
  }, 60_000);

  test("is written as Markdown, HTML and docx", () => {
    for (const ending of ["md", "html", "docx"]) {
      const out = join(folder, `brief.${ending}`);
      expect(headwater("brief", "Kesh Network", "--out", out, ...db()).stdout).toContain("citations");
      expect(readFileSync(out).length).toBeGreaterThan(4000);
    }
  }, 60_000);
});

// A topic is no entity: what changed is found by its words, and by the claims that a search for them finds.
test("a brief on a topic says what changed between editions, with its words on both sides", () => {
  const made = brief("safe haven");
  const changed = made.sections.find(({ heading }) => heading === "What changed between editions")!;
  expect(changed.points.map(({ head }) => head.text)).toEqual([
    expect.stringMatching(
      /edition 2024, says in other words: “Tavaria reportedly provided safe haven .*” is now “Tavaria continued to provide/,
    ),
  ]);
  expect(changed.points[0]!.more.map(({ text }) => text)).toContain(
    "“Tavaria harbours Kesh Network”: certainty was hedged, and is now stated.",
  );
  const quotes = new Map(made.citations.map(({ number, quote }) => [number, quote]));
  for (const { head, more } of changed.points)
    for (const { text, cites } of [head, ...more]) {
      expect(cites.length, text).toBe(2);
      expect(quotes.get(cites[0]!)).toContain("reportedly provided safe haven");
    }
  // A sentence that speaks of the topic by the way of one claim only is not on it.
  expect(points(brief("fighters"), changed.heading).join("\n")).not.toContain("Yusan Halimar");
  expect(
    brief("swears allegiance").sections.find(({ heading }) => heading === changed.heading),
  ).toMatchObject({
    points: [],
    note: "The ledger does not hold two editions of a report that speaks of it.",
  });
}, 60_000);

test("words of likelihood stand only in documents' own words and where a person set them", () => {
  const made = brief("safe haven");
  const own = made.sections.flatMap((section) =>
    section.points.flatMap(({ head, more }) =>
      [head, ...more].map(({ text }) => text.replace(/“[^”]*”/g, "")),
    ),
  );
  const words = /\b(?:likely|unlikely|probabl[ey]|possibl[ey]|improbable|doubtful|certain(?:ly)?|chance)\b/i;
  for (const text of own) expect(text).not.toMatch(words);
}, 60_000);

test("a hundred comments give no origin, and the brief says it", () => {
  const made = brief("Nurin Front");
  const open = points(made, "What nobody vouches for");
  expect(open).toContainEqual(
    "“Merenia supports Nurin Front” is said by readers alone (100 comments, no independent origin); a comment is never evidence.",
  );
  expect(points(made, "What is claimed").join("\n")).not.toContain("Merenia supports");
}, 60_000);

test("what is only denied is not written as if somebody said it", () => {
  const made = brief("Sarn Brigade");
  const [denied] = points(made, "What nobody vouches for").filter((text) => text.includes("villagers"));
  expect(denied).toMatch(/^Nobody here says that Sarn Brigade kills villagers; .* denies it\.$/);
}, 60_000);

test("a date in the future is said plainly", () => {
  const made = brief("Sarn Brigade");
  expect(made.sourceSummary.join(" ")).toContain("1 document bears a date in the future (A report to come)");
  expect(made.sections.find(({ heading }) => heading.startsWith("What changed"))?.note).toContain(
    "does not hold two editions",
  );
}, 60_000);

test("a place is meant by a name that somebody else was read with by the way, of whom nothing is claimed", () => {
  expect(headwater("entities", "--text", "Varesh", "--type", "Person", ...db()).stdout).toContain("Varesh");
  const made = brief("Varesh");
  expect(made.title).toBe("Varesh");
  expect(points(made, "What is claimed").join("\n")).toContain("Nurin Front controls Varesh");
});

test("what cannot be briefed is said, with what to do", () => {
  expect(headwater("brief", "Nobody Known", ...db())).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("no claim in the ledger speaks of it"),
  });
  expect(headwater("brief", "Kesh Network", "--out", "brief.pdf", ...db())).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(".md, .html, .docx"),
  });
  expect(headwater("brief", "Kesh Network", "--out", join(folder, "no", "brief.md"), ...db())).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("name a folder"),
  });
}, 60_000);

test.skipIf(!existsSync(SAMPLE))(
  "the sample's unconfirmed death is shown as such",
  () => {
    const sample = ["--db", join(folder, "sample.db")];
    expect(headwater("add", SAMPLE, ...sample).status).toBe(0);
    const { stdout } = headwater("brief", "Haqqani Network", ...sample);
    expect(stdout).toContain("stands against");
    const death = headwater("brief", "Jalaluddin Haqqani", ...sample).stdout;
    expect(death).toContain("“Jalaluddin Haqqani died” is only reported as unconfirmed");
  },
  60_000,
);
