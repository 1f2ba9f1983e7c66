import { contentId } from "../../model/index.ts";
import { type Page, pageOf, positionOf, rowsAsked } from "../page.ts";
import { batches, inTransaction, type Store } from "../store.ts";
import { keepKnown } from "./searches.ts";

/** What alerts are about. */
export const ALERT_KINDS = ["new-claim", "new-dispute", "changed-page", "list-change"] as const;

export type AlertKind = (typeof ALERT_KINDS)[number];

/** Something to report. Times are ISO 8601. */
export interface NewAlert {
  readonly kind: AlertKind;
  readonly at: string;
  /** The claim, dispute, document or list edition (id), and what it is in words. */
  readonly subject: string;
  readonly label: string;
  /** Why it is reported, in words. */
  readonly reason: string;
  /** Name of the saved search; address of what is watched. */
  readonly search: string | null;
  readonly watch: string | null;
  /** What it rests on (ids); `before` is the document that was there before. */
  readonly claim: string | null;
  readonly document: string | null;
  readonly assertion: string | null;
  readonly before: string | null;
}

/** An alert as kept. */
export interface Alert extends NewAlert {
  readonly id: string;
  readonly seenAt: string | null;
}

/** Which alerts; the last first. */
export interface AlertFilter {
  readonly kind?: AlertKind;
  /** Only those that nobody has said to have seen. */
  readonly unseen?: boolean;
  readonly limit?: number;
  readonly cursor?: string;
}

/** An alert that a receiver is to have, and how often that was tried. */
export interface DueDelivery {
  readonly alert: Alert;
  readonly tries: number;
}

/** Raises alerts and keeps what their search knows, together. @returns how many are new */
export async function raise(
  store: Store,
  found: readonly NewAlert[],
  known?: { readonly search: string; readonly subjects: readonly string[] },
): Promise<number> {
  if (found.length === 0 && (known?.subjects.length ?? 0) === 0) return 0;
  return inTransaction(store, async (inside) => {
    let fresh = 0;
    for (const alert of found) {
      const { kind, subject, search, watch, before } = alert;
      const id = contentId("alert", kind, subject, search, watch, before);
      const made = await inside.db
        .insertInto("alerts")
        .values({ id, ...alert, seen_at: null })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .execute();
      fresh += made.length;
    }
    if (known !== undefined) await keepKnown(inside, known.search, known.subjects);
    return fresh;
  });
}

/** Alerts, the last first, a piece at a time. */
export async function alerts(
  { db, place }: Store,
  { kind, unseen, limit: asked, cursor }: AlertFilter,
): Promise<Page<Alert>> {
  const limit = rowsAsked(asked);
  let query = db.selectFrom("alerts").selectAll();
  if (kind !== undefined) query = query.where("kind", "=", kind);
  if (unseen === true) query = query.where("seen_at", "is", null);
  if (cursor !== undefined) query = query.where("serial", "<", positionOf(cursor, place, ["number"])[0]);
  const rows = await query
    .orderBy("serial", "desc")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, ({ serial }) => [serial]);
  return { cursor: page.cursor, rows: page.rows.map(alertOf) };
}

/** Notes that somebody has seen alerts (ids). */
export async function seen({ db }: Store, ids: readonly string[], at: string): Promise<void> {
  for (const batch of batches(ids))
    await db
      .updateTable("alerts")
      .set({ seen_at: at })
      .where("id", "in", batch)
      .where("seen_at", "is", null)
      .execute();
}

/**
 * Alerts that a receiver is to have now, the first first. A receiver that is new hears of what is raised from now on.
 *
 * @param receiver `webhook` or `mail`, and the address
 */
export async function dueDeliveries(
  store: Store,
  receiver: string,
  at: string,
  most: number,
): Promise<readonly DueDelivery[]> {
  const { db } = store;
  const last = await db
    .selectFrom("alerts")
    .select((eb) => eb.fn.max("serial").as("serial"))
    .executeTakeFirst();
  await db
    .insertInto("receivers")
    .values({ id: receiver, since: Number(last?.serial ?? 0) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { since } = await db
    .selectFrom("receivers")
    .select("since")
    .where("id", "=", receiver)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("alerts as a")
    .leftJoin("deliveries as d", (join) => join.onRef("d.alert", "=", "a.id").on("d.receiver", "=", receiver))
    .selectAll("a")
    .select(["d.tries", "d.next_at"])
    .where("a.serial", ">", since)
    .where("d.done_at", "is", null)
    .where((eb) => eb.or([eb("d.next_at", "is", null), eb("d.next_at", "<", NEVER)]))
    .orderBy("a.serial")
    .limit(most)
    .execute();
  // None overtakes another: while the first waits to be tried again, so do those behind it.
  if ((rows[0]?.next_at ?? "") > at) return [];
  return rows.map(({ tries, next_at: _, ...row }) => ({ alert: alertOf(row), tries: tries ?? 0 }));
}

/** Keeps that a receiver took an alert. */
export async function delivered(
  { db }: Store,
  { alert, tries }: DueDelivery,
  receiver: string,
  at: string,
): Promise<void> {
  const now = { tries: tries + 1, next_at: at, done_at: at, fault: null };
  await db
    .insertInto("deliveries")
    .values({ receiver, alert: alert.id, ...now })
    .onConflict((conflict) => conflict.columns(["receiver", "alert"]).doUpdateSet(now))
    .execute();
}

/** When an alert is tried again that was tried often enough. */
const NEVER = "9999-12-31T00:00:00.000Z";

/** Keeps why a receiver did not take an alert, and when it may be tried again; null where it is given up. */
export async function notDelivered(
  { db }: Store,
  { alert, tries }: DueDelivery,
  receiver: string,
  { fault, nextAt }: { readonly fault: string; readonly nextAt: string | null },
): Promise<void> {
  const now = { tries: tries + 1, next_at: nextAt ?? NEVER, done_at: null, fault };
  await db
    .insertInto("deliveries")
    .values({ receiver, alert: alert.id, ...now })
    .onConflict((conflict) => conflict.columns(["receiver", "alert"]).doUpdateSet(now))
    .execute();
}

function alertOf({
  serial: _,
  seen_at,
  kind,
  ...row
}: Omit<Alert, "seenAt" | "kind"> & {
  readonly serial: number;
  readonly seen_at: string | null;
  readonly kind: string;
}): Alert {
  return { ...row, kind: kind as AlertKind, seenAt: seen_at };
}
