import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/read/index.ts";
import { readSubtitles } from "../../src/read/subtitles.ts";
import { expectWellFormed } from "./expect-segments.ts";

async function read(text: string, path: string) {
  const document = await readDocument({ bytes: new Uint8Array(Buffer.from(text)), path });
  expectWellFormed(document.text, document.segments);
  const segments = document.segments.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]);
  return { ...document, segments };
}

const SRT = `1
00:00:01,000 --> 00:00:04,200
{\\an8}<i>The Nurin Front held three valleys
of Kelmin through the winter,</i>

2
00:00:04,300 --> 00:00:07,000
the ministry said in its report.

3
00:00:20,000 --> 00:00:23,000
- Who closed the road?

4
00:00:23,100 --> 00:00:25,000
- Snow closed it.
`;

const VTT = `WEBVTT
Language: en-GB
Title: Evening news

NOTE written by hand

STYLE
::cue { color: red }

intro
00:01.000 --> 00:04.200 align:start position:0%
<v Ana Bekova>The road is <c.loud>closed</c> &amp; nobody <00:00:03.000>passes,

00:04.300 --> 00:07.000
<v Ana Bekova>the ministry said.

01:00:08.000 --> 01:00:10.000
<v.first Tomas Rell>I have it from a nurse.
`;

describe("subtitles", () => {
  it("joins SubRip cues to sentences, and keeps when each is said", async () => {
    const { segments, reader, mediaType } = await read(SRT, "news.srt");
    expect(segments).toEqual([
      ["boilerplate", "00:00:01 – 00:00:07"],
      [
        "body",
        "The Nurin Front held three valleys of Kelmin through the winter, the ministry said in its report.",
      ],
      ["boilerplate", "00:00:20 – 00:00:23"],
      ["body", "- Who closed the road?"],
      ["boilerplate", "00:00:23 – 00:00:25"],
      ["body", "- Snow closed it."],
    ]);
    expect([reader, mediaType]).toEqual(["subtitles/1", "application/x-subrip"]);
  });

  it("keeps the speakers of WebVTT apart, known by its first line whatever the name", async () => {
    const { segments, metadata, mediaType } = await read(VTT, "news.txt");
    expect(segments).toEqual([
      ["boilerplate", "00:00:01 – 00:00:07"],
      ["body", "Ana Bekova: The road is closed & nobody passes, the ministry said."],
      ["boilerplate", "01:00:08 – 01:00:10"],
      ["body", "Tomas Rell: I have it from a nurse."],
    ]);
    expect(metadata).toMatchObject({
      title: { value: "Evening news", from: "text" },
      language: { value: "en", from: "text" },
    });
    expect(mediaType).toBe("text/vtt");
  });

  it("reads what ffmpeg writes", async () => {
    for (const name of ["ffmpeg.srt", "ffmpeg.vtt"]) {
      const text = readFileSync(join(import.meta.dirname, "files", name), "utf8");
      expect((await read(text, name)).segments).toEqual([
        ["boilerplate", "00:00:01 – 00:00:07"],
        [
          "body",
          "The Nurin Front held three valleys of Kelmin through the winter, the ministry said in its report.",
        ],
        ["boilerplate", "00:00:20 – 00:00:23"],
        ["body", "- Who closed the road?"],
        ["boilerplate", "00:00:23 – 00:00:25"],
        ["body", "- Snow closed it."],
      ]);
    }
  });

  it("keeps a line that rolls upwards once", async () => {
    const rolling = `1
00:00:01,000 --> 00:00:02,000
the ministry said

2
00:00:02,000 --> 00:00:03,000
the ministry said
that the road is closed.

3
00:00:03,000 --> 00:00:04,000
that the road is closed.
Nobody passes.
`;
    expect((await read(rolling, "a.srt")).segments).toEqual([
      ["boilerplate", "00:00:01 – 00:00:04"],
      ["body", "the ministry said that the road is closed. Nobody passes."],
    ]);
  });

  it("ends a paragraph with a sentence after a while, so that its time is known", () => {
    const cues = Array.from({ length: 30 }, (_, i) => {
      const clock = (s: number) =>
        `00:${String(Math.floor(s / 60)).padStart(2, "0")}:${String(s % 60).padStart(2, "0")},000`;
      return `${i + 1}\n${clock(4 * i)} --> ${clock(4 * i + 4)}\nSentence ${i} ends here.\n`;
    });
    const { segments } = readSubtitles(cues.join("\n"), "a.srt");
    expect(segments.filter(({ kind }) => kind === "body")).toHaveLength(5);
  });

  it("refuses a file without a time", async () => {
    await expect(read("1\nNobody passes.\n", "a.srt")).rejects.toMatchObject({
      code: "malformed",
      place: "a.srt",
    });
  });

  it("gives well-formed segments, or says why not, for any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "WEBVTT\n",
        "\n\n",
        "00:01.000 --> 00:02.000\n",
        "1\n",
        "<v Ana>",
        "</v>",
        "<i",
        "&amp;",
        "-->",
        "{\\an8}",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `00:00:01,000 --> 00:00:02,000\nwords\n\n${pieces.join("")}`;
        const reading = readSubtitles(text, "a.srt");
        expectWellFormed(reading.text, reading.segments);
      }),
    );
  });
});
