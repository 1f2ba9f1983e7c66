import { createHmac } from "node:crypto";
import type { Alert, DueDelivery, Ledger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { postJson } from "../read/index.ts";

/** Somebody to whom alerts are sent. */
export type Receiver =
  | {
      readonly kind: "webhook";
      readonly url: string;
      /** Shared with whoever receives: signs what is sent. */
      readonly secret: string;
      readonly allowPrivate: boolean;
    }
  | {
      readonly kind: "mail";
      readonly to: string;
      readonly from: string;
      /** Address of a mail server: smtp://USER:PASSWORD@HOST:PORT, smtps://... */
      readonly smtp: string;
    };

/** Alerts that are sent to one receiver in one run. */
const MOST_AT_ONCE = 100;

/** Pauses after a failure, in minutes: the last one is kept. After {@link MOST_TRIES} it is left. */
const PAUSES_MINUTES = [1, 5, 30, 120, 720] as const;
const MOST_TRIES = 20;

/** What a receiver is known by in the ledger: its kind and its address, never a secret. */
export function receiverId(receiver: Receiver): string {
  return receiver.kind === "webhook" ? `webhook ${receiver.url}` : `mail ${receiver.to}`;
}

/**
 * Makes a receiver known, so that it hears of what is raised from now on.
 */
export async function meetReceiver(ledger: Ledger, receiver: Receiver, now: Date): Promise<void> {
  await ledger.watching.dueDeliveries(receiverId(receiver), now.toISOString(), 1);
}

/**
 * Sends a receiver what it is to have. That an alert was taken is kept after it was, so that each is taken once; where that cannot be kept any more (the program is
 * killed in between), it is sent again with the same id.
 *
 * @returns how many were taken, and why others were not
 */
export async function deliver(
  ledger: Ledger,
  receiver: Receiver,
  now: () => Date,
): Promise<{ readonly taken: number; readonly faults: readonly HeadwaterError[] }> {
  const id = receiverId(receiver);
  const due = await ledger.watching.dueDeliveries(id, now().toISOString(), MOST_AT_ONCE);
  if (due.length === 0) return { taken: 0, faults: [] };
  // One mail holds them all; a webhook gets one after another, and none behind one that was not taken.
  const parcels = receiver.kind === "mail" ? [due] : due.map((one) => [one]);
  let taken = 0;
  for (const parcel of parcels) {
    const fault = await send(receiver, parcel, now());
    if (fault !== null) {
      for (const delivery of parcel) await postpone(ledger, id, delivery, fault, now());
      return { taken, faults: [fault] };
    }
    const at = now().toISOString();
    for (const delivery of parcel) await ledger.watching.delivered(delivery, id, at);
    taken += parcel.length;
  }
  return { taken, faults: [] };
}

async function postpone(
  ledger: Ledger,
  id: string,
  delivery: DueDelivery,
  fault: HeadwaterError,
  now: Date,
): Promise<void> {
  const minutes = PAUSES_MINUTES[Math.min(delivery.tries, PAUSES_MINUTES.length - 1)]!;
  const nextAt =
    delivery.tries + 1 >= MOST_TRIES ? null : new Date(now.getTime() + minutes * 60_000).toISOString();
  await ledger.watching.notDelivered(delivery, id, { fault: fault.message, nextAt });
}

async function send(
  receiver: Receiver,
  parcel: readonly DueDelivery[],
  now: Date,
): Promise<HeadwaterError | null> {
  return receiver.kind === "webhook"
    ? sendToWebhook(receiver, parcel[0]!.alert, now)
    : sendMail(
        receiver,
        parcel.map(({ alert }) => alert),
      );
}

/**
 * What is signed is the time (seconds since 1970), a full stop, and the body: whoever receives it works the same out, compares in constant time,
 * and refuses a time that is more than some minutes off, so that nobody can send an old one again.
 */
async function sendToWebhook(
  { url, secret, allowPrivate }: Extract<Receiver, { kind: "webhook" }>,
  alert: Alert,
  now: Date,
): Promise<HeadwaterError | null> {
  const { seenAt: _, ...told } = alert;
  const body = Buffer.from(JSON.stringify(told), "utf8");
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest("hex");
  const problem = await postJson(url, body, {
    headers: {
      "x-headwater-delivery": alert.id,
      "x-headwater-timestamp": timestamp,
      "x-headwater-signature": `sha256=${signature}`,
    },
    allowPrivate,
  });
  return problem?.error ?? null;
}

async function sendMail(
  { to, from, smtp }: Extract<Receiver, { kind: "mail" }>,
  alerts: readonly Alert[],
): Promise<HeadwaterError | null> {
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({ url: smtp, connectionTimeout: 20_000, socketTimeout: 20_000 } as never);
  try {
    await transport.sendMail({ to, from, subject: subjectOf(alerts), text: wordsOf(alerts) });
    return null;
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    const place = `mail to ${to}`;
    return new HeadwaterError("unreachable", "cli", place, what, "check --smtp and --mail-from", {
      cause: thrown,
    });
  } finally {
    transport.close();
  }
}

function subjectOf(alerts: readonly Alert[]): string {
  const [first] = alerts;
  return alerts.length === 1
    ? `Headwater: ${first!.label}`.slice(0, 200)
    : `Headwater: ${alerts.length} alerts`;
}

function wordsOf(alerts: readonly Alert[]): string {
  const parts = alerts.map(({ kind, label, reason, at, id }) => `${label}\n${kind}, ${at}\n${reason}\n${id}`);
  return `${parts.join("\n\n")}\n`;
}
