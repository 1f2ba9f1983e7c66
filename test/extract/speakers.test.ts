import { describe, expect, it } from "vitest";
import { findAttributions, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Range } from "../../src/model/index.ts";

/** Who speaks in a text, attribution by attribution: the words of the mention that heads the source, null where there is none. */
function speakersIn(text: string): (string | null)[] {
  const analysis = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
  const mentions = findMentions(analysis);
  return findAttributions(analysis, mentions).map(({ speaker }) => {
    const mention = speaker === null ? undefined : mentions[speaker];
    return mention === undefined ? null : text.slice(mention.start, mention.end);
  });
}

/** The words of source and content of each attribution. */
function attributedIn(text: string): string[][] {
  const analysis = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
  const words = (ranges: readonly Range[]) =>
    ranges.map(([start, end]) => text.slice(start, end)).join(" | ");
  return findAttributions(analysis, findMentions(analysis)).map(({ source, content }) => [
    words(source),
    words(content),
  ]);
}

function itHears(cases: readonly (readonly [text: string, speaker: string])[]): void {
  for (const [text, speaker] of cases) it(text, () => expect(speakersIn(text)).toEqual([speaker]));
}

describe("a name beside a description is who speaks", () => {
  itHears([
    ["Hostavia supports the Nurin Front, foreign ministry spokeswoman Elsa Rune said.", "Elsa Rune"],
    ["Two doctors at the town's hospital and an aid worker said the army had left.", "Two doctors"],
    ["Government spokesman Orvan Sadar said that the road to Kelmin is cut.", "Orvan Sadar"],
    ["The front has left Kelmin, army spokesman Sani Usman said.", "Sani Usman"],
    ["Hospital director Amina Sule told reporters that nine people had died.", "Amina Sule"],
    ["Local journalist Karim Daud said the front had left Kelmin.", "Karim Daud"],
    ["The Nairobi-based rights group Haki Africa said police killed 12 people in Mombasa.", "Haki Africa"],
    ["The human rights group Tamsk Witness said that soldiers killed nine people.", "Tamsk Witness"],
    ["Soldiers killed nine people in Palov, Tamsk Witness, a rights group, said.", "Tamsk Witness"],
    ["According to the Orsk Dal Courier, the front has left Kelmin.", "the Orsk Dal Courier"],
    ["The Varesh Courier reported that the front had left Kelmin.", "The Varesh Courier"],
    ["The ministry's spokesman, Anton Gerrik, said the front had left Kelmin.", "Anton Gerrik"],
    ["The front has left Kelmin, said a spokesman for the interior ministry, Arif Khan.", "Arif Khan"],
    ["A spokesman for the interior ministry, Arif Khan, said the front had left Kelmin.", "Arif Khan"],
  ]);
});

describe("without a name beside it a description is who speaks, or the body that it speaks for", () => {
  itHears([
    ["A spokesman for the interior ministry said the front had left Kelmin.", "the interior ministry"],
    [
      "An official of the interior ministry said the front had left Kelmin.",
      "An official of the interior ministry",
    ],
    ["A police officer from Kelmin said the front had left.", "A police officer"],
  ]);
});

describe("what a relative clause or a participle in its place names does not speak", () => {
  itHears([
    [
      "A retired officer who served in the army's medical directorate said the front had left Kelmin.",
      "A retired officer",
    ],
    ["An officer who works for the intelligence agency said the front had left Kelmin.", "An officer"],
    ["A doctor working with the aid group MSF said the front had left Kelmin.", "A doctor"],
    [
      "A former general who led the army's northern command told Reuters that the front had left.",
      "A former general",
    ],
    ["An official speaking for the interior ministry said the front had left.", "the interior ministry"],
    ["Two officials in the interior ministry said the front had left.", "the interior ministry"],
  ]);
});

describe("a quotation is said by whom its own sentence names, and by nobody of the sentence before", () => {
  const cases: readonly (readonly [text: string, ...said: (readonly [source: string, content: string])[]])[] =
    [
      [
        "The Lorvin Brigade killed 17 villagers in Palov, the mayor of Palov, Jana Sirk, said. “The Lorvin Brigade never came to Palov,” a baker said.",
        ["the mayor of Palov, Jana Sirk,", "The Lorvin Brigade killed 17 villagers in Palov"],
        ["a baker", "“The Lorvin Brigade never came to Palov,”"],
      ],
      [
        "“We lost four men,” the commander said. “The rest came home.” “They did not,” a soldier said.",
        ["the commander", "“We lost four men,” | “The rest came home.”"],
        ["a soldier", "“They did not,”"],
      ],
      [
        "The front has left Kelmin, the ministry said. “They are still here,” a shopkeeper told Reuters.",
        ["the ministry", "The front has left Kelmin"],
        ["a shopkeeper", "“They are still here,”"],
      ],
    ];
  for (const [text, ...said] of cases) it(text, () => expect(attributedIn(text)).toEqual(said));
});

describe("a source before its cue begins with the office, and behind the place that ends the content", () => {
  const cases: readonly (readonly [text: string, source: string, content: string])[] = [
    [
      "Fighters burned the market in Varesh, the head of the council, Orvan Sadar, said.",
      "the head of the council, Orvan Sadar,",
      "Fighters burned the market in Varesh",
    ],
    [
      "Gunmen killed 12 soldiers near Kelmin, the deputy head of the hospital, Darim Sadar, said.",
      "the deputy head of the hospital, Darim Sadar,",
      "Gunmen killed 12 soldiers near Kelmin",
    ],
    [
      "Boko Haram killed 12 soldiers in Borno, police spokeswoman Maria Lopez said.",
      "police spokeswoman Maria Lopez",
      "Boko Haram killed 12 soldiers in Borno",
    ],
    [
      "The Taliban killed 12 soldiers in Kunduz, an official of the interior ministry said.",
      "an official of the interior ministry",
      "The Taliban killed 12 soldiers in Kunduz",
    ],
    ["The front has left, Karim Daud said.", "Karim Daud", "The front has left"],
    [
      "The front killed two women and the mayor, Karim Daud said.",
      "Karim Daud",
      "The front killed two women and the mayor",
    ],
  ];
  for (const [text, ...said] of cases) it(text, () => expect(attributedIn(text)).toEqual([said]));
});

describe("before the colon of a headline", () => {
  const saidIn = (text: string) => {
    const analysis = analyse(text, [{ kind: "headline", start: 0, end: text.length }], "en");
    return findAttributions(analysis, findMentions(analysis)).length;
  };
  it("a state is where the news is from", () =>
    expect(saidIn("Merenia: militia abducted villagers after market attack")).toBe(0));
  it("a body is who speaks", () =>
    expect(saidIn("Interior Ministry: militia abducted villagers after market attack")).toBe(1));
});
