import { describe, expect, it } from "vitest";
import { findAttributions, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";

/** Who speaks in a text, attribution by attribution: the words of the mention that heads the source, null where there is none. */
function speakersIn(text: string): (string | null)[] {
  const analysis = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
  const mentions = findMentions(analysis);
  return findAttributions(analysis, mentions).map(({ speaker }) => {
    const mention = speaker === null ? undefined : mentions[speaker];
    return mention === undefined ? null : text.slice(mention.start, mention.end);
  });
}

function itHears(cases: readonly (readonly [text: string, speaker: string])[]): void {
  for (const [text, speaker] of cases) it(text, () => expect(speakersIn(text)).toEqual([speaker]));
}

describe("a name beside a description is who speaks", () => {
  itHears([
    ["Hostavia supports the Nurin Front, foreign ministry spokeswoman Elsa Rune said.", "Elsa Rune"],
    ["Government spokesman Orvan Sadar said that the road to Kelmin is cut.", "Orvan Sadar"],
    ["The front has left Kelmin, army spokesman Sani Usman said.", "Sani Usman"],
    ["Hospital director Amina Sule told reporters that nine people had died.", "Amina Sule"],
    ["Local journalist Karim Daud said the front had left Kelmin.", "Karim Daud"],
    ["The Nairobi-based rights group Haki Africa said police killed 12 people in Mombasa.", "Haki Africa"],
    ["The human rights group Tamsk Witness said that soldiers killed nine people.", "Tamsk Witness"],
    ["Soldiers killed nine people in Palov, Tamsk Witness, a rights group, said.", "Tamsk Witness"],
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
