import { describe, expect, it } from "vitest";
import { loadModel } from "../../../src/language/index.ts";
import { publisherCountryOf, resolvePlaces } from "../../../src/resolve/index.ts";
import { distanceKm } from "../../../src/resolve/places/distance.ts";
import { gazetteerOf } from "../../../src/resolve/places/gazetteer.ts";
import { bareKey, placeKey } from "../../../src/resolve/places/place-key.ts";
import cases from "./places.cases.json" with { type: "json" };

interface Case {
  readonly text: string;
  readonly country: string;
  readonly division?: string;
  readonly kind?: string;
  readonly near: readonly number[];
}

/** Every capitalised word or pair is handed in as a place, the bracketed one asked for. */
function ranges(marked: string): { text: string; mentions: { start: number; end: number }[]; asked: number } {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const others = [...text.matchAll(/\p{Lu}[\p{L}.]*/gu)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter((one) => one.start > 4 && (one.end <= start || one.start >= end));
  const mentions = [...others, { start, end }].sort((a, b) => a.start - b.start);
  return { text, mentions, asked: mentions.findIndex((one) => one.start === start) };
}

const one = (text: string, name: string) =>
  resolvePlaces(text, [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }])[0] ?? null;

describe("a place name in its text", () => {
  for (const { text: marked, country, division, kind, near } of cases as readonly Case[])
    it(`is put where it is meant: ${marked}`, () => {
      const { text, mentions, asked } = ranges(marked);
      const place = resolvePlaces(text, mentions)[asked] ?? null;
      expect(place).toMatchObject({ country, supported: true });
      if (division !== undefined) expect(place?.division).toBe(division);
      if (kind !== undefined) expect(place?.kind).toBe(kind);
      const [lat = 0, lon = 0] = near;
      expect(place === null ? Number.POSITIVE_INFINITY : distanceKm(place, { lat, lon })).toBeLessThan(40);
    });

  it("says what holds it, from the inside out", () => {
    expect(one("The clinic opened in Paris, Texas.", "Paris")?.within).toEqual([
      "Lamar County",
      "Texas",
      "United States",
    ]);
  });

  it("has one sense in a document, and two where the text puts it in two places", () => {
    const text = "Trains left Athens, Georgia, and Athens, Ohio, on time. Georgia and Ohio paid.";
    const second = text.lastIndexOf("Athens");
    const [first, other] = resolvePlaces(text, [
      { start: text.indexOf("Athens"), end: text.indexOf("Athens") + 6 },
      { start: second, end: second + 6 },
    ]);
    expect([first?.division, other?.division]).toEqual(["US-GA", "US-OH"]);
  });
});

describe("a name that should not be put on a map", () => {
  it("is null where no place has it", () => {
    expect(one("The road to Orsk Dal was closed.", "Orsk Dal")).toBeNull();
  });

  it("is not supported where the text speaks of a state that no gazetteer knows", () => {
    const text = "Tavaria said the village of Berea was quiet.";
    const [state, village] = resolvePlaces(text, [
      { start: 0, end: 7, country: true },
      { start: text.indexOf("Berea"), end: text.indexOf("Berea") + 5 },
    ]);
    expect(state).toBeNull();
    expect(village?.supported ?? false).toBe(false);
  });

  it("is not a town where the text calls it a province", () => {
    expect(one("The governor of Reno province spoke.", "Reno")?.supported ?? false).toBe(false);
  });
});

describe("bad input", () => {
  it("is null: an empty name, a very long one, one in another script, one without letters", () => {
    const long = "Paris ".repeat(2000);
    for (const name of ["", long, "патрис лумумбабад", "---", "🗺️"]) {
      const started = performance.now();
      expect(resolvePlaces(name, [{ start: 0, end: name.length }])).toEqual([null]);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it("is answered for no mention and for far too many", () => {
    expect(resolvePlaces("Paris", [])).toEqual([]);
    const many = Array.from({ length: 20_001 }, () => ({ start: 0, end: 5 }));
    expect(resolvePlaces("Paris", many).every((place) => place === null)).toBe(true);
  });
});

describe("the gazetteer", () => {
  const gazetteer = gazetteerOf(loadModel("places.bin"));

  it("finds a place by its usual name, by another, and by an abbreviation", () => {
    for (const [name, usual] of [
      ["Texas", "Texas"],
      ["Calif.", "California"],
      ["Britain", "United Kingdom"],
      ["Kiev", "Kyiv"],
    ] as const)
      expect(gazetteer.find(placeKey(name)).map(({ number }) => gazetteer.place(number).name)).toContain(
        usual,
      );
  });

  it("keeps degrees to a few metres and names in order", () => {
    const [hit] = gazetteer.find("reykjavik");
    const place = gazetteer.place(hit?.number ?? 0);
    expect(distanceKm(place, { lat: 64.13548, lon: -21.89541 })).toBeLessThan(0.1);
  });
});

describe("keys", () => {
  it("fold spellings and drop words that only say what a place is", () => {
    expect(placeKey("St. Paul")).toBe("saint paul");
    expect(placeKey("São Paulo")).toBe("sao paulo");
    expect(bareKey(placeKey("Rapides Parish"))).toBe("rapides");
    expect(bareKey(placeKey("the City of York"))).toBe("york");
  });
});

describe("a publisher's country", () => {
  it("is read from its internet address, where that names one", () => {
    expect(publisherCountryOf("https://news.example.co.uk/a/b")).toBe("GB");
    expect(publisherCountryOf("example.ie")).toBe("IE");
    expect(publisherCountryOf("https://example.com/x.ru")).toBeNull();
    expect(publisherCountryOf(null)).toBeNull();
  });
});
