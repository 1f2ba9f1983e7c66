const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date of the contract in the words of a reader, no more exact than it was stated: "2017", "Jul 2017", "20 Jul 2017". */
export function dateInWords(stated: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(stated) ?? [];
  if (year === undefined) return stated;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Two ends as stated: "Oct 2024 – 17 Apr 2025"; one where they are the same or one is not known; null where neither is. */
export function spanInWords(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  const [first, last] = [dateInWords((from ?? to)!), dateInWords((to ?? from)!)];
  return first === last ? first : `${first} – ${last}`;
}
