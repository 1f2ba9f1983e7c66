import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../../src/model/index.ts";
import { decode } from "../../src/read/decode.ts";
import cases from "./decode.cases.json" with { type: "json" };

const PROSE = "The Varesh Herald says: “Nine men — all from Kelmin — were seen.”";

describe("bytes to text", () => {
  it.each(cases)("$note", ({ hex, declares, text, encoding, guessed }) => {
    const decoded = decode(Buffer.from(hex, "hex"), "a.txt", declares);
    expect(decoded.text).toBe(text);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.notes.length > 0).toBe(guessed);
  });

  it("reads UTF-16 of both byte orders, with and without a mark", () => {
    const little = Buffer.from(PROSE.repeat(3), "utf16le");
    const big = Buffer.from(little).swap16();
    expect(decode(little, "a", false).text).toBe(PROSE.repeat(3));
    expect(decode(big, "a", false).text).toBe(PROSE.repeat(3));
    expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), little]), "a", false)).toMatchObject({
      text: PROSE.repeat(3),
      notes: [],
    });
    expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), big]), "a", false).encoding).toBe("utf-16be");
  });

  it("guesses Cyrillic by its letters where nothing is stated, and says so", () => {
    const words = "Министерство внутренних дел сообщило, что вооружённые люди напали на мост. ";
    const bytes = Uint8Array.from(words.repeat(5), (letter) => windows1251(letter));
    const { text, encoding, notes } = decode(bytes, "a", false);
    expect(encoding).toBe("windows-1251");
    expect(text).toBe(words.repeat(5));
    expect(notes).toEqual(["no encoding was stated that fits the bytes; guessed windows-1251"]);
  });

  it("keeps line ends, white space and a second byte-order mark unchanged", () => {
    const text = "\r\n a \r b \n\n\uFEFFc\t";
    expect(decode(Buffer.from(`\uFEFF${text}`), "a", false).text).toBe(text);
  });

  it("shows a stray NUL as U+FFFD at the same place", () => {
    const { text, notes } = decode(Buffer.from(`${PROSE}\0${PROSE}`), "a", false);
    expect(text).toBe(`${PROSE}\uFFFD${PROSE}`);
    expect(notes).toHaveLength(1);
  });

  it("keeps a page that says UTF-8 and has a damaged byte", () => {
    const page = Buffer.from(`<meta charset="utf-8"><p>${PROSE.repeat(20)}</p>`);
    const damaged = Buffer.concat([page, Buffer.from([0xe2, 0x80]), Buffer.from("<p>end")]);
    const { text, encoding } = decode(damaged, "a", true);
    expect(encoding).toBe("utf-8");
    expect(text).toContain("“Nine men — all");
  });

  it.each([
    ["random bytes", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)],
    ["zeros", new Uint8Array(4000)],
    ["UTF-32", Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ])("refuses %s as unsupported-format", (_, bytes) => {
    const thrown = caught(() => decode(bytes, "a.txt", false));
    expect(thrown).toMatchObject({ code: "unsupported-format", place: "a.txt" });
  });
});

function windows1251(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return code;
  return letter === "ё" ? 0xb8 : code - 0x410 + 0xc0;
}

function caught(act: () => unknown): HeadwaterError | null {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof HeadwaterError) return thrown;
  }
  return null;
}
