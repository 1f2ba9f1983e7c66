/**
 * Makes the one PDF of the example corpus, `examples/documents/armed-forces-losses-2024.pdf`: two pages with a running head, page
 * numbers, a table, and a paragraph that crosses the page. The same bytes come out on every machine, because every date
 * is fixed and only the standard fonts are used. Run it with `npx tsx scripts/make-example-pdf.ts`.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PDFDocument, type PDFFont, PDFName, type PDFPage, StandardFonts } from "@cantoo/pdf-lib";

/** A block of the statement, set from top to bottom. */
type Block =
  | { readonly kind: "letterhead" | "title" | "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

const TITLE = "Statement on Operations and Losses in 2024";
const PUBLISHER = "Tavarian Armed Forces";
const ISSUED = new Date("2025-01-21T08:00:00Z");

const BLOCKS: readonly Block[] = [
  { kind: "letterhead", text: PUBLISHER },
  { kind: "title", text: TITLE },
  { kind: "paragraph", text: "General Staff, Orsk Dal, 21 January 2025" },
  { kind: "heading", text: "Operations" },
  {
    kind: "paragraph",
    text:
      "The Tavarian Armed Forces (TAF) conducted 214 operations in 2024 in the provinces of Tolen, Varesh and Dunmar. " +
      "No operation was conducted in Kelmin Province, which is the responsibility of the Ministry of Interior.",
  },
  {
    kind: "paragraph",
    text:
      "In Tolen, Jabhat al-Nurin besieged the town of Sarnak for nineteen days in June. The 4th Brigade broke the siege " +
      "on 28 June. Jabhat al-Nurin captured the village of Orlo on 3 September and lost it on 11 September.",
  },
  {
    kind: "paragraph",
    text:
      "In Dunmar, the Free Dunmar Army (FDA) attacked the coal railway on eleven occasions. The line was closed for a " +
      "total of 26 days. All provincial capitals remained under the control of the TAF throughout the year.",
  },
  { kind: "heading", text: "Losses" },
  {
    kind: "paragraph",
    text:
      "Casualties of the Tavarian Armed Forces were 22 percent higher in 2024 than in 2023. In 2024 the TAF lost 147 " +
      "soldiers killed and 356 wounded, against 118 killed and 294 wounded in the year before.",
  },
  {
    kind: "table",
    rows: [
      ["Year", "Killed", "Wounded", "Total"],
      ["2023", "118", "294", "412"],
      ["2024", "147", "356", "503"],
    ],
  },
  {
    kind: "paragraph",
    text:
      "A soldier is counted as he left the field. A soldier who dies in hospital more than thirty days after he was hit " +
      "is counted as wounded. Soldiers attached to the Ministry of Interior are not counted.",
  },
  {
    kind: "paragraph",
    text:
      "The losses of the enemy are estimated at more than 900 men, most of them fighters of Jabhat al-Nurin. The estimate " +
      "rests on the reports of commanders and was not checked on the ground.",
  },
  {
    kind: "paragraph",
    text:
      "The General Staff honours the fallen. Their names are printed in the Gazette of the Armed Forces and are read out " +
      "at the barracks gate of each brigade on the first Sunday of the month.",
  },
  { kind: "paragraph", text: "General Osvald Brenn, Chief of the General Staff" },
];

/** A4 and its margins, in points. */
const PAGE = { width: 595, height: 842, left: 90, right: 90, top: 110, bottom: 372 };
const SIZE = { letterhead: 11, title: 18, heading: 13, paragraph: 12, table: 12, running: 9 };
const COLUMN_WIDTH = 90;

/**
 * The statement as the bytes of a PDF 1.7 file.
 *
 * @returns the same bytes at every call: the dates are fixed and no font of the machine is used
 */
export async function makeLossesPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const plain = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  describe(pdf);

  const pages: PDFPage[] = [];
  let top = 0;
  const line = (height: number): PDFPage => {
    top -= height;
    if (pages.length === 0 || top < PAGE.bottom) {
      pages.push(pdf.addPage([PAGE.width, PAGE.height]));
      top = PAGE.height - PAGE.top;
    }
    return pages[pages.length - 1]!;
  };

  for (const block of BLOCKS) {
    const size = SIZE[block.kind];
    if (block.kind === "table") {
      for (const [row, cells] of block.rows.entries()) {
        const page = line(size * 1.5);
        for (const [column, text] of cells.entries())
          page.drawText(text, {
            x: PAGE.left + column * COLUMN_WIDTH,
            y: top,
            size,
            font: row === 0 ? bold : plain,
          });
      }
    } else {
      const font = block.kind === "title" || block.kind === "heading" ? bold : plain;
      for (const text of wrapped(block.text, font, size))
        line(size * 1.4).drawText(text, { x: PAGE.left, y: top, size, font });
    }
    top -= size * 0.8;
  }

  for (const [index, page] of pages.entries()) drawRunningText(page, index, pages.length, plain);
  return pdf.save({ useObjectStreams: false });
}

/** States title, issuer and date in the document information and, for the publisher, in XMP. */
function describe(pdf: PDFDocument): void {
  pdf.setTitle(TITLE);
  pdf.setAuthor(`${PUBLISHER}, General Staff`);
  pdf.setCreator("General Staff");
  pdf.setProducer("General Staff");
  pdf.setLanguage("en");
  pdf.setCreationDate(ISSUED);
  pdf.setModificationDate(ISSUED);
  const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${TITLE}</rdf:li></rdf:Alt></dc:title>
<dc:publisher><rdf:Bag><rdf:li>${PUBLISHER}</rdf:li></rdf:Bag></dc:publisher>
<dc:date><rdf:Seq><rdf:li>2025-01-21</rdf:li></rdf:Seq></dc:date>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const stream = pdf.context.stream(xmp, { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}

/** Draws what repeats on every page: a reader of the file must not take it for body text. */
function drawRunningText(page: PDFPage, index: number, count: number, font: PDFFont): void {
  const style = { x: PAGE.left, size: SIZE.running, font };
  page.drawText(`${PUBLISHER} - ${TITLE}`, { ...style, y: PAGE.height - 60 });
  page.drawText(`Page ${index + 1} of ${count}`, { ...style, y: 50 });
}

/** A text as lines that fit between the margins; words are never broken. */
function wrapped(text: string, font: PDFFont, size: number): string[] {
  const width = PAGE.width - PAGE.left - PAGE.right;
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    const longer = current ? `${current} ${word}` : word;
    if (current && font.widthOfTextAtSize(longer, size) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return current ? [...lines, current] : lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(
    fileURLToPath(new URL("../examples/documents/armed-forces-losses-2024.pdf", import.meta.url)),
    await makeLossesPdf(),
  );
