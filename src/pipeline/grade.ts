import type { GradeSubject, Ledger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { nameKey } from "../resolve/index.ts";

/** An id of a claim as people type it. */
const CLAIM_ID = /^(?:claim:[0-9a-f]+|[0-9a-f]{6,32})$/;

/**
 * What a person means to grade: a claim by its id, or a source by the name that it publishes or speaks under.
 *
 * @throws HeadwaterError `not-found` when there is neither; `bad-usage` when several are meant, or a source has no name of its own
 */
export async function gradeSubject(ledger: Ledger, meant: string): Promise<GradeSubject> {
  if (CLAIM_ID.test(meant)) {
    try {
      const [claim] = await ledger.workbench.claimRows([await ledger.claimId(meant)]);
      return { kind: "claim", id: claim!.id, name: claim!.label };
    } catch (thrown) {
      if (!(thrown instanceof HeadwaterError) || thrown.code !== "not-found" || meant.startsWith("claim:"))
        throw thrown;
    }
  }
  const publisher = await ledger.source(nameKey(meant, "Organization"));
  if (publisher !== null) return { kind: "source", id: publisher.key, name: publisher.name };
  const entity = await ledger.entity(await ledger.entityId(meant.replace(/^entity:/, "")));
  if (entity.key === null)
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      entity.name,
      "a source without a name cannot be graded: nobody knows who it is",
      "grade the claim, or name the source",
    );
  return { kind: "source", id: entity.key, name: entity.name };
}
