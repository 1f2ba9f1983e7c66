import { type Capture, contentId } from "../model/index.ts";
import { appendLog } from "./log.ts";
import type { Store } from "./store.ts";

/**
 * Keeps how a document came over the network, and an entry of the log that says so. A capture of the same document from the same
 * address is kept once: the first. Call it inside the transaction that records the document, or alone.
 *
 * @param document its id; one that is not there keeps nothing
 */
export async function recordCapture(store: Store, document: string, capture: Capture): Promise<void> {
  const { db } = store;
  const kept = await db
    .selectFrom("documents as d")
    .leftJoin("captures as c", (join) =>
      join
        .onRef("c.document", "=", "d.serial")
        .on("c.requested", "=", capture.requested)
        .on("c.url", "=", capture.url),
    )
    .select(["d.serial", "c.serial as capture"])
    .where("d.id", "=", document)
    .executeTakeFirst();
  if (kept === undefined || kept.capture !== null) return;
  const row = rowOf(capture);
  const id = contentId("capture", document, row);
  await db
    .insertInto("captures")
    .values({ id, document: kept.serial, ...row })
    .execute();
  await appendLog(store, { at: capture.at, kind: "capture", subject: id, payload: { document, ...row } });
}

function rowOf({ requested, url, at, status, address, redirects, headers }: Capture) {
  const json = { redirects: JSON.stringify(redirects), headers: JSON.stringify(headers) };
  return { requested, url, at, status, address, ...json };
}

/** How a document came over the network, the earliest first; empty for one that was read from a file. */
export async function capturesOf({ db }: Store, document: number): Promise<readonly Capture[]> {
  const rows = await db
    .selectFrom("captures")
    .select(["requested", "url", "at", "status", "address", "redirects", "headers"])
    .where("document", "=", document)
    .orderBy("at")
    .orderBy("serial")
    .execute();
  return rows.map(({ redirects, headers, ...row }) => ({
    ...row,
    redirects: JSON.parse(redirects) as Capture["redirects"],
    headers: JSON.parse(headers) as Capture["headers"],
  }));
}
