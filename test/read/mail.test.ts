import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/read/index.ts";
import { mailParts } from "../../src/read/mail/quoted-parts.ts";
import { expectWellFormed } from "./expect-segments.ts";

/** A message as nodemailer writes it. */
async function message(mail: ConstructorParameters<typeof MailComposer>[0]): Promise<Uint8Array> {
  return new Uint8Array(await new MailComposer(mail).compile().build());
}

const HEAD = {
  from: "Ana Bekova <ana@example.org>",
  to: ["Tomas Rell <tomas@example.org>", "desk@example.org"],
  subject: "Levies on the road – Kelmin",
  date: new Date("2024-03-05T09:30:00Z"),
  messageId: "<1@example.org>",
};

async function read(bytes: Uint8Array, path = "a.eml") {
  const document = await readDocument({ bytes, path });
  expectWellFormed(document.text, document.segments);
  const segments = document.segments.map(({ kind, start, end, author }) => [
    kind,
    document.text.slice(start, end),
    ...(author === undefined ? [] : [author]),
  ]);
  return { ...document, segments };
}

describe("messages", () => {
  it("keeps every voice apart: the author's, the answered one's, and whom that one answered", async () => {
    const text = `Dear Tomas,

The Nurin Front held three valleys of Kelmin through the winter, the ministry said.

On Mon, 4 Mar 2024 at 17:05, Tomas Rell <tomas@example.org> wrote:

> The Kesh Network killed two guards at the pass.
>
> On Sun, 3 Mar 2024, Ira Solen wrote:
>> Nobody was killed.
> So she said.

I shall ask her.

-- 
Ana Bekova
Orsk Dal Courier
`;
    const { segments, metadata, reader, mediaType } = await read(await message({ ...HEAD, text }));
    expect(segments).toEqual([
      ["headline", "Levies on the road – Kelmin"],
      ["byline", "From: Ana Bekova <ana@example.org>"],
      ["dateline", "Date: Tue, 05 Mar 2024 09:30:00 +0000"],
      ["boilerplate", "To: Tomas Rell <tomas@example.org>, desk@example.org"],
      ["body", "Dear Tomas,"],
      ["body", "The Nurin Front held three valleys of Kelmin through the winter, the ministry said."],
      [
        "comment",
        "On Mon, 4 Mar 2024 at 17:05, Tomas Rell <tomas@example.org> wrote:\n\n> The Kesh Network killed two guards at the pass.\n>\n> On Sun, 3 Mar 2024, Ira Solen wrote:",
        "Tomas Rell",
      ],
      ["comment", ">> Nobody was killed.", "Ira Solen"],
      ["comment", "> So she said.", "Tomas Rell"],
      ["body", "I shall ask her."],
      ["boilerplate", "-- \nAna Bekova\nOrsk Dal Courier"],
    ]);
    expect(metadata).toEqual({
      title: { value: "Levies on the road – Kelmin", from: "mail-header" },
      authors: { value: ["Ana Bekova"], from: "mail-header" },
      publisher: { value: "Ana Bekova", from: "mail-header" },
      published: { value: "2024-03-05T09:30:00Z", from: "mail-header" },
      language: { value: "en", from: "detected" },
    });
    expect([reader, mediaType]).toEqual(["mail/1", "message/rfc822"]);
  });

  it("reads a message that is a page alone, and what it repeats as its author's", async () => {
    const html = `<div>The ministry denied that its men closed the road in January, and said that snow had closed it.</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, Mar 4, 2024 at 5:05 PM Tomas Rell &lt;<a href="mailto:t@example.org">t@example.org</a>&gt; wrote:<br></div><blockquote>The Kesh Network killed two guards at the pass.</blockquote></div>`;
    const { segments } = await read(await message({ ...HEAD, html }));
    expect(segments.slice(4)).toEqual([
      [
        "body",
        "The ministry denied that its men closed the road in January, and said that snow had closed it.",
      ],
      [
        "comment",
        "On Mon, Mar 4, 2024 at 5:05 PM Tomas Rell <t@example.org> wrote:\n\nThe Kesh Network killed two guards at the pass.",
        "Tomas Rell",
      ],
    ]);
  });

  it("reads text and names in other encodings, and notes what is attached", async () => {
    const mail = await message({
      ...HEAD,
      from: { name: "Āna Бекова", address: "ana@example.org" },
      subject: "Мост закрыт",
      text: "Мост у Харля закрыт с пятницы, сообщило министерство внутренних дел Таварии.",
      attachments: [
        { filename: "отчёт.pdf", content: "%PDF-1.4" },
        { filename: "logo.png", content: "x" },
      ],
    });
    const { metadata, text, notes } = await read(mail, "letter");
    expect(metadata).toMatchObject({
      title: { value: "Мост закрыт" },
      authors: { value: ["Āna Бекова"] },
      language: { value: "ru" },
    });
    expect(text).toContain("Мост у Харля закрыт с пятницы");
    expect(notes).toEqual(["came with 2 attachments: отчёт.pdf, logo.png"]);
  });

  it.each([
    [
      "Outlook's header",
      "Seen?\n\nFrom: Ira Solen\nSent: Monday, March 4, 2024 5:05 PM\nTo: Ana\nSubject: Pass\n\nNobody was killed.",
      "Ira Solen",
    ],
    [
      "a forwarded message",
      "Look:\n\n---------- Forwarded message ---------\nFrom: Ira Solen <ira@example.org>\nDate: Mon, 4 Mar 2024\nSubject: Pass\n\nNobody was killed.",
      "Ira Solen",
    ],
    [
      "an introduction on two lines",
      "Yes.\n\nOn Monday, March 4, 2024 at 5:05:12 PM GMT,\nIra Solen <ira@example.org> wrote:\n> Nobody was killed.",
      "Ira Solen",
    ],
    ["German", "Ja.\n\nAm 04.03.24 um 17:05 schrieb Ira Solen:\n> Niemand wurde getötet.", "Ira Solen"],
    ["lines that nobody introduces", "Yes.\n\n> Nobody was killed.", null],
  ])("knows whose words are repeated by %s", (_, text, author) => {
    const quoted = mailParts(text).filter(({ kind }) => kind === "quoted");
    expect(quoted).toMatchObject([{ author }]);
    expect(text.slice(quoted[0]!.start, quoted[0]!.end)).toMatch(/(?:killed|getötet)\.$/);
  });

  it("takes no text that a person begins with From: for a message", async () => {
    const text =
      "From: Ana\nSubject: the pass\n\nNobody was killed at the pass, the ministry said on Monday.\n";
    expect((await read(new Uint8Array(Buffer.from(text)), "a.txt")).mediaType).toBe("text/plain");
  });

  it("ends on parts nested without end, and on a header that never ends", async () => {
    let nested = "Content-Type: text/plain\r\n\r\nNobody was killed.\r\n";
    for (let i = 0; i < 200; i++)
      nested = `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${nested}\r\n--b${i}--\r\n`;
    const deep = new Uint8Array(Buffer.from(`From: ana@example.org\r\nMIME-Version: 1.0\r\n${nested}`));
    await expect(read(deep)).rejects.toMatchObject({ code: "too-deep", place: "a.eml" });
    const long = new Uint8Array(Buffer.from(`From: a@b.c\r\nX-A: ${"a\r\n ".repeat(2_000_000)}`));
    await expect(read(long)).rejects.toMatchObject({ code: "malformed", place: "a.eml" });
  });
});
