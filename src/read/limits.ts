/** How much of one file is read, before and after unpacking. */
export interface ReadLimits {
  /** Bytes of a file as it lies on the disk, and of its content when it is packed with gzip; 64 MiB by default. */
  readonly maxBytes?: number;
}

/** 64 MiB a file: the longest official reports are under 30 MiB, and a whole page is kept in memory several times over. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Bytes as a person reads them: "300.0 MiB", "12.5 KiB", "90 bytes". */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
