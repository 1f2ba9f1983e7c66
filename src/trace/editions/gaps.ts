import type { EditionText } from "./edition.ts";
import type { Unpaired } from "./unpaired.ts";

/** Sentences without an equal that stand between the same two that have one. */
export interface Gap {
  readonly before: number[];
  readonly after: number[];
}

/** The gaps of two editions, and the name of each sentence's gap. */
export interface Gaps {
  readonly all: ReadonlyMap<string, Gap>;
  readonly a: ReadonlyMap<number, string>;
  readonly b: ReadonlyMap<number, string>;
}

/**
 * Where sentences without an equal stand: behind which equal one of their section, or at the beginning of which section. Those
 * of a section that nothing continues are in no gap.
 */
export function gapsOf({ a, b, partners, sections }: Unpaired): Gaps {
  const all = new Map<string, Gap>();
  const at = (key: string): Gap => {
    const known = all.get(key);
    if (known !== undefined) return known;
    const gap = { before: [], after: [] };
    all.set(key, gap);
    return gap;
  };
  const left = placesOf(a, partners.a, (section) => sections.after.get(section));
  const right = placesOf(b, identity(partners.b), (section) => section);
  for (const [index, key] of left) at(key).before.push(index);
  for (const [index, key] of right) at(key).after.push(index);
  return { all, a: left, b: right };
}

function identity(partners: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...partners.keys()].map((index) => [index, index]));
}

function placesOf(
  { sections, sentences }: EditionText,
  partners: ReadonlyMap<number, number>,
  nameOf: (section: number) => number | undefined,
): Map<number, string> {
  const places = new Map<number, string>();
  for (const { index: section, from, to } of sections) {
    const name = nameOf(section);
    let place = name === undefined ? null : `section ${name}`;
    for (const { index } of sentences.slice(from, to)) {
      const partner = partners.get(index);
      if (partner !== undefined) place = `sentence ${partner}`;
      else if (place !== null) places.set(index, place);
    }
  }
  return places;
}
