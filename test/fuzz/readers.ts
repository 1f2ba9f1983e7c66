import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Document } from "../../src/model/index.ts";
import { extractDocument, loadFrames } from "../../src/pipeline/index.ts";
import {
  documentLinks,
  documentsInBytes,
  documentsInFile,
  type FoundDocument,
  pageLinks,
  type ReadLimits,
  readBounded,
  readDocument,
} from "../../src/read/index.ts";
import { madeMessage, richTextOf } from "../read/msg/made-message.ts";
import { bytesOf, filesLike } from "./files.ts";
import { refusal, soundDocument, soundExtraction, wellFormed } from "./sound.ts";
import type { Held, Target } from "./target.ts";

const WORDS = [
  "The Kesh Network said on Tuesday that ",
  "“It was the Nurin Front,” ",
  "according to the Ministry of Interior, ",
  "at least 14 people were killed ",
  "Darim Keshani denied ",
  " in 2016",
  "By Ana Bekova",
  "ORSK DAL, March 5 (MPA) - ",
  "\n\n",
  ". ",
  "Comments\n\n",
  "reportedly ",
  "Mr. ",
  "U.S. ",
];
const TAGS = [
  "<p>",
  "</p>",
  "<div>",
  "<table><tr><td>",
  "</td></tr></table>",
  "<b>",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"',
  '\\ud800"',
  '<meta property="og:title" content="',
  '<meta charset="utf-16">',
  "<svg>",
  "<math>",
  "<template>",
  "<textarea>",
  '<div class="comment">',
  "<article>",
  "<h1>",
  "<li>",
  "&nbsp;",
  "&#x10FFFF;",
  "&#xD83D;",
  "&#0;",
  '<time datetime="',
  "<a href='javascript:alert(1)'>",
  "<p hidden>",
];
const XML = [
  "<?xml version='1.0'?>",
  "<!DOCTYPE d [<!ENTITY a 'aaaa'>]>",
  "&a;",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<a>",
  "</a>",
  "xmlns:w='x'",
  "&#xD800;",
  "&#0;",
  "&lt;",
];
const ZIP = ["PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "mimetype", "../../etc/passwd", "\x1f\x8b\x08"];
const MAIL = [
  "From: Ana Bekova <ana@example.org>\r\n",
  "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
  "--b\r\n",
  "--b--\r\n",
  "Content-Transfer-Encoding: base64\r\n",
  "Content-Type: message/rfc822\r\n\r\n",
  "=?utf-8?B?7aCA?=",
  "=?x?Q?=00?=",
  "\r\n\r\n",
  "> ",
  "On Tue, 5 Mar 2024, Ana wrote:\r\n",
  'Content-Disposition: attachment; filename="../a.txt"\r\n',
  "Content-Type: text/html; charset=x\r\n",
  "From ana@example.org Tue Mar  5 09:30:00 2024\n",
];
const PDF = [
  "endobj",
  "stream\n",
  "endstream",
  "/Kids [3 0 R]",
  "/Type /Page",
  "/Filter /FlateDecode",
  "/Length 0",
  "BT /F1 12 Tf (A) Tj ET",
  "1 0 R",
  "<< ",
  " >>",
  "xref",
  "/JavaScript",
  "/ToUnicode",
  "trailer",
  "q ",
  "Q ",
  "cm ",
  "/Contents [4 0 R 4 0 R]",
  "%%EOF",
];

/** A document is read or refused; read, it is sound, and the same when it is read again. */
async function holdDocument(bytes: Uint8Array, path: string, limits: ReadLimits = {}): Promise<Held> {
  let document: Document;
  try {
    document = await readBounded({ bytes, path, limits });
  } catch (thrown) {
    return refusal(thrown);
  }
  soundDocument(document);
  // Each fourth, by its id: reading all twice would halve how many are tried.
  if (/[048c]$/.test(document.id)) deepEqual(await readBounded({ bytes, path, limits }), document);
  return "read";
}

/** What lies in a file is found or refused; each is read in its turn. */
function holdAll(bytes: Uint8Array, path: string): Promise<Held> {
  return holdEach(documentsInBytes(bytes, path));
}

async function holdEach(all: AsyncIterable<FoundDocument>): Promise<Held> {
  let held: Held = "refused";
  for await (const found of all) {
    if (found.kind === "problem") refusal(found.error);
    else {
      held = "read";
      wellFormed(found.path, "a name");
      equal(/(?:^|\/)\.\.(?:\/|$)/.test(found.path), false, `${found.path} leads out`);
      const { notes, stated } = found;
      try {
        soundDocument(
          await readDocument({ bytes: found.bytes, path: found.path, notes, ...(stated && { stated }) }),
        );
      } catch (thrown) {
        refusal(thrown);
      }
    }
  }
  return held;
}

/** A document that is read for claims, whatever its words look like. */
function english(document: Document): Document {
  return { ...document, metadata: { ...document.metadata, language: { value: "en", from: "override" } } };
}

function reader(name: string, path: string, seeds: readonly Uint8Array[], tokens: readonly string[]): Target {
  return { name, seeds, tokens, hold: (bytes) => holdDocument(bytes, path) };
}

/** The same for a kind of file that is packed: what is changed is one of its parts, and the rest is packed round it anew. */
function packedReader(name: string, path: string, seeds: readonly Uint8Array[]): Target {
  const files = seeds.map((seed) => unzipSync(seed));
  const parts = files.flatMap((file) =>
    Object.keys(file)
      .filter((part) => /\.(?:xml|rels|opf|xhtml)$/.test(part))
      .map((part) => ({ file, part })),
  );
  return {
    name: `${name}, its parts`,
    tokens: [
      ...XML,
      ...TAGS,
      "<w:p>",
      "<w:t>",
      "</w:t>",
      "<w:tbl>",
      "<text:p>",
      "<text:h>",
      "<office:annotation>",
      "<itemref idref='a'/>",
      "<w:footnoteReference w:id='1'/>",
      '<row r="7"><c r="B7" t="s"><v>0</v></c></row>',
      '<c t="inlineStr"><is><t>_xD800_</t></is></c>',
      '<c r="XFD1" s="2"><v>45356</v></c>',
      '<sheet name="../.." r:id="rId1"/>',
      ...WORDS,
    ],
    // Which part it is stands before it in two bytes.
    seeds: parts.map(
      ({ file, part }, i) => new Uint8Array(Buffer.concat([Buffer.from([i & 0xff, i >> 8]), file[part]!])),
    ),
    hold: (bytes) => {
      const chosen = parts[((bytes[0] ?? 0) + 256 * (bytes[1] ?? 0)) % parts.length]!;
      return holdDocument(zipSync({ ...chosen.file, [chosen.part]: bytes.subarray(2) }, { level: 0 }), path);
    },
  };
}

const page = (body: string) =>
  `<!doctype html><html><head><title>Bridge</title></head><body>${body}</body></html>`;
const prose =
  "The Nurin Front held three valleys of Kelmin through the winter, the ministry said in its report to the assembly. ";
const message = `From: Ana Bekova <ana@example.org>\r\nTo: b@example.org\r\nDate: Tue, 5 Mar 2024 09:30:00 +0000\r\nMessage-ID: <1@example.org>\r\nSubject: =?utf-8?B?VGhlIGJyaWRnZQ==?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${prose}\r\n\r\nOn Mon, 4 Mar 2024, Ira Solen wrote:\r\n> The bridge is open.\r\n--b\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhlIGJyaWRnZSBpcyBvcGVuLg==\r\n--b--\r\n`;
const htmlMessage = `From: a@example.org\r\nMIME-Version: 1.0\r\nSubject: x\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${prose}=E9</p><blockquote>The bridge is open.</blockquote>\r\n`;
const WARC = readFileSync("test/read/files/wget.warc.gz");
const mailbox = [1, 2]
  .map(
    (n) =>
      `From ana@example.org Tue Mar  5 09:30:0${n} 2024\n${message.replaceAll("\r\n", "\n").replace("<1@", `<${n}@`)}\n`,
  )
  .join("");
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><item><title>Bridge</title><link>https://e.example.org/a</link><pubDate>Tue, 05 Mar 2024 09:30:00 GMT</pubDate><description>&lt;p&gt;${prose}&lt;/p&gt;</description></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><id>a</id><title>Bridge</title><updated>2024-03-05T09:30:00Z</updated><content type="html">&lt;p&gt;${prose}&lt;/p&gt;</content></entry></feed>`;
const simplePdf = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length 90 >>\nstream\nBT /F1 12 Tf 72 720 Td (The bridge is open, the ministry said.) Tj 0 -14 Td (It was closed in March.) Tj ET\nendstream\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>\nendobj\n6 0 obj\n<< /Title (Bridge) /Author (Ana Bekova) /CreationDate (D:20240305) >>\nendobj\ntrailer\n<< /Root 1 0 R /Info 6 0 R >>\n%%EOF\n`;
const table = `id,body,headline,when\na,"${prose}",Bridge,2024-03-05\nb,"He said ""no"", twice.",Road,March 2024\n`;
const frontMatter = `---\ntitle: Bridge\nauthor: [Ana Bekova]\ndate: 2024-03-05\n---\n# Bridge\n\n${prose}\n\n> quoted\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n- one\n- two\n`;

/** A tar archive of one file, its sums right. */
function tarOf(name: string, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(512);
  head.write(name, 0, "latin1");
  head.write("0000644\0", 100, "latin1");
  head.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  head.write("00000000000\0        0ustar\x0000", 136, "latin1");
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  const padded = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  padded.set(content);
  return new Uint8Array(Buffer.concat([head, padded, Buffer.alloc(1024)]));
}

const OUTLOOK = [
  "__properties_version1.0",
  "__substg1.0_1000001F",
  "\xfe\xff\xff\xff",
  "\xff\xff\xff\xff",
  "\x00\x00\x00\x00",
  "\x01\x00\x00\x00",
  "\xff\xff\xff\x7f",
  "<p>",
];
const outlook = [
  madeMessage({ subject: "Bridge", from: ["Ana Bekova", "ana@example.org"], text: prose }),
  madeMessage({
    subject: "Bridge",
    from: ["Ana Bekova", "ana@example.org"],
    sent: "2024-03-05T09:30:00Z",
    html: page(`<p>${prose}</p>`),
    files: [["a.txt", strToU8(prose.repeat(50))]],
    messages: [{ subject: "Road", from: ["", ""], text: prose, files: [["b.txt", strToU8(prose)]] }],
  }),
  madeMessage({
    subject: "Bridge",
    from: ["Ana Bekova", "ana@example.org"],
    rtf: richTextOf(
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}}\\f0 ${prose}\\par\\f1\\'cc\\u1086?\\par {\\*\\x y}}`,
    ),
  }),
];

