import { readFileSync } from "node:fs";
import { Parser } from "htmlparser2";

/** A place name of a corpus with its true point: half-open UTF-16 code units, WGS 84 degrees. */
export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly lat: number;
  readonly lon: number;
}

/** An article of a corpus with every place name that has a point. `publisher` is its internet domain where stated. */
export interface GoldArticle {
  readonly id: string;
  readonly publisher: string | null;
  readonly text: string;
  readonly places: readonly GoldPlace[];
}

/** Names the corpora of ../shared/data/geo by their file, and from where they count offsets. */
export const CORPORA = {
  LGL: { file: "lgl.xml", place: "toponym", first: 0 },
  GeoVirus: { file: "GeoVirus.xml", place: "location", first: 1 },
} as const;

/** Articles of a corpus in file order. Offsets, stated in code points, are made UTF-16 code units. */
export function readCorpus(name: keyof typeof CORPORA, folder: string): GoldArticle[] {
  const { file, place: placeTag, first } = CORPORA[name];
  const articles: GoldArticle[] = [];
  let fields: Record<string, string> = {};
  let place: Record<string, string> | null = null;
  let places: Record<string, string>[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (tag) => {
        open.push(tag);
        if (tag === "article") {
          fields = {};
          places = [];
        } else if (tag === placeTag) place = {};
      },
      ontext: (words) => {
        const tag = open.at(-1) ?? "";
        const target = place ?? fields;
        target[tag] = (target[tag] ?? "") + words;
      },
      onclosetag: (tag) => {
        open.pop();
        if (tag === placeTag && place) {
          places.push(place);
          place = null;
        } else if (tag === "article")
          articles.push(articleOf(`${name}-${articles.length}`, fields, places, first));
      },
    },
    { xmlMode: true },
  );
  parser.end(readFileSync(`${folder}/${file}`, "utf8"));
  return articles;
}

function articleOf(
  id: string,
  fields: Readonly<Record<string, string>>,
  places: readonly Readonly<Record<string, string>>[],
  first: number,
): GoldArticle {
  const text = fields["text"] ?? "";
  const units = [0];
  for (const character of text) units.push(units.at(-1)! + character.length);
  return {
    id,
    publisher: fields["domain"] ?? null,
    text,
    places: places.flatMap(({ start, end, lat, lon }) => {
      if (lat === undefined || lon === undefined) return [];
      const from = units[Number(start) - first];
      const to = units[Number(end) - first];
      if (from === undefined || to === undefined)
        throw new RangeError(`${id}: ${start}-${end} is not in the text`);
      return [{ start: from, end: to, lat: Number(lat), lon: Number(lon) }];
    }),
  };
}
