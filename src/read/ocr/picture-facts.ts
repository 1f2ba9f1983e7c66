import { HeadwaterError } from "../../model/index.ts";

/** 40 million: a page of A4 at 600 dots an inch is 35. A picture's file may be small and claim any size. */
export const MOST_PIXELS = 40_000_000;

/** What a picture says of itself before it is opened. `orientation` is 1 to 8 as Exif says it, 1 where it says nothing. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
}

/**
 * Size and orientation of a PNG or JPEG picture, from its head.
 *
 * @throws HeadwaterError `malformed` where it does not say; `too-large` past {@link MOST_PIXELS}
 */
export function pictureFacts(bytes: Uint8Array, path: string): PictureFacts {
  const facts = bytes[0] === 0x89 ? pngFacts(bytes) : jpegFacts(bytes);
  if (facts === null || facts.width === 0 || facts.height === 0)
    throw new HeadwaterError(
      "malformed",
      "read",
      path,
      "is a damaged picture: it does not say how large it is",
      "fetch the file again",
    );
  if (facts.width * facts.height > MOST_PIXELS)
    throw new HeadwaterError(
      "too-large",
      "read",
      path,
      `is a picture of ${facts.width} by ${facts.height} points; the limit is ${MOST_PIXELS.toLocaleString("en")} in all`,
      "save it smaller, or cut it into parts",
    );
  return facts;
}

/** Source: PNG (third edition), 11.2.1. */
function pngFacts(bytes: Uint8Array): PictureFacts | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20), orientation: 1 };
}

/** Source: ITU-T T.81, B.1.1.3, B.2.2. */
function jpegFacts(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let orientation = 1;
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), orientation };
    if (marker === 0xe1)
      orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation;
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}

/** Source: Exif 2.32, 4.6.4, tag 0x0112. */
function exifOrientation(segment: Uint8Array): number | null {
  const TIFF = 6;
  if (segment.length < TIFF + 14 || Buffer.from(segment.subarray(0, 4)).toString("latin1") !== "Exif")
    return null;
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const isLittle = view.getUint16(TIFF) === 0x4949;
  const first = TIFF + view.getUint32(TIFF + 4, isLittle);
  if (first + 2 > segment.length) return null;
  const count = view.getUint16(first, isLittle);
  for (let i = 0, at = first + 2; i < count && at + 12 <= segment.length; i++, at += 12)
    if (view.getUint16(at, isLittle) === 0x0112) {
      const value = view.getUint16(at + 8, isLittle);
      return value >= 1 && value <= 8 ? value : null;
    }
  return null;
}
