import type { Workbench } from "./workbench.ts";

/** What a test looks at of an item of the review queue. */
export interface QueueItem {
  readonly kind: string;
  readonly says: string;
  readonly join: { readonly isCounted: boolean; readonly a: { readonly id: string } } | null;
}

interface Piece {
  readonly rows: readonly QueueItem[];
  readonly isWorking: boolean;
  readonly cursor: string | null;
}

/** The whole review queue, once what may be one in other words has been worked out. */
export async function wholeQueue(bench: Workbench): Promise<readonly QueueItem[]> {
  while ((await piece(bench, "limit=1")).isWorking) await new Promise((done) => setTimeout(done, 200));
  const all: QueueItem[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const found: Piece = await piece(
      bench,
      `limit=100${cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    all.push(...found.rows);
    cursor = found.cursor;
  }
  return all;
}

async function piece(bench: Workbench, query: string): Promise<Piece> {
  return (await (await fetch(`${bench.address}/api/v1/review?${query}`)).json()) as Piece;
}
