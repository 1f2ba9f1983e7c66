import { PDFDocument, type PDFFont, StandardFonts } from "@cantoo/pdf-lib";

/** A line of text on a page: points from the lower left corner of an A4 page (595 by 842). */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

interface PdfPlan {
  readonly pages: readonly (readonly PlacedText[])[];
  readonly title?: string;
  readonly author?: string;
  readonly created?: Date;
  readonly userPassword?: string;
  readonly ownerPassword?: string;
}

/** The bytes of a PDF with text at those places; pages without text are blank, as scans are to a reader of text. */
export async function buildPdf(plan: PdfPlan): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  for (const texts of plan.pages) {
    const page = pdf.addPage([595, 842]);
    for (const { text, x, y, size = 11, bold: isBold } of texts)
      page.drawText(text, { x, y, size, font: isBold ? bold : plain });
  }
  if (plan.title !== undefined) pdf.setTitle(plan.title);
  if (plan.author !== undefined) pdf.setAuthor(plan.author);
  if (plan.created !== undefined) pdf.setCreationDate(plan.created);
  if (plan.userPassword !== undefined || plan.ownerPassword !== undefined)
    pdf.encrypt({ userPassword: plan.userPassword ?? "", ownerPassword: plan.ownerPassword ?? "owner" });
  return pdf.save({ useObjectStreams: false });
}

/** Prose set in lines of a width, as a typesetter would: from the top of a column down, ragged at the right. */
export async function setColumn(
  prose: string,
  column: { readonly x: number; readonly top: number; readonly width: number },
): Promise<PlacedText[]> {
  const font = await timesRoman();
  const lines: string[] = [];
  let line = "";
  for (const word of prose.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, 11) <= column.width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.map((text, i) => ({ text, x: column.x, y: column.top - i * 13 }));
}

async function timesRoman(): Promise<PDFFont> {
  return (await PDFDocument.create()).embedFont(StandardFonts.TimesRoman);
}
