import type { GradeSubject } from "../../ledger/index.ts";
import { CREDIBILITY, HeadwaterError, LIKELIHOODS, RELIABILITY } from "../../model/index.ts";

/**
 * A grade and a likelihood as they are kept.
 *
 * @throws HeadwaterError `bad-usage` for a grade of the other scale, words that ICD 203 does not have, a likelihood of a source, or nothing at all
 */
export function checkedGrade(
  { kind, name }: GradeSubject,
  grade: string | undefined,
  likelihood: string | undefined,
): { readonly grade: string; readonly likelihood: string | null } {
  const bad = (what: string, remedy: string) => new HeadwaterError("bad-usage", "answer", name, what, remedy);
  const scale = kind === "source" ? RELIABILITY : CREDIBILITY;
  const set = grade?.toUpperCase() ?? "";
  if (set === "" && likelihood === undefined) throw bad("nothing is set", "give a grade or a likelihood");
  if (set !== "" && !(set in scale))
    throw bad(`this is a ${kind}: its grades are ${Object.keys(scale).join(", ")}`, "give one of those");
  if (likelihood !== undefined && kind === "source")
    throw bad("a source is not likely or unlikely; what it says is", "grade a claim");
  if (likelihood !== undefined && !Object.hasOwn(LIKELIHOODS, likelihood))
    throw bad("these are no words of ICD 203", `give one of: ${Object.keys(LIKELIHOODS).join(", ")}`);
  return { grade: set, likelihood: likelihood ?? null };
}
