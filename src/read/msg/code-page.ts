import { decodeWindows1252 } from "../windows-1252.ts";

/** Windows code pages that are not called as the web calls them. Source: Windows code page identifiers, WHATWG encoding standard. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10000, "macintosh"],
  [20866, "koi8-r"],
  [21866, "koi8-u"],
  [65001, "utf-8"],
]);

/** Text of bytes in a Windows code page; in that of western Europe where there is none of the number. */
export function decodeBytes(bytes: Uint8Array, page: number): string {
  const label =
    LABELS.get(page) ?? (page >= 1250 && page <= 1258 && page !== 1252 ? `windows-${page}` : undefined);
  return label === undefined ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes);
}
