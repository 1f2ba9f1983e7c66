import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentsInBytes, documentsInFile, type FoundDocument, readDocument } from "../../src/read/index.ts";

let home = "";
const at = (name: string) => join(home, name);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "headwater-holders-"));
});
afterAll(() => rmSync(home, { recursive: true }));

async function all(found: AsyncIterable<FoundDocument>): Promise<FoundDocument[]> {
  const list: FoundDocument[] = [];
  for await (const one of found) list.push(one);
  return list;
}

/** A line for each: its path and words, or the error's code and place. */
async function lines(found: AsyncIterable<FoundDocument>): Promise<string[]> {
  const strip = (path: string) => (path.startsWith(home) ? relative(home, path) : path);
  return (await all(found)).map((one) =>
    one.kind === "document"
      ? `${strip(one.path)}: ${Buffer.from(one.bytes).toString("utf8", 0, 40)}`
      : `${one.error.code} ${strip(one.error.place)}`,
  );
}

const message = async (mail: ConstructorParameters<typeof MailComposer>[0]) =>
  new Uint8Array(await new MailComposer({ messageId: "<1@example.org>", ...mail }).compile().build());

describe("an archive that is not packed", () => {
  it("is no Office file because it begins with one", async () => {
    const word = readFileSync("test/read/files/pandoc.docx");
    writeFileSync(
      at("flat.zip"),
      zipSync({ "pandoc.docx": word, "one.txt": strToU8("Open.") }, { level: 0 }),
    );
    const found = await all(documentsInFile(at("flat.zip")));
    expect(found.map((one) => (one.kind === "document" ? relative(home, one.path) : one.error.code))).toEqual(
      ["flat.zip/pandoc.docx", "flat.zip/one.txt"],
    );
  });
});

describe("archives of real programs", () => {
  beforeAll(() => {
    const folder = at("in");
    mkdirSync(join(folder, "2024", "a".repeat(90), "b".repeat(90)), { recursive: true });
    writeFileSync(join(folder, "one.txt"), "The bridge is open.");
    writeFileSync(join(folder, "2024", "two.md"), "# The road");
    writeFileSync(join(folder, "2024", "a".repeat(90), "b".repeat(90), "long.txt"), "A long way down.");
    writeFileSync(join(folder, "2024", "мост.txt"), "The bridge again.");
    writeFileSync(join(folder, "picture.png"), "no text");
    writeFileSync(join(folder, ".hidden.txt"), "hidden");
    execFileSync("ln", ["-s", "/etc/passwd", join(folder, "link.txt")]);
    for (const format of ["gnu", "pax", "ustar"])
      execFileSync("tar", [
        "--sort=name",
        `--format=${format}`,
        "-cf",
        at(`${format}.tar`),
        "-C",
        folder,
        ".",
      ]);
    execFileSync("tar", ["--sort=name", "-czf", at("packed.tgz"), "-C", folder, "."]);
  });

  const long = `2024/${"a".repeat(90)}/${"b".repeat(90)}/long.txt`;
  it.each(["gnu.tar", "pax.tar", "ustar.tar", "packed.tgz"])("reads %s of the tar program", async (name) => {
    expect((await lines(documentsInFile(at(name)))).sort()).toEqual(
      [
        `${name}/${long}: A long way down.`,
        `${name}/2024/two.md: # The road`,
        `${name}/2024/мост.txt: The bridge again.`,
        `${name}/one.txt: The bridge is open.`,
      ].sort(),
    );
  });

  const hasZip = (() => {
    try {
      execFileSync("zip", ["-v"]);
      return true;
    } catch {
      return false;
    }
  })();
  it.skipIf(!hasZip)("reads what the zip program writes, to a file and to a pipe", async () => {
    execFileSync("zip", ["-qrX", at("plain.zip"), "."], { cwd: at("in") });
    const piped = execFileSync("sh", ["-c", "zip -qrX - . | cat"], { cwd: at("in") });
    writeFileSync(at("piped.zip"), piped);
    for (const name of ["plain.zip", "piped.zip"]) {
      const found = (await lines(documentsInFile(at(name)))).filter((line) => !line.includes("link.txt"));
      expect(found.sort()).toEqual(
        [
          `${name}/${long}: A long way down.`,
          `${name}/2024/two.md: # The road`,
          `${name}/2024/мост.txt: The bridge again.`,
          `${name}/one.txt: The bridge is open.`,
        ].sort(),
      );
    }
  });
});

