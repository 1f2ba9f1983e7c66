import type { Ledger, RecordedEdition } from "../ledger/index.ts";
import type { ListFile } from "../model/index.ts";
import { type OpenList, readBytes } from "../read/index.ts";
import { listNameKeys } from "./list-keys.ts";

/** A file's bytes are kept up to this size, 64 MiB; of a larger one, its SHA-256 and every record's own text. */
const KEPT_BYTES = 64 * 1024 * 1024;

/**
 * Records an opened list in the ledger, whole or not at all; see {@link Ledger.recordEdition}.
 *
 * @param now the time, ISO 8601
 * @param older whether an edition dated before the last one may come in, as history
 */
export function loadList(
  ledger: Ledger,
  list: OpenList,
  { now, older }: { readonly now: string; readonly older: boolean },
): Promise<RecordedEdition> {
  return ledger.recordEdition({
    edition: list.edition,
    entries: list.entries(),
    bytes: async (file: ListFile) => (file.size > KEPT_BYTES ? null : readBytes(file.path)),
    keysOf: listNameKeys,
    loadedAt: now,
    older,
  });
}
