import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { HeadwaterError } from "../../model/index.ts";
import { MOST_PIXELS } from "../ocr/picture-facts.ts";
import type { TextRun } from "./run.ts";

/** What a PDF says of itself, as it says it; keys as in its information dictionary (Title, Author, CreationDate ...). */
export type PdfInfo = Readonly<Record<string, string>>;

/** The text that a PDF draws, page by page, and its own metadata. */
export interface PdfContent {
  readonly pages: readonly (readonly TextRun[])[];
  readonly info: PdfInfo;
}

/** Looks at a page without text; `number` counts from 1. */
export type BarePage = (page: PDFPageProxy, number: number) => Promise<void>;

/**
 * The text layer of a PDF, read with pdf.js: no scripts run, no fonts are drawn, nothing is fetched. An empty page gives
 * an empty list.
 *
 * @param onBarePage is given each page that draws no text, before the next is opened; pictures are then decoded
 * @throws HeadwaterError as `onBarePage`; `malformed` for what is no PDF or a damaged one, `encrypted` where a password is asked for
 */
export async function openPdf(
  bytes: Uint8Array,
  path: string,
  onBarePage: BarePage | null = null,
): Promise<PdfContent> {
  if (!Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-"))
    throw malformed(path, "is not a PDF file", "check its name and how it was fetched");
  const task = await startLoading(bytes, onBarePage !== null);
  try {
    return await readContent(task, onBarePage);
  } catch (thrown) {
    throw explained(thrown, path);
  } finally {
    await task.destroy();
  }
}

async function startLoading(bytes: Uint8Array, withPictures: boolean): Promise<PDFDocumentLoadingTask> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return getDocument({
    // pdf.js takes the memory of what it is given away from its owner.
    data: new Uint8Array(bytes),
    cMapUrl: join(home, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(home, "standard_fonts") + sep,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    // What unpacks pictures of some kinds; its files lie in the package.
    useWasm: withPictures,
    wasmUrl: join(home, "wasm") + sep,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: withPictures ? MOST_PIXELS : 1,
    verbosity: 0,
  });
}

async function readContent(task: PDFDocumentLoadingTask, onBarePage: BarePage | null): Promise<PdfContent> {
  const pdf = await task.promise;
  const pages: TextRun[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const runs = await runsOf(page);
    if (runs.length === 0) await onBarePage?.(page, number);
    pages.push(runs);
    page.cleanup();
  }
  return { pages, info: await infoOf(pdf) };
}

async function runsOf(page: PDFPageProxy): Promise<TextRun[]> {
  const runs: TextRun[] = [];
  const { items } = await page.getTextContent();
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
    const size = Math.hypot(a, b) || item.height;
    runs.push({
      text: item.str.replaceAll("\0", "\uFFFD"),
      x,
      y,
      width: item.width,
      size,
      font: item.fontName,
    });
  }
  return runs;
}

/** XMP is read first where it is there: programs update it when they forget the older dictionary. */
async function infoOf(pdf: PDFDocumentProxy): Promise<PdfInfo> {
  const { info, metadata } = await pdf.getMetadata();
  const stated: Record<string, string> = {};
  for (const [key, value] of Object.entries(info)) if (typeof value === "string") stated[key] = value;
  for (const [key, names] of XMP) {
    const value: unknown = names.map((name) => metadata?.get(name)).find(Boolean);
    if (typeof value === "string") stated[key] = value;
    if (Array.isArray(value)) stated[key] = value.filter((one) => typeof one === "string").join("; ");
  }
  return stated;
}

const XMP: readonly (readonly [key: string, names: readonly string[]])[] = [
  ["Title", ["dc:title"]],
  ["Author", ["dc:creator"]],
  ["CreationDate", ["xmp:createdate"]],
  ["Language", ["dc:language"]],
  ["Publisher", ["dc:publisher"]],
];

function explained(thrown: unknown, path: string): HeadwaterError {
  if (thrown instanceof HeadwaterError) return thrown;
  const cause = { cause: thrown };
  if (thrown instanceof Error && thrown.name === "PasswordException")
    return new HeadwaterError(
      "encrypted",
      "read",
      path,
      "is locked with a password",
      "save a copy without the password",
      cause,
    );
  const what = (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\.+$/, "");
  return malformed(
    path,
    `is a damaged PDF: ${what}`,
    "fetch it again, or save a new copy from a viewer",
    cause,
  );
}

function malformed(path: string, what: string, remedy: string, options?: { cause: unknown }): HeadwaterError {
  return new HeadwaterError("malformed", "read", path, what, remedy, options);
}
