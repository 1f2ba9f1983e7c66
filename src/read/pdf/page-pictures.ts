import type { PDFPageProxy } from "pdfjs-dist";
import type { Picture } from "../ocr/engine.ts";

/** Pictures smaller than this, in points of theirs, are ornaments. */
const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 24;
/** Scanning programs cut a page into a few strips or layers. */
const MOST_PICTURES = 32;

/** A picture as pdf.js gives it, its rows from the top; `kind` is how its points are written. */
interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray | null;
}

/** Kinds of {@link DecodedPicture}. Source: pdf.js, ImageKind. */
const [ONE_BIT, RGB, RGBA] = [1, 2, 3] as const;

/**
 * The pictures that a page draws, as its scan, turned as the page is shown, in the order in which they are drawn. Pictures of more points than pdf.js was told to open are left out.
 */
export async function picturesOf(page: PDFPageProxy): Promise<readonly Picture[]> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: Picture[] = [];
  const seen = new Set<string>();
  for (const [i, operation] of fnArray.entries()) {
    if (found.length === MOST_PICTURES) break;
    const argument: unknown = argsArray[i]?.[0];
    let picture: DecodedPicture | null = null;
    if (operation === OPS.paintImageXObject && typeof argument === "string" && !seen.has(argument)) {
      seen.add(argument);
      picture = await decoded(page, argument);
    } else if (operation === OPS.paintInlineImageXObject) picture = argument as DecodedPicture;
    else if (operation === OPS.paintImageMaskXObject) {
      const mask = argument as { readonly data?: unknown; readonly width: number; readonly height: number };
      if (typeof mask.data !== "string") picture = { ...(mask as DecodedPicture), kind: ONE_BIT };
      else if (!seen.has(mask.data)) {
        seen.add(mask.data);
        const held = await decoded(page, mask.data);
        picture = held === null ? null : { ...held, width: mask.width, height: mask.height, kind: ONE_BIT };
      }
    }
    const bytes = picture === null ? null : asAnymap(picture);
    if (bytes !== null) found.push({ bytes, orientation: ORIENTATIONS.get(page.rotate) ?? 1 });
  }
  return found;
}

/** How a page is turned when it is shown, in degrees to the right, as Exif says the same. */
const ORIENTATIONS: ReadonlyMap<number, number> = new Map([
  [90, 6],
  [180, 3],
  [270, 8],
]);

function decoded(page: PDFPageProxy, name: string): Promise<DecodedPicture | null> {
  const held = name.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) =>
    held.get(name, (value: unknown) => resolve(value as DecodedPicture | null)),
  );
}

/** The picture as a portable anymap, which needs no packing. null for ornaments, and for what is of no known kind. Source: netpbm, pbm(5), ppm(5). */
function asAnymap({ width, height, kind, data }: DecodedPicture): Uint8Array | null {
  if (data == null || width < LEAST_WIDTH || height < LEAST_HEIGHT) return null;
  const head = (magic: string, most: string) =>
    Buffer.from(`${magic}\n${width} ${height}\n${most}`, "latin1");
  if (kind === ONE_BIT) {
    const row = Math.ceil(width / 8);
    if (data.length < row * height) return null;
    // There a set bit is black; in pdf.js it is white.
    return Buffer.concat([
      head("P4", ""),
      Uint8Array.from(data.subarray(0, row * height), (byte) => ~byte & 0xff),
    ]);
  }
  const points = width * height;
  if (kind === RGB && data.length >= points * 3)
    return Buffer.concat([head("P6", "255\n"), new Uint8Array(data.subarray(0, points * 3))]);
  if (kind !== RGBA || data.length < points * 4) return null;
  const colours = new Uint8Array(points * 3);
  for (let from = 0, to = 0; to < colours.length; from += 4) {
    colours[to++] = data[from]!;
    colours[to++] = data[from + 1]!;
    colours[to++] = data[from + 2]!;
  }
  return Buffer.concat([head("P6", "255\n"), colours]);
}
