import { expect } from "vitest";
import { type Extraction, passageAt, type Range } from "../../src/model/index.ts";

/** Fails unless every range of an extraction lies in the document's text, in order where order is promised. */
export function expectSound({ document, mentions, entities, attributions, claims }: Extraction): void {
  const { text, segments } = document;
  const known = new Set(entities.map(({ id }) => id));
  let end = 0;
  for (const segment of segments) {
    expect(segment.start).toBeGreaterThanOrEqual(end);
    end = segment.end;
    expectPassage(text, [segment.start, segment.end]);
  }
  let start = 0;
  for (const mention of mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(start);
    start = mention.start;
    expectPassage(text, [mention.start, mention.end]);
    if (mention.entity !== null) expect(known).toContain(mention.entity);
  }
  for (const { source, cue, content, speaker, parent } of attributions) {
    expect(content.length).toBeGreaterThan(0);
    for (const range of [...source, ...cue, ...content]) expectPassage(text, range);
    if (speaker !== null) expect(mentions[speaker]).toBeDefined();
    if (parent !== null) expect(attributions[parent]).toBeDefined();
  }
  for (const { passage, roles, place, attribution, time, quantity } of claims) {
    expectPassage(text, passage);
    for (const id of [...Object.values(roles), ...(place === undefined ? [] : [place])])
      expect(known).toContain(id);
    if (attribution !== null) expect(attributions[attribution]).toBeDefined();
    for (const stated of [time, quantity])
      if (stated !== undefined) expect(text.slice(...stated.range)).toBe(stated.text);
  }
}

/** A passage is made only where its range holds something and lies in the text; its words are the text's own. */
function expectPassage(text: string, range: Range): void {
  const { quote } = passageAt(text, range);
  if (quote !== text.slice(...range) || quote === "") expect(quote).toBe(text.slice(...range));
}
