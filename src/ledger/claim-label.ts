import type { FrameWords } from "../model/index.ts";
import type { ClaimQuantity } from "./content-id.ts";

/** A role of a claim and who fills it. */
export interface FilledRole {
  readonly role: string;
  /** Id of the entity. */
  readonly entity: string;
  /** Its name as most documents give it. */
  readonly name: string;
  /** Whether a name was read; false for a description ("the guards"), which belongs to its document alone. */
  readonly named: boolean;
}

/**
 * A claim in words for people: "Merenia does not harbour the Nurin Front", "Nurin Front has a strength of (3,000 to 5,000
 * fighters)". The names are the entities' of today, so the words may change; the claim's id never does.
 *
 * @param words the words of the claim's frame; its id in words where they are not given
 */
export function claimLabel(
  claim: {
    readonly frame: string;
    readonly polarity: string;
    readonly roles: readonly FilledRole[];
    readonly quantity: ClaimQuantity | null;
  },
  words?: FrameWords,
): string {
  const named = (role: string) => claim.roles.find((filled) => filled.role === role)?.name;
  const others = claim.roles
    .filter((filled) => filled.role !== "subject" && filled.role !== "object")
    .map((filled) => `${frameWords(filled.role)}: ${filled.name}`);
  const details = [...(claim.quantity === null ? [] : [quantityWords(claim.quantity)]), ...others];
  const { label, negative } = words ?? {
    label: frameWords(claim.frame),
    negative: `not: ${frameWords(claim.frame)}`,
  };
  const core = [
    named("subject") ?? "somebody",
    claim.polarity === "negative" ? negative : label,
    named("object"),
  ].filter((part) => part !== undefined);
  return `${core.join(" ")}${details.length > 0 ? ` (${details.join("; ")})` : ""}`;
}

/** The words of a frame's or a role's id: `swears_allegiance` is "swears allegiance". */
export function frameWords(id: string): string {
  return id.replaceAll("_", " ");
}

function quantityWords({ min, max, unit, change }: ClaimQuantity): string {
  const number = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 2 });
  if (change !== null) return `${change > 0 ? "+" : ""}${number(change * 100)} percent`;
  const range =
    min !== null && max !== null
      ? min === max
        ? number(min)
        : `${number(min)} to ${number(max)}`
      : min !== null
        ? `${number(min)} or more`
        : max !== null
          ? `up to ${number(max)}`
          : "";
  return [range, unit ?? ""].filter((part) => part !== "").join(" ");
}
