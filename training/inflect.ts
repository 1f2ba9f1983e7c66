/** The regular forms of a verb: third person, past (and its participle), present participle. "raid" gives "raids", "raided", "raiding". */
export function verbForms(base: string): { s: string; past: string[]; ing: string[] } {
  const doubled = doublesLast(base) ? base + base.at(-1) : base;
  const maybe = [...new Set([base, doubled])].filter((stem) => stem === doubled || base.length > 4);
  if (base.endsWith("ee") || base.endsWith("oe") || base.endsWith("ye"))
    return { s: `${base}s`, past: [`${base}d`], ing: [`${base}ing`] };
  if (base.endsWith("ie")) return { s: `${base}s`, past: [`${base}d`], ing: [`${base.slice(0, -2)}ying`] };
  if (base.endsWith("e")) return { s: `${base}s`, past: [`${base}d`], ing: [`${base.slice(0, -1)}ing`] };
  if (/[^aeiou]y$/u.test(base))
    return { s: `${base.slice(0, -1)}ies`, past: [`${base.slice(0, -1)}ied`], ing: [`${base}ing`] };
  return {
    s: plural(base),
    past: maybe.map((stem) => `${stem}ed`),
    ing: maybe.map((stem) => `${stem}ing`),
  };
}

/** The regular plural of a noun; also the third person of a verb. */
export function plural(base: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(base)) return `${base}es`;
  if (/[^aeiou]o$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The regular comparative and superlative of a short adjective; none for a long one. */
export function comparedForms(base: string): string[] {
  if (base.length > 7 || !/^[a-z]+$/u.test(base)) return [];
  if (base.endsWith("e")) return [`${base}r`, `${base}st`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ier`, `${base.slice(0, -1)}iest`];
  const stem = doublesLast(base) ? base + base.at(-1) : base;
  return [`${stem}er`, `${stem}est`];
}

/** A last consonant behind one short vowel is doubled: "stop", "plan", "refer". Long words may or may not. */
function doublesLast(base: string): boolean {
  return (
    /(?:^|[^aeiou])[aeiou][bdfgklmnprtvz]$/u.test(base) &&
    !/(?:en|er|or|on|it|et|el|op)$/u.test(base.length > 5 ? base : "")
  );
}
