import type { Range } from "../../src/model/index.ts";
import { type ComparedDocument, sketchOf } from "../../src/trace/index.ts";

/** A document of given sentences, one a line, by its own publisher. */
export function compared(
  document: string,
  sentences: readonly string[],
  over: Partial<ComparedDocument> = {},
): ComparedDocument {
  const ranges: Range[] = [];
  let text = "";
  for (const sentence of sentences) {
    ranges.push([text.length, text.length + sentence.length]);
    text += `${sentence}\n`;
  }
  return {
    document,
    published: "2025-03-14",
    publisherKey: document,
    publisher: document,
    credit: null,
    sketch: sketchOf(text, ranges),
    ...over,
  };
}

/** A made-up story about a place that does not exist. */
export const STORY: readonly string[] = [
  "Gunmen attacked the Harl bridge border crossing in Kelmin Province before dawn on Tuesday, killing at least 14 people.",
  "Nine border guards and five customs officers were killed, said officials who asked not to be named.",
  "The officials blamed the Kesh Network, an armed group based in the mountains of Kelmin.",
  "“They came down the Sotna road on foot and left the same way,” one of the officials said.",
  "The bridge carries the only paved road between the two countries and was closed on Wednesday.",
  "A queue of more than 200 lorries stretched back to the market in the town of Harl by nightfall.",
  "The provincial governor ordered an inquiry and promised to rebuild the customs house within a month.",
  "Merchants in the valley warned that fresh fruit would rot unless the crossing opened again soon.",
];

/** Another story, about something else. */
export const OTHER: readonly string[] = [
  "The harvest festival of Lower Varesh opened on Saturday with a parade of decorated carts.",
  "Children from eleven schools sang old songs on the steps of the town hall.",
  "Organisers expect thirty thousand visitors before the closing dance on Sunday evening.",
  "A new museum of apricot growing will charge no entrance fee during the first week.",
  "Hotels along the river reported that nearly every room had been taken since the spring.",
];
