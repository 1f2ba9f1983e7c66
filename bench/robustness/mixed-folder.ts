import { createCipheriv, createHash } from "node:crypto";
import { appendFileSync, copyFileSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { strToU8, type Zippable, zipSync } from "fflate";
import { type Random, seeded } from "../seeded.ts";

/** What a made folder holds, and what must come of it when it is added. */
export interface MixedFolder {
  /** Files and bytes by kind, in the order in which the kinds were made. */
  readonly kinds: Readonly<Record<string, { files: number; bytes: number }>>;
  /** Ids of the documents that lie in its files, each once. */
  readonly documents: ReadonlySet<string>;
  /** How often documents lie there, those that lie there again counted again. */
  readonly laid: number;
  /** Files, and parts of files, of which no document can be had: each must be named with its reason. */
  readonly refused: readonly string[];
  /** Files of kinds that are not read. */
  readonly passedOver: number;
}

/** Columns of the made tables, as `--columns` takes them. */
export const COLUMNS = "text=body,title=headline,id=id,published=day";

const MIB = 1024 * 1024;

/** Parts of the folder's bytes by kind; the rest goes to what is small. */
const SHARES: readonly (readonly [kind: string, share: number, made: (making: Making) => Promise<void>])[] = [
  ["pages with pictures in them", 0.06, pictured],
  ["Word files with pictures", 0.17, async (making) => making.document("word", "docx", docx(making))],
  ["OpenDocument files with pictures", 0.1, async (making) => making.document("odt", "odt", odt(making))],
  ["PDF files with pictures", 0.24, async (making) => making.document("pdf", "pdf", await pdf(making))],
  ["mailboxes with attachments", 0.08, mailbox],
  ["messages with attachments", 0.02, single],
  ["zip archives of them", 0.12, zip],
  ["tar archives of them", 0.05, (making) => tar(making, false)],
  ["packed tar archives of them", 0.03, (making) => tar(making, true)],
  ["web archives", 0.06, webArchive],
  ["pictures, films and files of unknown kinds", 0.04, unread],
  ["files that lie there again", 0.02, again],
];

/** Small files by gigabyte of the folder, and the rows of its tables. */
const TEXTS_A_GIGABYTE = 40;
const PAGES_A_GIGABYTE = 40;
const ROWS_A_GIGABYTE = 30;

/**
 * Makes a folder as an investigator has one: little text, and gigabytes of pictures, attachments and archives around it. The same size and seed
 * give the same bytes.
 *
 * @param bytes how large it becomes, within some tens of megabytes
 */
export async function makeMixedFolder(folder: string, bytes: number, seed: number): Promise<MixedFolder> {
  const making = new Making(folder, seed, bytes);
  making.begin("texts");
  for (let i = 0; i < share(TEXTS_A_GIGABYTE, bytes); i++)
    making.document("texts", "txt", Buffer.from(story(making.random, 12)));
  making.begin("pages");
  for (let i = 0; i < share(PAGES_A_GIGABYTE, bytes); i++)
    making.document("pages", "html", Buffer.from(page(making.random, "")));
  making.begin("tables of documents");
  table(making, share(ROWS_A_GIGABYTE, bytes));
  making.begin("damaged, empty and too large files");
  await damaged(making);
  making.begin("files just below the limits");
  await nearLimits(making);
  for (const [kind, part, made] of SHARES) {
    making.begin(kind);
    const most = part * bytes;
    while (making.bytesOfKind < most) {
      await made(making);
      // A signal that ends the run is heard between two files.
      await setImmediate();
    }
  }
  return making;
}

function share(count: number, bytes: number): number {
  return Math.ceil((count * bytes) / 1e9);
}

/** What is made so far: files are laid, and what must come of them is written down. */
class Making implements MixedFolder {
  readonly kinds: Record<string, { files: number; bytes: number }> = {};
  readonly documents = new Set<string>();
  readonly refused: string[] = [];
  readonly random: Random;
  readonly size: number;
  laid = 0;
  passedOver = 0;
  readonly #folder: string;
  readonly #noise: ReturnType<typeof createCipheriv>;
  /** Files that hold one document, for those that lie there again. */
  readonly #single: { readonly path: string; readonly id: string }[] = [];
  #kind = "";
  #number = 0;

  constructor(folder: string, seed: number, size: number) {
    this.#folder = folder;
    this.size = size;
    this.random = seeded(seed);
    const key = createHash("sha256").update(String(seed)).digest();
    this.#noise = createCipheriv("aes-128-ctr", key.subarray(0, 16), key.subarray(16));
  }

  begin(kind: string): void {
    this.#kind = kind;
    this.kinds[kind] = { files: 0, bytes: 0 };
  }

  get bytesOfKind(): number {
    return this.kinds[this.#kind]!.bytes;
  }

  /** A path in the folder that is not taken. */
  path(folder: string, extension: string): string {
    this.#number += 1;
    const path = join(this.#folder, folder, `${String(this.#number).padStart(5, "0")}.${extension}`);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }

  /** Bytes that no packing makes smaller, as those of pictures. */
  noise(length: number): Buffer {
    return this.#noise.update(Buffer.alloc(length));
  }

  /** A number of bytes between two numbers of mebibytes. */
  between(least: number, most: number): number {
    return Math.round((least + (this.random.below(1000) / 1000) * (most - least)) * MIB);
  }

  /** Lays a file, at once or piece by piece. */
  lay(path: string, ...pieces: readonly Uint8Array[]): void {
    writeFileSync(path, "");
    for (const piece of pieces) appendFileSync(path, piece);
    this.count(path);
  }

  /** Takes a file that lies there into the counts. */
  count(path: string): void {
    const kind = this.kinds[this.#kind]!;
    kind.files += 1;
    kind.bytes += statSync(path).size;
  }

  /** Lays a file that is one document. */
  document(folder: string, extension: string, bytes: Uint8Array): void {
    const path = this.path(folder, extension);
    this.lay(path, bytes);
    this.#single.push({ path, id: this.expect(bytes) });
  }

  /** Bytes that must become a document; gives its id. */
  expect(bytes: Uint8Array): string {
    const id = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    this.documents.add(id);
    this.laid += 1;
    return id;
  }

  /** Lays a file again that is there. */
  repeat(): void {
    const { path, id } = this.#single[this.random.below(this.#single.length)]!;
    const copy = this.path("copies", path.slice(path.lastIndexOf(".") + 1));
    copyFileSync(path, copy);
    this.count(copy);
    if (!this.documents.has(id)) throw new Error(`${path} is no document`);
    this.laid += 1;
  }
}

// Texts

const PLACES =
  "Kelmin Varesh Dunmar Tolen Harl Sotna Orsk Brezan Lom Sarnak Veld Ilmar Koth Pasna Rudel".split(" ");
const KINDS = ["Front", "Network", "Army", "Brigades", "Movement", "Column"];
const SPEAKERS = [
  "Merenian Ministry of Foreign Affairs",
  "Tavarian Ministry of Interior",
  "Upland Civilian Register",
  "Tavarian Armed Forces",
];
const NOUNS = "road bridge market school clinic depot office station mill well customs-post pass".split(" ");
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Sentences of a country that does not exist, each with words of its own, so that no text is another's copy. */
function story(random: Random, sentences: number): string {
  const one = <T>(list: readonly T[]): T => list[random.below(list.length)]!;
  const group = () => `${one(PLACES)} ${one(KINDS)}`;
  const number = () => 3 + random.below(9000);
  const made: readonly (() => string)[] = [
    () =>
      `The ${one(SPEAKERS)} said on ${one(DAYS)} that the ${group()} had attacked the ${one(NOUNS)} near the ${one(NOUNS)} of ${one(PLACES)}.`,
    () =>
      `According to the ${one(SPEAKERS)}, the ${group()} is allied with the ${group()} and recruits at the ${one(NOUNS)} in ${one(PLACES)}.`,
    () => `“The ${group()} did not leave the ${one(NOUNS)},” a spokesman of the ${one(SPEAKERS)} said.`,
    () =>
      `On ${one(DAYS)} ${number()} people crossed the ${one(NOUNS)} at ${one(PLACES)} with ${number()} sacks of flour.`,
    () => `The ${one(SPEAKERS)} denied that the ${group()} held the ${one(NOUNS)} beside ${one(PLACES)}.`,
    () =>
      `File ${number()} of the ${one(PLACES)} archive lists ${number()} letters about the ${one(NOUNS)} and the ${one(NOUNS)}.`,
  ];
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences; i += 3)
    paragraphs.push(Array.from({ length: Math.min(3, sentences - i) }, () => one(made)()).join(" "));
  return paragraphs.join("\n\n");
}

function page(random: Random, pictures: string): string {
  const title = `What was said of ${PLACES[random.below(PLACES.length)]} in file ${random.below(1e9)}`;
  const paragraphs = story(random, 9).replace(/.+/g, "<p>$&</p>");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><article><h1>${title}</h1>${pictures}\n${paragraphs}\n</article></main></body></html>\n`;
}

// Files with pictures

/** A picture by its header; what it shows is noise. */
function jpeg(making: Making, bytes: number): Buffer {
  const head =
    "ffd8ffe000104a46494600010100000100010000ffc00011080438078003012200021101031101ffda000c03010002110311003f00";
  return Buffer.concat([Buffer.from(head, "hex"), making.noise(bytes), Buffer.from("ffd9", "hex")]);
}

async function pictured(making: Making): Promise<void> {
  const data = jpeg(making, making.between(1, 8)).toString("base64");
  const bytes = Buffer.from(page(making.random, `<img alt="" src="data:image/jpeg;base64,${data}">`));
  making.document("saved", "html", bytes);
}

/** Parts of a zip file that are not packed once more: pictures are packed already. */
function asTheyAre(parts: Zippable): Uint8Array {
  return zipSync(parts, { level: 0, mtime: "2024-03-05T00:00:00" });
}

/** So much of pictures lies in an Office or PDF file, in mebibytes. */
const LEAST_PICTURES = 2;
const MOST_PICTURES = 40;

function docx(making: Making, bytes = making.between(LEAST_PICTURES, MOST_PICTURES)): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraphs = story(making.random, 12).replace(/.+/g, "<w:p><w:r><w:t>$&</w:t></w:r></w:p>");
  return asTheyAre({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${w}><w:body>${paragraphs}</w:body></w:document>`,
    ),
    "word/media/image1.jpg": jpeg(making, bytes),
  });
}

function odt(making: Making, bytes = making.between(LEAST_PICTURES, MOST_PICTURES)): Uint8Array {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  const paragraphs = story(making.random, 12).replace(/.+/g, "<text:p>$&</text:p>");
  return asTheyAre({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "Pictures/1.jpg": jpeg(making, bytes),
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content ${names}><office:body><office:text>${paragraphs}</office:text></office:body></office:document-content>`,
    ),
    "META-INF/manifest.xml": strToU8(
      '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
  });
}

/** A PDF of a page of text, and pages that are pictures. */
async function pdf(
  making: Making,
  bytes = making.between(LEAST_PICTURES, MOST_PICTURES),
): Promise<Uint8Array> {
  const made = await PDFDocument.create({ updateMetadata: false });
  const font = await made.embedFont(StandardFonts.TimesRoman);
  const first = made.addPage([595, 842]);
  const words = story(making.random, 12).replace(/[“”]/g, '"').split(/\s+/);
  for (let line = 0; line * 12 < words.length; line++)
    first.drawText(words.slice(line * 12, line * 12 + 12).join(" "), {
      x: 60,
      y: 760 - 14 * line,
      size: 10,
      font,
    });
  const pictures = 1 + making.random.below(4);
  for (let i = 0; i < pictures; i++) {
    const picture = await made.embedJpg(jpeg(making, Math.floor(bytes / pictures)));
    made.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  }
  return made.save({ useObjectStreams: false });
}

/** A document with pictures, and what its name ends in. */
async function some(making: Making): Promise<readonly [extension: string, bytes: Uint8Array]> {
  const bytes = making.between(1, 12);
  switch (making.random.below(4)) {
    case 0:
      return ["pdf", await pdf(making, bytes)];
    case 1:
      return ["odt", odt(making, bytes)];
    case 2:
      return ["txt", Buffer.from(story(making.random, 12))];
    default:
      return ["docx", docx(making, bytes)];
  }
}

// Mail

/** A message with files attached, as it was sent. Each attached file that is a document is expected, and so is the message. */
function message(
  making: Making,
  files: readonly (readonly [extension: string, bytes: Uint8Array])[],
): Uint8Array {
  const boundary = "a-part-ends-here";
  const text = story(making.random, 6);
  const pieces = [
    [
      "From: Ana Bekova <ana@example.org>",
      "To: desk@example.org",
      `Subject: File ${making.random.below(1e9)}`,
      "Date: Tue, 5 Mar 2024 09:30:00 +0000",
      `Message-ID: <${making.random.below(1e9)}@example.org>`,
      "MIME-Version: 1.0",
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      "",
      `--${boundary}`,
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit",
      "",
      text,
      "",
    ].join("\n"),
    ...files.map(([extension, bytes], i) => {
      const type = extension === "jpg" ? "image/jpeg" : "application/octet-stream";
      const name = `file-${i + 1}.${extension}`;
      const lines = Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\n");
      return `--${boundary}\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${lines}\n`;
    }),
    `--${boundary}--\n`,
  ];
  return Buffer.from(pieces.join(""));
}

async function attached(making: Making): Promise<[extension: string, bytes: Uint8Array][]> {
  const files: [string, Uint8Array][] = [];
  for (let i = making.random.below(3); i >= 0; i--)
    files.push(
      making.random.below(3) === 0
        ? ["jpg", jpeg(making, making.between(1, 6))]
        : ([...(await some(making))] as [string, Uint8Array]),
    );
  return files;
}

/** A message that must become a document, with what is attached to it. */
async function sent(making: Making): Promise<Uint8Array> {
  const files = await attached(making);
  const bytes = message(making, files);
  making.expect(bytes);
  for (const [extension, file] of files) if (extension !== "jpg") making.expect(file);
  return bytes;
}

async function single(making: Making): Promise<void> {
  making.lay(making.path("mail", "eml"), await sent(making));
}

async function mailbox(making: Making): Promise<void> {
  const path = making.path("mail", "mbox");
  const most = making.between(60, 200);
  writeFileSync(path, "");
  for (let bytes = 0; bytes < most; ) {
    const one = await sent(making);
    appendMessage(path, one);
    bytes += one.length;
  }
  making.count(path);
}

function appendMessage(path: string, bytes: Uint8Array): void {
  appendFileSync(path, "From ana@example.org Tue Mar  5 09:30:00 2024\n");
  appendFileSync(path, bytes);
  appendFileSync(path, "\n");
}

// Archives

async function zip(making: Making): Promise<void> {
  const parts: Zippable = {};
  const most = making.between(40, 200);
  for (let [bytes, i] = [0, 0]; bytes < most; i++) {
    const isPicture = making.random.below(4) === 0;
    const [extension, file] = isPicture
      ? (["jpg", jpeg(making, making.between(1, 8))] as const)
      : await some(making);
    parts[`reports/${i}.${extension}`] = [file, { level: extension === "txt" ? 6 : 0 }];
    if (!isPicture) making.expect(file);
    bytes += file.length;
  }
  making.lay(making.path("archives", "zip"), asTheyAre(parts));
}

async function tar(making: Making, isPacked: boolean): Promise<void> {
  const pieces: Uint8Array[] = [];
  const most = making.between(40, 120);
  for (let [bytes, i] = [0, 0]; bytes < most; i++) {
    const [extension, file] = await some(making);
    making.expect(file);
    pieces.push(tarHeader(`reports/${i}.${extension}`, file.length), file, padding(file.length));
    bytes += file.length;
  }
  pieces.push(Buffer.alloc(1024));
  if (isPacked) making.lay(making.path("archives", "tgz"), gzipSync(Buffer.concat(pieces), { level: 1 }));
  else making.lay(making.path("archives", "tar"), ...pieces);
}

/** Source: POSIX.1-2017, pax, "ustar Interchange Format". */
function tarHeader(name: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0);
  block.write("0000644\0", 100);
  block.write("0000000\0", 108);
  block.write("0000000\0", 116);
  block.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  block.write("00000000000\0", 136);
  block.write("        ", 148);
  block.write("0", 156);
  block.write("ustar\0", 257);
  block.write("00", 263);
  const sum = block.reduce((all, byte) => all + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}

function padding(size: number): Buffer {
  return Buffer.alloc((512 - (size % 512)) % 512);
}

async function webArchive(making: Making): Promise<void> {
  const path = making.path("archives", "warc.gz");
  const most = making.between(40, 150);
  writeFileSync(path, "");
  for (let [bytes, i] = [0, 0]; bytes < most; i++) {
    const isPage = i % 4 === 0;
    const body = isPage ? Buffer.from(page(making.random, "")) : jpeg(making, making.between(0.2, 10));
    if (isPage) making.expect(body);
    appendFileSync(
      path,
      gzipSync(answer(i, body, isPage ? "text/html; charset=utf-8" : "image/jpeg"), { level: 1 }),
    );
    bytes += body.length;
  }
  making.count(path);
}

/** A record of an answer. Source: ISO 28500:2017. */
function answer(number: number, body: Uint8Array, contentType: string): Buffer {
  const http = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  const head = [
    "WARC/1.1",
    "WARC-Type: response",
    `WARC-Target-URI: https://example.org/${number}`,
    "WARC-Date: 2025-03-14T18:20:00Z",
    `WARC-Record-ID: <urn:uuid:5f6f3a3e-9d0a-4f0e-8f0e-${String(number).padStart(12, "0")}>`,
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${http.length + body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), http, body, Buffer.from("\r\n\r\n")]);
}

// The rest

function table(making: Making, rows: number): void {
  const lines = Array.from({ length: rows }, (_, i) => {
    const text = story(making.random, 6);
    making.expect(Buffer.from(text));
    const day = `2024-03-${String(1 + (i % 28)).padStart(2, "0")}`;
    return `row-${i},"${text.replaceAll('"', '""')}",File ${making.random.below(1e9)},${day}`;
  });
  making.lay(making.path("tables", "csv"), Buffer.from(`id,body,headline,day\n${lines.join("\n")}\n`));
}

async function unread(making: Making): Promise<void> {
  const extension = ["jpg", "png", "mp4", "mov", "dat", "db", "pptx", "7z"][making.random.below(8)]!;
  making.lay(making.path("pictures", extension), jpeg(making, making.between(1, 30)));
  making.passedOver += 1;
}

async function again(making: Making): Promise<void> {
  making.repeat();
}

/** What somebody's folder holds that is of no use: each must be refused by name, and nothing else. */
async function damaged(making: Making): Promise<void> {
  const refuse = (extension: string, ...pieces: readonly Uint8Array[]): string => {
    const path = making.path("damaged", extension);
    making.lay(path, ...pieces);
    making.refused.push(path);
    return path;
  };
  refuse("txt");
  refuse("txt", Buffer.from("  \n\n \t\n"));
  refuse("txt", Buffer.from("{\\rtf1\\ansi A letter.}"));
  refuse("docx", making.noise(3 * MIB));
  refuse("pdf", making.noise(3 * MIB));
  refuse("pdf", Buffer.from("RIFF"), making.noise(MIB));
  refuse("docx", docx(making, 3 * MIB).subarray(0, MIB));
  refuse("html", gzipSync(page(making.random, "")).subarray(0, 300));
  const texts = [1, 2].map((i) => [`${i}.txt`, Buffer.from(story(making.random, 6))] as const);
  for (const [, bytes] of texts) making.expect(bytes);
  const cut = asTheyAre({ ...Object.fromEntries(texts), "3.docx": docx(making, 2 * MIB) });
  refuse("zip", cut.subarray(0, MIB));
  if (making.size < 0.5e9) return;
  // Larger than the limit of a file: refused, and what lies beside them in an archive or a mailbox is not.
  refuse("pdf", await pdf(making, 70 * MIB));
  const path = making.path("archives", "zip");
  const beside = docx(making);
  making.expect(beside);
  making.lay(path, asTheyAre({ "large.docx": docx(making, 70 * MIB), "beside.docx": beside }));
  making.refused.push(`${path}/large.docx`);
  const box = making.path("mail", "mbox");
  const [large, small] = [message(making, [["docx", docx(making, 56 * MIB)]]), await sent(making)];
  appendMessage(box, large);
  appendMessage(box, small);
  making.count(box);
  making.refused.push(`${box}/1.eml`);
}

/** As large as they may be: what takes the most memory of all. */
async function nearLimits(making: Making): Promise<void> {
  if (making.size < 0.5e9) return;
  making.document("large", "docx", docx(making, 63 * MIB));
  making.document("large", "odt", odt(making, 63 * MIB));
  making.document("large", "pdf", await pdf(making, 63 * MIB));
  const inside = docx(making, 46 * MIB);
  const mail = message(making, [["docx", inside]]);
  making.expect(inside);
  making.document("large", "eml", mail);
  making.document(
    "large",
    "html",
    Buffer.from(
      page(making.random, `<img src="data:image/jpeg;base64,${jpeg(making, 46 * MIB).toString("base64")}">`),
    ),
  );
  making.document("large", "txt", Buffer.from(story(making.random, 600)));
}
