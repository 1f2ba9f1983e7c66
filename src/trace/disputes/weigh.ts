import type { Conflict } from "./conflict.ts";
import { heldAt, type StatementPair } from "./pairs.ts";
import type { Agreement, EventTie, Strength } from "./statement.ts";
import { hullOf, type Period, states, timeWords } from "./times.ts";

/** Which origins have a name; the others are of unknown independence. */
export type IsIdentified = (origin: string) => boolean;

/**
 * How strong a dispute is, by its best pair of statements, and why. Strong: an identified origin on either side states it
 * without a hedge, and both speak of one time and place as far as can be told. Moderate: either side has an identified origin,
 * but one hedges, or it is open whether both speak of one time. Weak: a side rests on sources without a name or on
 * unconfirmed reports alone, or the numbers differ by no more than rounding or count people under two names. Counts of people without a
 * name are of one event only as far as place and day, or a copied sentence, tell: moderate at most, and weak where the day is that of publication.
 */
export function weigh(
  conflict: Conflict,
  pairs: readonly StatementPair[],
  identified: IsIdentified,
  event: EventTie | null = null,
): { readonly strength: Strength; readonly why: string } {
  if (conflict.mayBeRounded) return { strength: "weak", why: "the numbers may be one number, rounded" };
  if (event === "near")
    return {
      strength: "weak",
      why: "nothing but the place (or the doer) and the days of publication tells that both are of one event",
    };
  if (conflict.unitsDiffer) return { strength: "weak", why: "the numbers count people under two names" };
  const backed = pairs.filter(({ a, b }) => identified(a.origin) && identified(b.origin));
  if (backed.length === 0) return { strength: "weak", why: "a side rests on sources without a name alone" };
  const vouched = backed.filter(({ a, b }) => a.certainty !== "unconfirmed" && b.certainty !== "unconfirmed");
  if (vouched.length === 0) return { strength: "weak", why: "a side is only reported as unconfirmed" };
  if (event === "copied")
    return {
      strength: "moderate",
      why: "one document copies the sentence of the other, with another number",
    };
  if (event === "stated")
    return {
      strength: "moderate",
      why: "both state one place (or one doer) and one day; whether there were two such events is open",
    };
  const outright = vouched.filter(({ a, b }) => a.certainty !== "hedged" && b.certainty !== "hedged");
  if (outright.length === 0) return { strength: "moderate", why: "a side hedges what it says" };
  if (conflict.kind === "dates" || conflict.kind === "places")
    return { strength: "strong", why: "a named origin states either without a hedge" };
  const fitting = outright.filter(({ times, near, places }) => isOneTime(times, near) && places !== "part");
  if (fitting.length === 0)
    return {
      strength: "moderate",
      why: "a named origin states either without a hedge, but it is open whether both speak of one time and place",
    };
  return {
    strength: "strong",
    why: `a named origin states either without a hedge, ${fitting.some(({ times }) => times === "same") ? "of the same stated time" : "in documents of one time"}`,
  };
}

/** What would let both sides be right. */
export function wouldAgree(conflict: Conflict, pairs: readonly StatementPair[]): readonly Agreement[] {
  const agreements: Agreement[] = [];
  const { kind } = conflict;
  const [a, b] = [sideTime(pairs, "a"), sideTime(pairs, "b")];
  if (kind === "dates" || kind === "places")
    return [
      { by: "event", words: "if there were two such events" },
      { by: "identity", words: "if the name stands for two (headwater split)" },
      ...(kind === "places" ? [{ by: "place" as const, words: "if the one place lies in the other" }] : []),
    ];
  if (kind === "doers")
    return [
      { by: "event", words: "if there were two such events" },
      { by: "definition", words: "if both took part, or the one acted for the other" },
      { by: "identity", words: "if both are one under two names (headwater merge)" },
    ];
  if (kind === "holders")
    return [
      { by: "time", words: `if the one followed the other: one is said of ${a}, the other of ${b}` },
      { by: "identity", words: "if both are one under two names (headwater merge)" },
      { by: "definition", words: "if it is shared, or if each side counts its own as the only one" },
    ];
  if (!pairs.some(({ times }) => times === "same"))
    agreements.push({ by: "time", words: `if they speak of two times: one of ${a}, the other of ${b}` });
  const placed = pairs.some((pair) => pair.a.place !== null || pair.b.place !== null);
  if (placed && !pairs.some(({ places }) => places === "same"))
    agreements.push({ by: "place", words: `if they speak of two places: ${placesWords(pairs)}` });
  if (kind === "quantities") {
    if (conflict.ofEvent) agreements.push({ by: "event", words: "if there were two such events" });
    if (conflict.unitsDiffer)
      agreements.push({ by: "unit", words: `if they count different people: ${conflict.reason}` });
    agreements.push({
      by: "definition",
      words: "if they count by different rules (who is included, since when)",
    });
    if (conflict.mayBeRounded) agreements.push({ by: "unit", words: "if one number is the other, rounded" });
  }
  if (kind === "rival-frames")
    agreements.push({
      by: "definition",
      words: "if one of them uses the word in a sense that takes the other in",
    });
  if (kind !== "quantities" && conflict.ofEvent)
    agreements.push({ by: "event", words: "if there were two such events" });
  if (conflict.ofState)
    agreements.push({ by: "identity", words: "if the body spoke of itself and not of its state" });
  if (kind === "polarity" || kind === "denial")
    agreements.push({ by: "definition", words: "if one of them means more by it than the other" });
  return agreements;
}

function isOneTime(times: StatementPair["times"], near: boolean): boolean {
  return times === "same" || (times === "unstated" && near);
}

/** The time that a side speaks of, in words: what it states, or else when its documents were published. */
function sideTime(pairs: readonly StatementPair[], side: "a" | "b"): string {
  const stated = pairs.map((pair) => pair[side]).filter(states);
  if (stated.length > 0) return timeWords(hullOf(stated.map(({ from, to }) => ({ from, to })))!);
  const published = pairs.flatMap((pair): Period[] => {
    const held = heldAt(pair[side]);
    return held === null
      ? []
      : [{ from: held.from?.slice(0, 10) ?? null, to: held.to?.slice(0, 10) ?? null }];
  });
  const hull = hullOf(published);
  return hull === null ? "a time that nobody states" : `no stated time (published ${timeWords(hull)})`;
}

function placesWords(pairs: readonly StatementPair[]): string {
  const names = (side: "a" | "b") =>
    [...new Set(pairs.flatMap((pair) => pair[side].place?.name ?? []))].sort().join(", ") || "none stated";
  return `${names("a")} and ${names("b")}`;
}
