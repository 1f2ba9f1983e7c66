import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { degrees, PDFDocument, PDFName, StandardFonts } from "@cantoo/pdf-lib";

/** A page of invented news that Chromium drew, its last line squeezed and blurred. */
export const SCAN = new Uint8Array(readFileSync("test/read/files/scan.png"));
/** The same, turned to the left, as JPEG. */
export const SIDEWAYS = new Uint8Array(readFileSync("test/read/files/sideways.jpg"));

/** What is recognised in it that is sharp. */
export const SHARP = [
  "Three valleys held",
  "ORSK DAL, March 5, 2024. The Nurin Front held three valleys of Kelmin through\nthe winter, the ministry said in its report to the assembly.",
  "It collected levies at nine places on the road between Sotna and the pass, according to\nthe report.",
];

/** The picture with Exif's word on how it is to be turned. */
export function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const exif = Buffer.from([...Buffer.from("Exif\0\0MM\0*\0\0\0\b\0\x01", "latin1"), ...entry, 0, 0, 0, 0]);
  const marker = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), marker, exif, jpeg.subarray(2)]));
}

/** A PDF of a page with a text layer, a page that is a scan in colours, and an empty one. */
export async function mixedPdf(words: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  pdf.addPage([595, 842]).drawText(words, { x: 50, y: 700, size: 11, font });
  pdf.addPage([595, 842]).drawImage(await pdf.embedPng(SCAN), { x: 20, y: 400, width: 555, height: 233 });
  pdf.addPage([595, 842]);
  return pdf.save({ useObjectStreams: false });
}

/** A PDF of one page, upside down, whose scan is black and white: as a picture, or as a mask through which ink is laid. */
export async function blackAndWhitePdf(asMask: boolean): Promise<Uint8Array> {
  const { width, height, rgb } = pngPoints(SCAN);
  const row = Math.ceil(width / 8);
  const bits = new Uint8Array(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      // The last point first: the page is shown turned by half.
      const from = ((height - 1 - y) * width + (width - 1 - x)) * 3;
      if (rgb[from]! > 140) bits[y * row + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  page.setRotation(degrees(180));
  const picture = pdf.context.flateStream(bits, {
    Type: "XObject",
    Subtype: "Image",
    Width: width,
    Height: height,
    BitsPerComponent: 1,
    ...(asMask ? { ImageMask: true } : { ColorSpace: "DeviceGray" }),
  });
  page.node.setXObject(PDFName.of("Scan"), pdf.context.register(picture));
  const draw = pdf.context.stream("q 555 0 0 233 20 400 cm /Scan Do Q");
  page.node.set(PDFName.of("Contents"), pdf.context.register(draw));
  return pdf.save({ useObjectStreams: false });
}

/** The points of a PNG of eight bits a colour without gaps, as Chromium writes it. Source: PNG (third edition), 9. */
function pngPoints(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
} {
  const view = Buffer.from(png);
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const packed: Buffer[] = [];
  for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at))
    if (view.toString("latin1", at + 4, at + 8) === "IDAT")
      packed.push(view.subarray(at + 8, at + 8 + view.readUInt32BE(at)));
  const filtered = inflateSync(Buffer.concat(packed));
  const row = width * 3;
  const rgb = new Uint8Array(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < row; x++) {
      const [left, up, corner] = [
        x < 3 ? 0 : rgb[y * row + x - 3]!,
        y === 0 ? 0 : rgb[(y - 1) * row + x]!,
        x < 3 || y === 0 ? 0 : rgb[(y - 1) * row + x - 3]!,
      ];
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const near = a <= b && a <= c ? left : b <= c ? up : corner;
      const added = [0, left, up, (left + up) >> 1, near][filtered[y * (row + 1)]!]!;
      rgb[y * row + x] = filtered[y * (row + 1) + 1 + x]! + added;
    }
  return { width, height, rgb };
}