/** Everything that takes a document's bytes. @param folder where tables are laid, which are read from the disk */
export async function readerTargets(folder: string): Promise<readonly Target[]> {
  const frames = await loadFrames();
  const texts = [
    ...filesLike(".txt"),
    bytesOf(prose.repeat(3)),
    new Uint8Array(Buffer.from(`\ufeff${prose}`, "utf16le")),
  ];
  const pages = [
    ...filesLike(".html", ".html.gz"),
    bytesOf(page(`<article><h1>Bridge</h1><p>${prose}</p></article>`)),
  ];
  const docx = filesLike(".docx");
  const [odt, epub, xlsx] = [filesLike(".odt"), filesLike(".epub"), filesLike(".xlsx")];
  const small = strToU8(prose);
  return [
    reader("text", "a.txt", texts, WORDS),
    {
      name: "text, what is found in it",
      seeds: texts.filter(({ length }) => length < 3000).concat(WORDS.map(bytesOf)),
      tokens: WORDS,
      most: 4000,
      hold: async (bytes) => {
        let document: Document;
        try {
          document = english(await readDocument({ bytes, path: "a.txt" }));
        } catch (thrown) {
          return refusal(thrown);
        }
        const { extraction } = extractDocument(document, frames);
        soundExtraction(extraction);
        if (/[048c]$/.test(document.id)) deepEqual(extractDocument(document, frames).extraction, extraction);
        return "read";
      },
    },
    reader("html", "a.html", pages, [...TAGS, ...WORDS]),
    {
      name: "html, its links",
      seeds: pages,
      tokens: [...TAGS, "<a href='", "http://[::1", "//", "mailto:", "<base href='x:'>"],
      hold: async (bytes) => {
        for (const { url, words } of pageLinks(Buffer.from(bytes).toString("utf8"), "https://example.org/a"))
          wellFormed(url + words, "a link");
        try {
          const document = await readDocument({ bytes, path: "a.html" });
          for (const { start, end } of await documentLinks(document, bytes))
            ok(start >= 0 && end > start && end <= document.text.length, `a link at [${start}, ${end})`);
        } catch (thrown) {
          return refusal(thrown);
        }
        return "read";
      },
    },
    reader(
      "markdown",
      "a.md",
      [...filesLike(".md"), bytesOf(frontMatter)],
      [
        "---\n",
        "# ",
        "> ",
        "- ",
        "|",
        "```\n",
        "[a](",
        "![",
        "**",
        "<b>",
        "title: ",
        "&colon;",
        "    ",
        ...WORDS,
      ],
    ),
    reader(
      "pdf",
      "a.pdf",
      [...filesLike(".pdf"), bytesOf(simplePdf), bytesOf(simplePdf), bytesOf(simplePdf)],
      PDF,
    ),
    {
      name: "pictures and scanned pages",
      seeds: [
        ...filesLike(".png", ".jpg"),
        ...filesLike(".pdf")
          .filter(({ length }) => length < 8000)
          .slice(0, 2),
      ],
      tokens: ["IHDR", "IDAT", "IEND", "\xff\xd8\xff\xe1", "\xff\xc0", "Exif\0\0", ...PDF],
      hold: (bytes) => holdDocument(bytes, "a.png", { ocr: true }),
    },
    reader("docx", "a.docx", docx, ZIP),
    packedReader("docx", "a.docx", docx),
    reader("xlsx", "a.xlsx", xlsx, ZIP),
    packedReader("xlsx", "a.xlsx", xlsx),
    {
      name: "xlsx, a document a row",
      seeds: xlsx,
      tokens: ZIP,
      hold: async (bytes) => {
        const path = join(folder, "rows.xlsx");
        writeFileSync(path, bytes);
        return holdEach(
          documentsInFile(path, {
            columns: { text: "body", id: "key", title: "headline", published: "date" },
          }),
        );
      },
    },
    reader("odt", "a.odt", odt, ZIP),
    packedReader("odt", "a.odt", odt),
    reader("epub", "a.epub", epub, ZIP),
    packedReader("epub", "a.epub", epub),
    reader("eml", "a.eml", [bytesOf(message), bytesOf(htmlMessage)], MAIL),
    {
      name: "eml, its attachments",
      seeds: [bytesOf(message), bytesOf(message.replace("a.txt", "a.eml"))],
      tokens: MAIL,
      hold: (bytes) => holdAll(bytes, "a.eml"),
    },
    reader("msg", "a.msg", outlook, OUTLOOK),
    {
      name: "msg, its attachments",
      seeds: outlook,
      tokens: OUTLOOK,
      hold: (bytes) => holdAll(bytes, "a.msg"),
    },
    { name: "mbox", seeds: [bytesOf(mailbox)], tokens: MAIL, hold: (bytes) => holdAll(bytes, "a.mbox") },
    reader(
      "srt and vtt",
      "a.srt",
      [...filesLike(".srt", ".vtt")],
      [
        "00:00:01,000 --> 00:00:02,000\n",
        "WEBVTT\n\n",
        "<v Ana Bekova>",
        "</v>",
        "NOTE\n",
        "STYLE\n",
        "{\\an8}",
        "1\n",
        "\n\n",
        "99:99:99,999",
        " --> ",
      ],
    ),
    {
      name: "zip",
      seeds: [
        zipSync({ "a.txt": small, "b/c.md": strToU8("# b"), "d.zip": zipSync({ "e.txt": small }) }),
        zipSync({ "a.txt": small }, { level: 0 }),
      ],
      tokens: ZIP,
      hold: (bytes) => holdAll(bytes, "a.zip"),
    },
    {
      name: "tar and gzip",
      seeds: [
        tarOf("a.txt", small),
        new Uint8Array(gzipSync(tarOf("b/c.txt", small))),
        new Uint8Array(gzipSync(small)),
      ],
      tokens: ["ustar", "path=", "../", "\x1f\x8b\x08", "00000000000"],
      hold: (bytes) => holdAll(bytes, "a.tar"),
    },
    {
      name: "web archives",
      seeds: [gunzipSync(WARC), WARC, zipSync({ "archive/data.warc.gz": WARC })].map(
        (bytes) => new Uint8Array(bytes),
      ),
      tokens: [
        "WARC/1.1\r\n",
        "WARC-Type: response\r\n",
        "WARC-Target-URI: <http://e.example.org/>\r\n",
        "Content-Length: 99999999\r\n",
        "Content-Length: -1\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Content-Encoding: br\r\n",
        "HTTP/1.1 200 OK\r\n",
        "\r\n\r\n",
        "ffffffff\r\n",
        "\x1f\x8b\x08",
      ],
      hold: (bytes) => holdAll(bytes, "a.warc"),
    },
    {
      name: "feeds",
      seeds: [bytesOf(rss), bytesOf(atom)],
      tokens: [
        ...XML,
        "<item>",
        "</item>",
        "<entry>",
        "<content type='xhtml'>",
        "<content:encoded>",
        "<pubDate>",
        "<author><name>",
        ...TAGS,
      ],
      hold: (bytes) => holdAll(bytes, "a.rss"),
    },
    {
      name: "csv, a document a row",
      seeds: [bytesOf(table)],
      tokens: ['"', ",", '""', "\n", "\r\n", "id,body,headline,when\n", "a,b,c,d\n"],
      hold: async (bytes) => {
        const path = join(folder, "rows.csv");
        writeFileSync(path, bytes);
        let held: Held = "refused";
        for await (const found of documentsInFile(path, {
          columns: { text: "body", id: "id", title: "headline", published: "when" },
        })) {
          if (found.kind === "problem") refusal(found.error);
          else {
            held = "read";
            const { stated } = found;
            try {
              soundDocument(
                await readDocument({ bytes: found.bytes, path: found.path, ...(stated && { stated }) }),
              );
            } catch (thrown) {
              refusal(thrown);
            }
          }
        }
        return held;
      },
    },
  ];
}