describe("mailboxes", () => {
  it("gives each message as it was sent, with its attachments behind it, each with a note of where it came", async () => {
    const first = await message({
      from: "Ana Bekova <ana@example.org>",
      subject: "Figures",
      date: new Date("2024-03-05T09:30:00Z"),
      text: "Here they are.\n\nFrom here on it is quiet.",
      attachments: [
        { filename: "figures.txt", content: "Eleven were killed at Harl." },
        { filename: "logo.png", content: "x" },
      ],
    });
    const second = await message({ from: "tomas@example.org", subject: "Thanks", text: "Thank you." });
    const marked = (mail: Uint8Array) =>
      Buffer.from(mail)
        .toString("latin1")
        .replaceAll("\r\n", "\n")
        .replace(/^(>*From )/gm, ">$1");
    const box = `From ana@example.org Tue Mar  5 09:30:00 2024\n${marked(first).replace(/^>From:/m, "From:")}\n\nFrom tomas@example.org Tue Mar  5 10:00:00 2024\n${marked(second)}\n`;
    writeFileSync(at("box.mbox"), box);
    writeFileSync(at("box.mbox.gz"), gzipSync(box));
    for (const name of ["box.mbox", "box.mbox.gz"]) {
      const found = await all(documentsInFile(at(name)));
      expect(found.map((one) => (one.kind === "document" ? relative(home, one.path) : one.error))).toEqual([
        `${name}/1.eml`,
        `${name}/1.eml/figures.txt`,
        `${name}/2.eml`,
      ]);
      const [mail, figures] = found as Extract<FoundDocument, { kind: "document" }>[];
      const { text, metadata } = await readDocument(mail!);
      expect(text).toContain("\nFrom here on it is quiet.");
      expect(metadata.title?.value).toBe("Figures");
      const attached = await readDocument(figures!);
      expect(attached.text).toBe("Eleven were killed at Harl.");
      expect(attached.notes).toEqual([
        expect.stringMatching(
          /^came attached to a message: “Figures”, from Ana Bekova <ana@example\.org>, 2024-03-05, sha256:[0-9a-f]{64}$/,
        ),
      ]);
    }
  });

  it("keeps one message too large from spoiling the rest", async () => {
    const box = `From a@b.c Tue Mar  5 09:30:00 2024\nSubject: a\n\n${"words ".repeat(400)}\n\nFrom a@b.c Tue Mar  5 09:31:00 2024\nSubject: b\n\nShort.\n`;
    expect(await lines(documentsInBytes(strToU8(box), "a.mbox", { maxBytes: 1000 }))).toEqual([
      "too-large a.mbox/1.eml",
      "a.mbox/2.eml: Subject: b\n\nShort.\n",
    ]);
  });

  it("takes prose that begins with From for prose", async () => {
    const text = "From the pass one sees the valley.\n\nFrom there it is an hour.\n";
    expect(await lines(documentsInBytes(strToU8(text), "a.txt"))).toEqual([`a.txt: ${text.slice(0, 40)}`]);
  });
});

describe("holders in holders", () => {
  it("goes down a few levels: a message in an archive, an archive attached to it", async () => {
    const inner = zipSync({ "deep.txt": strToU8("Deep down.") });
    const mail = await message({
      subject: "a",
      text: "See.",
      attachments: [{ filename: "inner.zip", content: Buffer.from(inner) }],
    });
    const outer = zipSync({ "mails/one.eml": mail, "bad.docx": strToU8("PK\x03\x04 no") });
    expect((await lines(documentsInBytes(outer, "outer.zip"))).map((line) => line.split(": ")[0])).toEqual([
      "outer.zip/mails/one.eml",
      "outer.zip/mails/one.eml/inner.zip/deep.txt",
      "outer.zip/bad.docx",
    ]);
  });

  it("takes a Word file, an e-book and a text called .zip for what they are", async () => {
    const docx = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8("<w/>"),
    });
    expect(await lines(documentsInBytes(docx, "a.zip"))).toEqual([expect.stringMatching(/^a\.zip: PK/)]);
    expect(await lines(documentsInBytes(strToU8("words"), "a.zip"))).toEqual(["a.zip: words"]);
  });

  it("stops at a fifth level, and the rest goes on", async () => {
    let held = zipSync({ "a.txt": strToU8("Down.") });
    for (let i = 0; i < 5; i++) held = zipSync({ [`${i}.zip`]: held });
    const both = zipSync({ "deep.zip": held, "z.txt": strToU8("Up.") });
    expect(await lines(documentsInBytes(both, "both.zip"))).toEqual([
      expect.stringMatching(/^too-deep both\.zip\/deep\.zip/),
      "both.zip/z.txt: Up.",
    ]);
  });
});

