/** How much of one file is read, before and after unpacking, and whether words in pictures are. */
export interface ReadLimits {
  /** Bytes of a file as it lies on the disk, and of its content when it is packed with gzip; 64 MiB by default. */
  readonly maxBytes?: number;
  /** Megabytes of memory that reading one file may take, where it is read in a process apart; {@link DEFAULT_MAX_MEGABYTES} by default. */
  readonly maxMegabytes?: number;
  /** Seconds that reading one file may take, where it is read in a process apart; {@link DEFAULT_MAX_SECONDS} by default, {@link DEFAULT_OCR_SECONDS} with `ocr`. */
  readonly maxSeconds?: number;
  /** Recognises the words in pictures, and in PDF pages without text: it takes seconds a page, and makes mistakes. */
  readonly ocr?: boolean;
}

/** 64 MiB a file: the longest official reports are under 30 MiB, and a whole page is kept in memory several times over. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** A report of a thousand pages takes some hundreds; what takes more was made to, or is better split. */
export const DEFAULT_MAX_MEGABYTES = 1536;

/** A report of a thousand pages takes some ten seconds; a file that takes longer than this was made to. */
export const DEFAULT_MAX_SECONDS = 120;

/** Half an hour: some five hundred scanned pages, at about three seconds each. */
export const DEFAULT_OCR_SECONDS = 1800;

/** Bytes as a person reads them: "300.0 MiB", "12.5 KiB", "90 bytes". */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
