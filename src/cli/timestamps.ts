import type { Ledger, Problem, TimestampRow } from "../ledger/index.ts";
import type { TrustedCertificate } from "../timestamp/index.ts";
import { printable } from "./report.ts";

/** A time-stamp of the ledger, and what came of checking it. */
export interface KeptTimestamp extends Pick<TimestampRow, "id" | "entry" | "head" | "tsa" | "at"> {
  /** When the log up to the entry existed, as the authority says it; null where it cannot be read. */
  readonly time: string | null;
  readonly signer: string | null;
  /** Whether a certificate that is trusted vouches for the signer; false where none was given. */
  readonly isTrusted: boolean;
  readonly problems: readonly string[];
}

/** Time-stamps read at once. */
const AT_ONCE = 100;

/** Checks all time-stamps of a ledger, offline. What checks them is loaded only where there are some. */
export async function checkTimestamps(
  ledger: Ledger,
  trusted: readonly TrustedCertificate[],
): Promise<readonly KeptTimestamp[]> {
  const checked: KeptTimestamp[] = [];
  for (let offset = 0; ; offset += AT_ONCE) {
    const rows = await ledger.timestamps(offset, AT_ONCE);
    for (const { answer, ...row } of rows) {
      const { checkTimestamp } = await import("../timestamp/index.ts");
      const entry = await ledger.entryAt(row.entry);
      const found = await checkTimestamp(answer, { covers: entry?.text ?? "", trusted });
      const { id, entry: seq, head, tsa, at } = row;
      const isMissing = entry === null ? ["the log has no such entry"] : [];
      const otherTime = found.time !== null && found.time !== row.time ? ["it states another time"] : [];
      const problems = [...isMissing, ...found.problems, ...otherTime];
      checked.push({ ...{ id, entry: seq, head, tsa, at }, ...found, problems });
    }
    if (rows.length < AT_ONCE) return checked;
  }
}

/** What does not hold of a time-stamp, as problems of the ledger. */
export function problemsOf({ id, entry, problems }: KeptTimestamp): readonly Problem[] {
  return problems.map((what) => ({ kind: "timestamp", subject: id, what: `of log entry ${entry}: ${what}` }));
}

/** More time-stamps than a person reads. */
const MOST_LINES = 20;

/** What to say of time-stamps that hold, the latest last, and of what they do not say. */
export function timestampLines(
  timestamps: readonly Pick<KeptTimestamp, "entry" | "time" | "signer" | "problems">[],
  isTrustGiven: boolean,
): readonly string[] {
  const good = timestamps.filter(({ problems }) => problems.length === 0);
  if (good.length === 0) return [];
  const left = good.length - MOST_LINES;
  const lines = good.slice(-MOST_LINES).map(({ entry, time, signer }) => {
    const who = `${printable(signer ?? "somebody unnamed")}${isTrustGiven ? "" : " (not checked)"}`;
    return `Log up to entry ${entry} existed on ${time}, says ${who}`;
  });
  return [
    ...(left > 0 ? [`${left} earlier time-stamps hold as well: --jsonl prints all`] : []),
    ...lines,
    ...(isTrustGiven
      ? []
      : [
          "Whether these signers are who they say was not checked: give their root certificates with --trust FILE",
        ]),
  ];
}