describe("hostile holders", () => {
  it("names what lies in them without leading out of them", async () => {
    const zip = zipSync({
      "../../etc/cron.txt": strToU8("a"),
      "/root/b.txt": strToU8("b"),
      "c\\d.txt": strToU8("c"),
    });
    expect(await lines(documentsInBytes(zip, "a.zip"))).toEqual([
      "a.zip/etc/cron.txt: a",
      "a.zip/root/b.txt: b",
      "a.zip/c/d.txt: c",
    ]);
  });

  it("gives one error for a damaged member, and the rest", async () => {
    const words = "The bridge at Harl is open again, the ministry said. ".repeat(40);
    const zip = zipSync({
      "a.txt": strToU8(`${words}a`),
      "b.txt": strToU8(`${words}b`),
      "c.txt": strToU8("c"),
    });
    const start = Buffer.from(zip).indexOf("a.txt") + 5;
    zip.fill(0xff, start, start + 12);
    const found = await lines(documentsInBytes(zip, "a.zip"));
    expect(found.map((line) => line.split(": ")[0])).toEqual([
      "malformed a.zip/a.txt",
      "a.zip/b.txt",
      "a.zip/c.txt",
    ]);
  });

  it("says so where an archive is cut off, after what came before", async () => {
    const zip = zipSync({ "a.txt": strToU8("a"), "b.txt": strToU8("b".repeat(5000)) }, { level: 0 });
    expect(await lines(documentsInBytes(zip.slice(0, 3000), "a.zip"))).toEqual([
      "a.zip/a.txt: a",
      "malformed a.zip",
    ]);
    const tar = execFileSync("tar", ["-cf", "-", "-C", at("in"), "one.txt", "2024"]);
    const found = await lines(documentsInBytes(new Uint8Array(tar.subarray(0, 2600)), "a.tar"));
    expect([found[0], found.at(-1)]).toEqual(["a.tar/one.txt: The bridge is open.", "malformed a.tar"]);
    const damaged = new Uint8Array(tar);
    damaged[1024 + 10] = 0x41;
    expect(await lines(documentsInBytes(damaged, "a.tar"))).toEqual([
      "a.tar/one.txt: The bridge is open.",
      "malformed a.tar",
    ]);
  });

  it("unpacks no bomb: neither a member over the limit, nor a whole that is all repetition", async () => {
    const zeros = new Uint8Array(3 * 1024 * 1024);
    const zip = zipSync({ "a.txt": zeros, "b.txt": strToU8("b") });
    expect(await lines(documentsInBytes(zip, "a.zip", { maxBytes: 1024 * 1024 }))).toEqual([
      "too-large a.zip/a.txt",
      "a.zip/b.txt: b",
    ]);
    const inner = zipSync({ "a.txt": new Uint8Array(50 * 1024 * 1024) });
    const much = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.zip`, inner]));
    const found = await lines(documentsInBytes(zipSync(much), "much.zip"));
    expect(found.at(-1)).toBe("too-large much.zip");
    expect(found.length).toBeLessThan(9);
  });

  it("says what is locked, what is empty, and what holds nothing that is read", async () => {
    const locked = zipSync({ "a.txt": strToU8("a") });
    locked[6] = 1;
    expect(await lines(documentsInBytes(locked, "a.zip"))).toEqual(["encrypted a.zip"]);
    expect(await lines(documentsInBytes(zipSync({}), "a.zip"))).toEqual(["empty a.zip"]);
    expect(await lines(documentsInBytes(zipSync({ "a.png": strToU8("a") }), "a.zip"))).toEqual([
      "empty a.zip",
    ]);
  });

  it("gives documents and HeadwaterErrors alone for an archive cut off anywhere, or with a byte changed", async () => {
    const zip = zipSync({
      "a.txt": strToU8("The bridge. ".repeat(200)),
      "b/c.md": strToU8("# b"),
      "d.zip": zipSync({ "e.txt": strToU8("e") }),
    });
    const tar = new Uint8Array(execFileSync("tar", ["-cf", "-", "-C", at("in"), "one.txt", "2024"]));
    for (const [whole, name] of [
      [zip, "a.zip"],
      [tar, "a.tar"],
      [new Uint8Array(gzipSync(tar)), "a.tgz"],
    ] as const)
      for (let i = 0; i < 80; i++) {
        const changed = whole.slice();
        changed[Math.floor((whole.length * i) / 80)]! ^= 0x55;
        for (const bytes of [whole.slice(0, Math.floor((whole.length * (i + 1)) / 81)), changed])
          for (const found of await all(documentsInBytes(bytes, name)))
            if (found.kind === "problem") expect(found.error.code).not.toBe("failed");
      }
  });
});
