import type { JoinFrames, WordedParty, Wording } from "./wording.ts";

/** A wording in the terms of its frame's family: two that say the same have the same subject and object here. */
export interface NormalForm {
  readonly family: string;
  readonly subject: WordedParty | null;
  readonly object: WordedParty | null;
  /** The other roles, sorted by name. */
  readonly details: readonly (readonly [role: string, party: WordedParty])[];
}

/** The wording with subject and object as its family has them; of a frame that holds both ways the smaller id comes first. */
export function normalForm({ frame, roles }: Wording, frames: JoinFrames): NormalForm {
  const { family, isTurned, symmetric } = frames(frame);
  const [one, other] = isTurned ? ["object", "subject"] : ["subject", "object"];
  let [subject, object] = [roles[one!] ?? null, roles[other!] ?? null];
  if (symmetric && object !== null && (subject === null || object.id < subject.id))
    [subject, object] = [object, subject];
  const details = Object.entries(roles)
    .filter(([role]) => role !== "subject" && role !== "object")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { family, subject, object, details };
}
