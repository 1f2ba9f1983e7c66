const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as lists write them, as an ISO date of the same precision: "2012-12-31", "2012-12-31T00:00:09Z", "2012-12-31-05:00", "31 Dec 2012",
 * "Dec 2012", "2012", and with slashes in the order stated. Null for anything else, a range or a day that no month has.
 *
 * @param slashes order of "02/03/2026": "mdy" is 3 February, "dmy" 2 March
 */
export function dayOf(text: string, slashes: "mdy" | "dmy" = "dmy"): string | null {
  const stated = text.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*|Z|[+-]\d{2}:\d{2})?$/.exec(stated);
  if (iso !== null) return checked(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(stated);
  if (slashed !== null) {
    const [, first, second, year] = slashed;
    return slashes === "mdy" ? checked(year, first, second) : checked(year, second, first);
  }
  const worded = /^(?:(\d{1,2}) )?([A-Za-z]{3,9}) (\d{4})$/.exec(stated);
  if (worded === null) return null;
  const month = MONTHS.indexOf(worded[2]!.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : checked(worded[3], String(month), worded[1]);
}

function checked(year: string | undefined, month?: string, day?: string): string | null {
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"));
  const date = new Date(`${[...parts, "01", "01"].slice(0, 3).join("-")}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(parts.join("-"))) return null;
  return parts.join("-");
}
