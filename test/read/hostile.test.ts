import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../../src/model/index.ts";
import { readBounded } from "../../src/read/index.ts";

const SAID = "The bridge over the river is open again, the ministry said on Monday in a statement.";
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

/** A PDF of one page that says SAID, with whatever else stands in its catalogue, its list of pages, its resources and its page. */
function pdf({ catalog = "", kids = "3 0 R", resources = "", drawn = "", more = "" }): Uint8Array {
  const content = `BT /F1 11 Tf 40 720 Td (${SAID}) Tj ET ${drawn}`;
  return bytesOf(`%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R ${catalog} >>
endobj
2 0 obj
<< /Type /Pages /Kids [${kids}] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> ${resources} >> /Contents 4 0 R >>
endobj
4 0 obj
<< /Length ${content.length} >>
stream
${content}
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>
endobj
${more}
trailer
<< /Root 1 0 R >>
%%EOF
`);
}

const stream = (number: number, dictionary: string, content: string) =>
  `${number} 0 obj\n<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj`;

/** The words of a document; the code of the refusal where there are none. */
async function words(bytes: Uint8Array, path: string): Promise<string> {
  try {
    return (await readBounded({ bytes, path, limits: { maxSeconds: 20 } })).text.replace(/\s+/g, " ");
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(HeadwaterError);
    return (thrown as HeadwaterError).code;
  }
}

describe("a hostile PDF", () => {
  it("whose pages hold themselves ends", async () => {
    expect([SAID, "malformed", "no-text"]).toContain(await words(pdf({ kids: "3 0 R 2 0 R" }), "a.pdf"));
    expect([SAID, "malformed", "no-text"]).toContain(await words(pdf({ kids: "2 0 R" }), "a.pdf"));
  });

  it("whose drawing draws itself ends, and its words are read", async () => {
    const more = stream(
      6,
      "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>",
      "/X Do /X Do",
    );
    expect(
      await words(pdf({ resources: "/XObject << /X 6 0 R >>", drawn: "/X Do", more }), "a.pdf"),
    ).toContain(SAID);
  });

  it("runs no script and opens nothing: its words are read", async () => {
    const catalog =
      "/OpenAction << /S /JavaScript /JS (globalThis.ran = true; while \\(true\\) {}) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >>";
    expect(await words(pdf({ catalog }), "a.pdf")).toBe(SAID);
    expect("ran" in globalThis).toBe(false);
  });

  it("with a picture of ten thousand million points costs no more than its words", async () => {
    const more = stream(
      6,
      "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8",
      "x",
    );
    expect(await words(pdf({ resources: "/XObject << /X 6 0 R >>", drawn: "/X Do", more }), "a.pdf")).toBe(
      SAID,
    );
  });
});

describe("a file that is several things", () => {
  const page = `<!doctype html><html><body><p>${SAID}</p><script>alert(1)</script></body></html>`;

  it("is read as one of them", async () => {
    expect(
      await words(bytesOf(`${page}<!-- %PDF-1.4 -->`.replace("<body>", "<body><!-- %PDF-1.4 -->")), "a.html"),
    ).toBe("malformed");
    expect(await words(bytesOf(`GIF89a${page}`), "a.html")).toBe("unsupported-format");
    const zip = zipSync({ "a.txt": bytesOf("The road is closed.") });
    expect(await words(new Uint8Array(Buffer.concat([pdf({}), zip])), "a.pdf")).toBe(SAID);
    expect(await words(new Uint8Array(Buffer.concat([bytesOf(page), zip])), "a.html")).not.toContain("road");
  });
});

it("reads a page whose JSON is nested a hundred thousand deep", async () => {
  const json = `<script type="application/ld+json">${"[".repeat(100_000)}</script>`;
  const page = `<!doctype html><html><head>${json}</head><body><article><p>${SAID}</p></article></body></html>`;
  expect(await words(bytesOf(page), "a.html")).toBe(SAID);
});
