import { ok } from "node:assert/strict";
import {
  type Document,
  type Extraction,
  HeadwaterError,
  passageAt,
  type Range,
} from "../../src/model/index.ts";
import type { Held } from "./target.ts";

/** A refusal is one of the house's errors, in words for a person; anything else is a fault. `failed` is what nobody foresaw. */
export function refusal(thrown: unknown): Held {
  if (!(thrown instanceof HeadwaterError) || thrown.code === "failed") throw thrown;
  ok(
    thrown.place !== "" && thrown.message !== "" && thrown.remedy !== "",
    `no place, reason or remedy: ${thrown.line}`,
  );
  return "refused";
}

/** A document's segments lie in its text in order, hold all its words, and cut no character; nothing in it is half a character. */
export function soundDocument({ text, segments, metadata, notes }: Document): void {
  wellFormed(text, "the text");
  let at = 0;
  for (const { start, end, author } of segments) {
    ok(
      Number.isInteger(start) && start >= at && end > start && end <= text.length,
      `segment [${start}, ${end}) after ${at} of ${text.length}`,
    );
    ok(isBlank(text.slice(at, start)), `words between segments: ${text.slice(at, start)}`);
    ok(!cuts(text, start) && !cuts(text, end), `segment [${start}, ${end}) cuts a character`);
    if (author !== undefined) wellFormed(author, "an author");
    at = end;
  }
  ok(isBlank(text.slice(at)), `words after the last segment: ${text.slice(at, at + 80)}`);
  for (const [field, stated] of Object.entries(metadata))
    for (const value of [stated.value].flat()) {
      ok(typeof value === "string", `${field} is ${typeof value}`);
      wellFormed(value, field);
      ok(!value.includes("\0"), `${field} holds a NUL`);
    }
  for (const note of notes) wellFormed(note, "a note");
}

/** White space, and U+0085, which ends a line though JavaScript does not call it white. */
function isBlank(text: string): boolean {
  return !/[^\s\x85]/.test(text);
}

/** Every passage of an extraction has words of the text, and points at things that are there. */
export function soundExtraction({
  document: { text },
  mentions,
  entities,
  attributions,
  claims,
}: Extraction): void {
  const known = new Set(entities.map(({ id }) => id));
  let before = 0;
  for (const { start, end, entity } of mentions) {
    ok(start >= before, "mentions are out of order");
    before = start;
    soundPassage(text, [start, end]);
    ok(entity === null || known.has(entity), `a mention of ${entity}, which is not there`);
  }
  for (const { source, cue, content, parent } of attributions) {
    ok(content.length > 0, "an attribution without content");
    for (const range of [...source, ...cue, ...content]) soundPassage(text, range);
    ok(parent === null || attributions[parent] !== undefined, "a parent that is not there");
  }
  for (const { passage, roles, time, quantity } of claims) {
    soundPassage(text, passage);
    for (const id of Object.values(roles)) ok(known.has(id), `a role of ${id}, which is not there`);
    for (const stated of [time, quantity])
      if (stated !== undefined)
        ok(text.slice(...stated.range) === stated.text, `"${stated.text}" is not there`);
  }
}

function soundPassage(text: string, range: Range): void {
  const { quote } = passageAt(text, range);
  ok(quote !== "" && quote === text.slice(...range), `the words of [${range}] are "${quote}"`);
  ok(!cuts(text, range[0]) && !cuts(text, range[1]), `[${range}] cuts a character`);
}

/** Whether a place lies between the two halves of a character. */
function cuts(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
}

/** Fails for half a character. */
export function wellFormed(text: string, what: string): void {
  ok(
    (text as string & { isWellFormed(): boolean }).isWellFormed(),
    `${what} holds half a character: ${JSON.stringify(text.slice(0, 200))}`,
  );
}

/** Fails for half a character anywhere in a value, names of fields too. */
export function wholeStrings(value: unknown): void {
  if (typeof value === "string") wellFormed(value, "a value");
  else if (typeof value === "object" && value !== null)
    for (const [field, inner] of Object.entries(value)) {
      wellFormed(field, "a field's name");
      wholeStrings(inner);
    }
}
