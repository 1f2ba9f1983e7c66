import fc from "fast-check";
import { Feed } from "feed";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../../src/model/index.ts";
import { documentsInBytes, type FoundDocument, readDocument } from "../../src/read/index.ts";
import { expectWellFormed } from "./expect-segments.ts";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

async function itemsOf(xml: string, name = "feed.xml") {
  const found: FoundDocument[] = [];
  for await (const one of documentsInBytes(bytesOf(xml), name)) found.push(one);
  return Promise.all(
    found.map(async (one) => {
      if (one.kind === "problem") throw one.error;
      const document = await readDocument(one);
      expectWellFormed(document.text, document.segments);
      const segments = document.segments.map(({ kind, start, end }) => [
        kind,
        document.text.slice(start, end),
      ]);
      return { ...document, segments, raw: Buffer.from(one.bytes).toString() };
    }),
  );
}

/** Two items as the feed library writes them. */
function feed(): Feed {
  const made = new Feed({
    title: "Orsk Dal Courier",
    id: "https://courier.example.org/",
    link: "https://courier.example.org/",
    language: "en-GB",
    copyright: "",
  });
  made.addItem({
    title: "Bridge at Harl is open & safe",
    id: "https://courier.example.org/1",
    link: "https://courier.example.org/1",
    date: new Date("2024-03-05T09:30:00Z"),
    published: new Date("2024-03-05T09:30:00Z"),
    author: [{ name: "Ana Bekova", email: "ana@example.org" }],
    content:
      "<p>The ministry said that the bridge is open.</p><blockquote>“Nobody passes,” a trader said.</blockquote>",
  });
  made.addItem({
    title: "The road",
    id: "https://courier.example.org/2",
    link: "https://courier.example.org/2",
    date: new Date("2024-03-06T09:30:00Z"),
    published: new Date("2024-03-06T09:30:00Z"),
    description: "Snow closed the road, the ministry said.",
  });
  return made;
}

describe("feeds", () => {
  it.each([
    ["RSS", (made: Feed) => made.rss2(), "application/rss+xml", "<item>"],
    ["Atom", (made: Feed) => made.atom1(), "application/atom+xml", "<entry>"],
  ])("gives each item of %s as it stands in the feed", async (_, write, mediaType, start) => {
    const [bridge, road] = await itemsOf(write(feed()));
    expect(bridge!.segments).toEqual([
      ["headline", "Bridge at Harl is open & safe"],
      ["body", "The ministry said that the bridge is open."],
      ["quote", "“Nobody passes,” a trader said."],
    ]);
    expect(bridge!.metadata).toMatchObject({
      title: { value: "Bridge at Harl is open & safe", from: "record" },
      publisher: { value: "Orsk Dal Courier", from: "record" },
      authors: { value: ["Ana Bekova"], from: "record" },
      published: { value: expect.stringMatching(/^2024-03-05T09:30:00/) },
      url: { value: "https://courier.example.org/1", from: "record" },
    });
    expect([bridge!.path, bridge!.mediaType, bridge!.reader]).toEqual([
      "feed.xml/item-1",
      mediaType,
      "feed-item/1",
    ]);
    expect(bridge!.raw.startsWith(start)).toBe(true);
    expect(road!.text).toBe("The road\n\nSnow closed the road, the ministry said.");
    expect(road!.notes).toEqual(["an item of a feed that holds a summary, not the whole text"]);
  });

  it("reads XHTML in Atom, and no words of pictures", async () => {
    const [item] = await itemsOf(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>C</title><entry><title>Harl</title><media:title>A photograph</media:title><content type="xhtml"><div><p>Open &lt;again&gt;, the ministry said.</p><p>Nobody passes.</p></div></content></entry></feed>`,
    );
    expect(item!.segments).toEqual([
      ["headline", "Harl"],
      ["body", "Open <again>, the ministry said."],
      ["body", "Nobody passes."],
    ]);
    expect(item!.metadata.language?.value).toBe("en");
  });

  it("gives the items that are whole of a feed that is cut off, and says that one without items is empty", async () => {
    const xml = feed().rss2();
    expect(await itemsOf(xml.slice(0, xml.lastIndexOf("</item>")))).toHaveLength(1);
    await expect(itemsOf("<rss><channel><title>C</title></channel></rss>")).rejects.toMatchObject({
      code: "empty",
    });
  });

  it("expands no entities, and ends on elements without end", async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title><description>Open again.</description></item></channel></rss>`;
    const [item] = await itemsOf(xml);
    expect(item!.text).not.toContain("lol");
    await expect(itemsOf(`<rss><channel><item>${"<a>".repeat(100_000)}`)).rejects.toMatchObject({
      code: "too-deep",
    });
  });

  it("gives documents or HeadwaterErrors for any content of an item", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<title>",
        "</title>",
        "<description>",
        "<![CDATA[",
        "]]>",
        "&lt;p&gt;",
        "<link href='x'/>",
        "<author>",
        "<content type='xhtml'>",
        "<p>",
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        try {
          await itemsOf(`<rss><channel><item>${pieces.join("")}</item></channel></rss>`);
        } catch (thrown) {
          if (!(thrown instanceof HeadwaterError)) throw thrown;
          expect(thrown.code).not.toBe("failed");
        }
      }),
      { numRuns: 200 },
    );
  });
});
