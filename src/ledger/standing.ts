/**
 * Whether a designation held on a day. `not-stated`: nothing that is loaded says so either way. `no-longer`: it ended, or
 * the list dropped the entry.
 */
export type Standing = "in-force" | "not-yet" | "no-longer" | "not-stated";

/** What is known of a designation's time. Days are ISO dates of any precision; null where not stated. */
export interface DesignationTimes {
  readonly listedOn: string | null;
  readonly delistedOn: string | null;
  /** Standing in the list's own word; "delisted" without a day counts from the edition that says so. */
  readonly status: string | null;
  /** Every loaded edition of the list with its date, in order, and whether the entry stands in it. */
  readonly editions: readonly { readonly date: string; readonly has: boolean }[];
}

/**
 * The standing of a designation on a day. What the list states goes first; where it states no day, the edition that was the
 * latest on that day decides, and before the earliest loaded edition nothing is known. A month or a year stands for all
 * of its days: between its first and its last day, nothing is stated.
 *
 * @param on a whole day, such as 2017-07-20
 */
export function standingOn(
  { listedOn, delistedOn, status, editions }: DesignationTimes,
  on: string,
): Standing {
  const listed = listedOn === null ? null : against(listedOn, on);
  const delisted = delistedOn === null ? null : against(delistedOn, on);
  if (listed === "later") return "not-yet";
  if (delisted === "earlier") return "no-longer";
  if (listed === "within" || delisted === "within") return "not-stated";
  const then = editions.filter(({ date }) => date <= on);
  const latest = then.at(-1);
  if (latest?.has === true)
    return delistedOn === null && /^(?:delisted|removed|revoked)$/i.test(status ?? "")
      ? "no-longer"
      : "in-force";
  if (latest !== undefined && then.some(({ has }) => has)) return "no-longer";
  return listed === "earlier" ? "in-force" : "not-stated";
}

/** Where a stated day, month or year stands to a day: wholly before or on it, wholly after it, or around it. */
function against(stated: string, on: string): "earlier" | "within" | "later" {
  if (stated.length === on.length) return stated <= on ? "earlier" : "later";
  const start = on.slice(0, stated.length);
  if (stated === start) return "within";
  return stated < start ? "earlier" : "later";
}
