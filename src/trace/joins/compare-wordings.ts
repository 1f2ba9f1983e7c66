import { fitOfQuantities } from "./fit-quantities.ts";
import { fitOfSaid, type TimesFit } from "./fit-times.ts";
import { type NormalForm, normalForm } from "./normal-form.ts";
import type { JoinFrames, JoinGround, JoinStrength, Likeness, SaysMore, Wording } from "./wording.ts";

/**
 * Whether two wordings may say the same, by what they say alone: the frame, who fills its roles, whether it is so, the number, and the
 * time. Null where they do not, or where both cannot hold. The same whichever of the two comes first.
 *
 * A join is safe where the two say the same, or where one says all that the other says and something beside: whoever says the one
 * then says the other. Of a claim that something is *not* so that is the other way round, and nothing is joined then; nor where
 * somebody denies the one that says more, since that denies no more than what it says beyond the other.
 */
export function compareWordings(one: Wording, other: Wording, frames: JoinFrames): Likeness | null {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  if (a.id === b.id || a.polarity !== b.polarity) return null;
  const [left, right] = [normalForm(a, frames), normalForm(b, frames)];
  const fits =
    left.family === right.family ? fitsOfFamily(a, b, left, right, frames) : impliedFits(a, b, frames);
  if (fits === null || fits.every(({ ground }) => ground === null)) return null;
  // The times last: a claim may be said in a hundred ways, and most pairs differ before that.
  const times = fitOfSaid(a.said, b.said);
  if (times === "apart") return null;
  const isOpen = fits.some(({ ground }) => ground === "doer");
  return isOpen && times === "open" ? null : likeness(a, b, fits, times);
}

/** How two wordings of frames that say the same lie to each other; null where they speak of others, or both cannot hold. */
function fitsOfFamily(
  a: Wording,
  b: Wording,
  left: NormalForm,
  right: NormalForm,
  frames: JoinFrames,
): readonly Fit[] | null {
  const quantities = fitOfQuantities(a.quantity, b.quantity);
  const details = fitOfDetails(left, right);
  if (quantities === null || details === null || left.object?.id !== right.object?.id) return null;
  if (left.subject?.id === right.subject?.id) return [...orderFits(a, b, frames), details, quantities];
  if (left.object === null || (left.subject !== null && right.subject !== null)) return null;
  const doer: Fit = {
    ground: "doer",
    more: left.subject === null ? "b" : "a",
    reason: "one does not say who, and it may have been another",
  };
  return [doer, details, quantities];
}

interface Fit {
  readonly ground: JoinGround | null;
  readonly more: SaysMore;
  readonly reason: string;
}

/** Grounds on which nothing is joined without a person. */
const ASKED: ReadonlySet<JoinGround> = new Set([
  "doer",
  "implied",
  "number",
  "overlap",
  "rounding",
  "people",
] as const);

/** Types of names that stand for many: who of them died is not said. */
const MANY: ReadonlySet<string> = new Set(["Group", "Nationality"]);

function likeness(a: Wording, b: Wording, fits: readonly Fit[], times: TimesFit): Likeness {
  const grounds = fits.flatMap(({ ground }) => ground ?? []);
  const more = fits.map((fit) => fit.more).reduce(both, "equal");
  const doubts = [
    ...(more !== "equal" && a.polarity === "negative"
      ? ["what is not so in general is more than not so in part"]
      : []),
    ...((more === "a" && a.denied) || (more === "b" && b.denied)
      ? ["somebody denies the one that says more"]
      : []),
    ...(grounds.includes("quantity") && times === "open"
      ? ["nothing tells that the numbers are of one time"]
      : []),
  ];
  const asked = more === "neither" || grounds.some((ground) => ASKED.has(ground));
  const isSafe = !asked && doubts.length === 0;
  return {
    a: a.id,
    b: b.id,
    grounds,
    more,
    isSafe,
    strength: isSafe ? strengthOf(more, times) : "weak",
    reason: [...fits.flatMap(({ reason }) => reason || []), timesWords(times, more), ...doubts]
      .filter((words) => words !== "")
      .join("; "),
  };
}

function strengthOf(more: SaysMore, times: TimesFit): JoinStrength {
  return more === "equal" || times === "meet" ? "strong" : "moderate";
}

function timesWords(times: TimesFit, more: SaysMore): string {
  if (times === "meet") return "of times that meet";
  if (more === "equal") return "";
  return times === "near" ? "in documents of one month" : "a time is not stated on both sides";
}

/** What sets the two apart in form alone: the order of names, the frame. */
function orderFits(a: Wording, b: Wording, frames: JoinFrames): Fit[] {
  const fits: Fit[] = [];
  if (a.frame !== b.frame)
    fits.push({ ground: "frame", more: "equal", reason: `${a.frame} and ${b.frame} say the same of them` });
  const [mine, theirs] = [a.roles["subject"]?.id, b.roles["subject"]?.id];
  if (mine !== theirs && frames(a.frame).symmetric)
    fits.push({
      ground: "order",
      more: "equal",
      reason: `${a.frame.replaceAll("_", " ")} holds both ways, and the same two are named in the other order`,
    });
  return fits;
}

/** The roles beside subject and object: null where both fill one and fill it differently. */
function fitOfDetails(a: NormalForm, b: NormalForm): Fit | null {
  const [mine, theirs] = [new Map(a.details), new Map(b.details)];
  const onlyMine = [...mine.keys()].filter((role) => !theirs.has(role));
  const onlyTheirs = [...theirs.keys()].filter((role) => !mine.has(role));
  for (const [role, party] of mine) {
    const other = theirs.get(role);
    if (other !== undefined && other.id !== party.id) return null;
  }
  if (onlyMine.length === 0 && onlyTheirs.length === 0) return { ground: null, more: "equal", reason: "" };
  const more = onlyTheirs.length === 0 ? "a" : onlyMine.length === 0 ? "b" : "neither";
  const left = [...onlyMine, ...onlyTheirs].sort().join(" and the ");
  return { ground: "detail", more, reason: `${more === "neither" ? "each" : "one"} leaves the ${left} open` };
}

/** One can only be so if the other is: it says more, and stays a claim of its own. */
function impliedFits(a: Wording, b: Wording, frames: JoinFrames): readonly Fit[] | null {
  for (const [says, implied, more] of [
    [a, b, "a"],
    [b, a, "b"],
  ] as const)
    for (const { frame, subject, object } of frames(says.frame).implies) {
      if (frames(implied.frame).family !== frame || says.polarity !== "positive") continue;
      const parties = [says.roles[subject]?.id, object === null ? undefined : says.roles[object]?.id];
      const [mine, theirs] = [implied.roles["subject"], implied.roles["object"]];
      if (parties[0] !== mine?.id || parties[1] !== theirs?.id) continue;
      // Of those who are many, or have no name, nothing tells that they are the same ones.
      if (mine === undefined || !mine.named || MANY.has(mine.type)) continue;
      const quantities = fitOfQuantities(a.quantity, b.quantity);
      if (quantities === null || quantities.ground !== null) continue;
      return [{ ground: "implied", more, reason: `${says.frame} can only hold if ${implied.frame} does` }];
    }
  return null;
}

function both(one: SaysMore, other: SaysMore): SaysMore {
  if (one === "equal" || one === other) return other;
  return other === "equal" ? one : "neither";
}
