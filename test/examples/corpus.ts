import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Parser } from "htmlparser2";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";
import { SEGMENT_KINDS } from "../../src/model/index.ts";

const passage = z.strictObject({ file: z.string(), role: z.string(), quote: z.string().min(1) });

/** The shape of `examples/expected.json`: what each document states of itself, and the cases planted in them. */
const expectedSchema = z.strictObject({
  version: z.literal(1),
  documents: z.array(
    z.strictObject({
      file: z.string(),
      mediaType: z.enum(["text/html", "text/plain", "text/markdown", "application/pdf"]),
      title: z.string(),
      publisher: z.string(),
      published: z.iso.date(),
      authors: z.array(z.string()).optional(),
      work: z.string().optional(),
      edition: z.string().optional(),
      segments: z.array(z.strictObject({ kind: z.enum(SEGMENT_KINDS), text: z.string() })),
      comments: z.array(z.strictObject({ author: z.string(), text: z.string() })).optional(),
    }),
  ),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      says: z.string(),
      frame: z.string().optional(),
      origins: z.number().int().optional(),
      chain: z.array(z.string()).optional(),
      change: z.number().optional(),
      names: z.array(z.string()).optional(),
      places: z.array(z.string()).optional(),
      passages: z.array(passage).min(1),
    }),
  ),
});

const EXPECTED = fileURLToPath(new URL("../../examples/expected.json", import.meta.url));

type Expected = z.infer<typeof expectedSchema>;

/** One planted case, with the exact words that show it. */
export type PlantedCase = Expected["cases"][number];

/** The planted cases and the documents, checked against the schema. Throws a ZodError where the file does not fit it. */
export function loadExpected(): Expected {
  return expectedSchema.parse(JSON.parse(readFileSync(EXPECTED, "utf8")));
}

/** The bytes of a document of the example corpus. */
export function exampleBytes(file: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../../examples/documents/${file}`, import.meta.url)));
}

/**
 * The words of an example without any reader of ours: text as it stands, markup removed and entities decoded, a PDF's
 * lines joined by spaces page after page.
 */
export async function rawText(file: string): Promise<string> {
  const bytes = exampleBytes(file);
  if (file.endsWith(".pdf")) return pdfText(new Uint8Array(bytes));
  return file.endsWith(".html") ? htmlText(bytes.toString("utf8")) : bytes.toString("utf8");
}

function htmlText(html: string): string {
  const words: string[] = [];
  let hidden = false;
  const hides = (name: string): boolean => name === "script" || name === "style";
  const parser = new Parser({
    onopentag(name) {
      if (hides(name)) hidden = true;
    },
    onclosetag(name) {
      if (hides(name)) hidden = false;
    },
    ontext(text) {
      if (!hidden) words.push(text);
    },
  });
  parser.end(html);
  return words.join("");
}

async function pdfText(data: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    for (const item of content.items) if ("str" in item) lines.push(item.str);
  }
  return lines.join(" ").replace(/\s+/g, " ");
}
