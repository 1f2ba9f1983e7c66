import type { FrameSet } from "../extract/index.ts";
import type { AssertionCorrection, Ledger, NewVerdict, VerdictRow } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { traceClaims } from "./trace-document.ts";

/**
 * Keeps a verdict; what it changes is counted and traced anew.
 *
 * @throws HeadwaterError as the ledger's `recordVerdict`; `bad-usage` when a correction names a frame or a role that there is not,
 *   or leaves a role empty that the frame needs
 */
export async function review(ledger: Ledger, frames: FrameSet, verdict: NewVerdict): Promise<VerdictRow> {
  if (verdict.decision === "correct" && verdict.subject.kind === "assertion")
    await checkCorrection(ledger, frames, verdict.subject.id, verdict.correction as AssertionCorrection);
  return ledger.recordVerdict(verdict, (view) => traceClaims(view, frames));
}

async function checkCorrection(
  ledger: Ledger,
  frames: FrameSet,
  assertion: string,
  correction: AssertionCorrection,
): Promise<void> {
  const { rows } = await ledger.assertions({ id: assertion, superseded: true, limit: 1 });
  const claim = rows[0] === undefined ? null : await ledger.claim(rows[0].claim);
  const name = correction.frame ?? claim?.frame ?? "";
  const frame = frames.frames.get(name);
  const bad = (what: string, remedy: string) =>
    new HeadwaterError("bad-usage", "cli", assertion.slice(0, 18), what, remedy);
  if (frame === undefined) throw bad(`there is no frame ${name}`, "docs/frames.md shows all frames");
  const roles = new Map(claim?.roles.map(({ role, entity }) => [role, entity as string | null]));
  for (const [role, entity] of Object.entries(correction.roles ?? {})) roles.set(role, entity);
  const filled = [...roles].filter(([, entity]) => entity !== null).map(([role]) => role);
  const known = Object.keys(frame.roles);
  const strange = filled.find((role) => !known.includes(role));
  if (strange !== undefined)
    throw bad(
      `${name} has no role ${strange}`,
      `its roles are ${known.join(", ")}; empty one with --role ${strange}=`,
    );
  // A place and a number are kept in the assertion's own fields, and an open subject ("somebody") is a reading that extraction makes too.
  const missing = Object.entries(frame.roles).filter(
    ([role, { required }]) =>
      required && !filled.includes(role) && !["place", "quantity", "subject"].includes(role),
  );
  if (missing.length > 0)
    throw bad(`${name} needs a ${missing[0]![0]}`, `say who: --role ${missing[0]![0]}=ENTITY`);
}
