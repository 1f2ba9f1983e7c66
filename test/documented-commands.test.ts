import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runInTurn } from "./cli/in-turn.ts";

// Each `headwater ...` in a block of code of the guide pages is run as it stands, on the example documents, in a folder of its own.

const PAGES = [
  "README.md",
  "examples/README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const { HEADWATER_DB: _, ...ENV } = process.env;

/** The one place that says what is not run, and why. A block is passed over as a whole, a page likewise. */
const NOT_RUN = {
  pages: new Map([
    ["docs/backup.md", "test/cli/backup.test.ts and test/ledger/server-backup.test.ts run these"],
    ["docs/commands.md", "prints the help of every command"],
  ]),
  blocks: [
    [/postgres:/, "needs a server"],
    [/HEADWATER_OIDC/, "needs an identity provider"],
  ],
  lines: [
    [/https?:\/\/[\w.]*example\.org/, "names a machine that nobody has"],
    [/^headwater (?:serve|worker|mcp|watch run)\b/, "goes on until it is stopped"],
    [/\|/, "needs another program beside it"],
    [/authority-root\.pem/, "test/timestamp/ runs it with an authority of its own"],
  ],
} as const satisfies Record<string, unknown>;

/** What a reader puts in place of words in capitals and of ids that were made up; the first that fits a page and a word. */
const IN_PLACE: readonly (readonly [page: RegExp, word: RegExp, known: keyof Known])[] = [
  [/package/, /^FOLDER$/, "evidence"],
  [/./, /^(?:ID|CLAIM)$/, "claim"],
  [/joins/, /^4f2a91\+07e603$/, "pair"],
  [/team/, /^3f9a$/, "document"],
];

/** What is there to be named in the ledger that the commands begin with. */
interface Known {
  readonly claim: string;
  /** Two claims of one kind. */
  readonly pair: string;
  readonly document: string;
  /** A package. */
  readonly evidence: string;
}

interface Written {
  readonly page: string;
  readonly line: string;
}

function writtenIn(page: string): readonly Written[] {
  if (NOT_RUN.pages.has(page)) return [];
  const blocks = [...readFileSync(page, "utf8").matchAll(/^```(?:sh)?\n([\s\S]*?)^```/gm)].map(
    ([, block]) => block!,
  );
  return blocks
    .filter((block) => !NOT_RUN.blocks.some(([sign]) => sign.test(block)))
    .flatMap((block) => block.split("\n"))
    .map((line) =>
      line
        .replace(/^\$ /, "")
        .replace(/^node bin\/headwater\.js /, "headwater ")
        .trim(),
    )
    .filter((line) => line.startsWith("headwater ") && !NOT_RUN.lines.some(([sign]) => sign.test(line)))
    .map((line) => ({ page, line }));
}

/** A line as a shell takes it apart: its words without quotation marks and comment, and the file that its output goes to. */
function taken(line: string): { readonly args: readonly string[]; readonly output?: string } {
  const words: string[] = [];
  for (const [word] of line.matchAll(/"[^"]*"|'[^']*'|#.*$|[^\s"'#]+/g)) {
    if (word.startsWith("#")) break;
    words.push(word.replace(/^(["'])(.*)\1$/, "$2"));
  }
  const to = words.indexOf(">");
  const args = words.slice(1, to === -1 ? undefined : to);
  return to === -1 ? { args } : { args, output: words[to + 1]! };
}

const folder = mkdtempSync(join(tmpdir(), "headwater-documented-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with what a reader of the pages has at hand, and a ledger of the example documents. */
function layOut(): string {
  const base = join(folder, "base");
  mkdirSync(base);
  cpSync("examples", join(base, "examples"), { recursive: true });
  const copy = (from: string, ...to: readonly string[]) => cpSync(join("examples", from), join(base, ...to));
  for (const place of ["FOLDER", "reports", "incoming"])
    copy("documents/varesh-herald-harl-bridge.txt", place, "herald.txt");
  copy("documents/courier-harl-bridge.html", "report.html");
  cpSync(join("test", "read", "lists", "files", "un.xml"), join(base, "un-consolidated.xml"));
  writeFileSync(join(base, "clients.csv"), "client,city\nDarim Keshani,Varesh\nOrvan Tessel,Harl\n");
  const [, tier] = /```js\n(\/\/ my-tier\.mjs\n[\s\S]*?)```/.exec(readFileSync("docs/tiers.md", "utf8"))!;
  writeFileSync(join(base, "my-tier.mjs"), tier!);
  return base;
}

/** Does what a reader of any page has done before: documents added, a list loaded, a colleague invited, a claim packed. */
function begin(base: string): Known {
  const run = (...commands: readonly (readonly string[])[]) => {
    const came = commands.map((args) => runInTurn({ cwd: base, args }, ENV));
    for (const [i, { status, stderr }] of came.entries())
      expect([status, stderr], commands[i]!.join(" ")).toEqual([0, ""]);
    return came.map(({ stdout }) => stdout);
  };
  const list = [
    "--list",
    "merenia",
    "--authority",
    "Merenian Ministry of Foreign Affairs",
    "--published",
    "2025-04-01",
  ];
  const map = ["--map", "id=Reference,name=Name,aliases=Aliases,schema=Type,listedOn=Listed"];
  const [, , , listed, extracted] = run(
    ["add", "examples/documents", "--quiet"],
    ["lists", "update", "examples/lists/merenia-consolidated.csv", ...list, ...map],
    ["people", "invite", "A. Vell", "--role", "viewer"],
    ["claims", "--jsonl", "--limit", "500"],
    ["extract", "reports", "--jsonl"],
  );
  mkdirSync(join(base, "extracted"));
  for (const name of ["out.jsonl", join("extracted", "part-00000.jsonl")])
    writeFileSync(join(base, name), extracted!);
  const claims = listed!
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly id: string; readonly frame: string });
  const [first] = claims;
  const second = claims.find(({ id, frame }) => id !== first!.id && frame === first!.frame);
  const bare = (claim: { readonly id: string } | undefined) => claim!.id.replace("claim:", "");
  const [, traced] = run(["package", first!.id, "--out", "evidence"], ["trace", first!.id, "--jsonl"]);
  const document = /"sha256:([0-9a-f]{16})/.exec(traced!)![1]!;
  cpSync(join(base, "headwater.db"), join(base, "my.db"));
  return { claim: bare(first), pair: `${bare(first)}+${bare(second)}`, document, evidence: "evidence" };
}

test("every command of the guide pages that needs nothing from outside does what it says", () => {
  const base = layOut();
  const known = begin(base);
  const written = PAGES.flatMap(writtenIn);
  const places = new Map<string, string>();
  for (const { page } of written)
    if (!places.has(page)) {
      const place = join(folder, page.replaceAll("/", "-"));
      cpSync(base, place, { recursive: true });
      places.set(page, place);
    }
  const commands = written.map(({ page, line }) => {
    const { args, ...rest } = taken(line);
    const word = (one: string) => {
      const found = IN_PLACE.find(([pages, words]) => pages.test(page) && words.test(one));
      return found === undefined ? one : known[found[2]];
    };
    return { cwd: places.get(page)!, args: args.map(word), ...rest };
  });
  const ran = commands.map((command) => runInTurn(command, ENV));
  const faults = ran.flatMap(({ status, stderr, stdout }, i) =>
    status === 0
      ? []
      : [`${written[i]!.page}: ${written[i]!.line}\n  ${status}: ${stderr || stdout.slice(0, 300)}`],
  );
  expect(faults).toEqual([]);
  // What README shows of a trace is what is printed, but for what it leaves out.
  const shown = /^```\n\$ (headwater trace \w+)\n([\s\S]*?)^```/m.exec(readFileSync("README.md", "utf8"))!;
  const bare = (text: string) => text.replace(/\s+/g, " ").trim();
  const printed = bare(ran[written.findIndex(({ line }) => line === shown[1])]!.stdout);
  for (const part of shown[2]!.split("…\n")) expect(printed).toContain(bare(part));
  expect(written.length).toBeGreaterThan(30);
}, 120_000);
