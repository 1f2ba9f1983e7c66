import type { Paragraph, ParagraphChild } from "docx";
import type { Brief, BriefSentence } from "../answer/index.ts";
import { citationWords, madeWords, plainText } from "./brief-lines.ts";

/**
 * A brief as a Word document: headings, lists, a table of sources, and citations as bookmarks that the numbers link to. The
 * library is loaded with the first brief that is written so.
 *
 * @returns the bytes of the .docx file
 */
export async function briefDocx(brief: Brief): Promise<Uint8Array> {
  const docx = await import("docx");
  const {
    Document,
    HeadingLevel,
    InternalHyperlink,
    Packer,
    Table,
    TableCell,
    TableRow,
    TextRun,
    WidthType,
  } = docx;
  const run = (text: string, over: object = {}) => new TextRun({ text: plainText(text), ...over });
  const sentence = ({ text, cites }: BriefSentence, over: object = {}): ParagraphChild[] => [
    run(text, over),
    ...cites.map(
      (number) =>
        new InternalHyperlink({
          anchor: `c${number}`,
          children: [run(` [${number}]`, { style: "Hyperlink", superScript: true })],
        }),
    ),
  ];
  const paragraph = (children: readonly ParagraphChild[], over: object = {}): Paragraph =>
    new docx.Paragraph({ children: [...children], spacing: { after: 100 }, ...over });
  const heading = (text: string) => paragraph([run(text)], { heading: HeadingLevel.HEADING_1 });
  const note = (text: string) => paragraph([run(text, { italics: true })]);
  const cell = (text: string, width: number) =>
    new TableCell({ children: [paragraph([run(text)])], width: { size: width, type: WidthType.PERCENTAGE } });
  const row = (cells: readonly string[], isHead = false) =>
    new TableRow({ tableHeader: isHead, children: cells.map((text, i) => cell(text, [30, 25, 10, 35][i]!)) });
  const body = [
    paragraph([run(brief.title)], { heading: HeadingLevel.TITLE }),
    note(`Brief made by Headwater on ${madeWords(brief)}.`),
    ...brief.sections.flatMap(({ heading: title, note: words, points }) => [
      heading(title),
      ...(words === null ? [] : [note(words)]),
      ...points.flatMap(({ head, more }) => [
        paragraph(sentence(head, { bold: true }), { keepNext: more.length > 0 }),
        ...more.map((one) => paragraph(sentence(one), { bullet: { level: 0 } })),
      ]),
    ]),
    heading("Source summary"),
    paragraph([run(brief.sourceSummary.join(" "))]),
    ...(brief.sources.length === 0
      ? []
      : [
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              row(["Source", "Reliability", "Claims", "To be known"], true),
              ...brief.sources.map(({ name, grade, gradeWords, claims, notes }) =>
                row([name, `${grade}: ${gradeWords}`, String(claims), notes.join("; ")]),
              ),
            ],
          }),
        ]),
    heading("Citations"),
    ...brief.citations.map((citation) =>
      paragraph([
        new docx.Bookmark({
          id: `c${citation.number}`,
          children: [run(`${citation.number}.`, { bold: true })],
        }),
        run(` “${citation.quote}” `),
        run(citationWords(citation), { size: 18, color: "555555" }),
      ]),
    ),
    heading("How this was made"),
    ...brief.method.map((line) => paragraph([run(line)], { bullet: { level: 0 } })),
  ];
  const document = new Document({
    title: plainText(brief.title),
    creator: "Headwater",
    styles: { default: { document: { run: { font: "Georgia", size: 22 } } } },
    sections: [{ children: body }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
