import type { Range, Segment } from "../../model/index.ts";
import { SPEAKING_KINDS } from "../../model/index.ts";
import { isHeading } from "./heading.ts";
import { wordsOf } from "./words.ts";

/** A document of an edition, as the ledger has it. Offsets are UTF-16 code units into `text`, half-open. */
export interface EditionDocument {
  /** The document's id. */
  readonly id: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Its sentences, in text order, each inside one segment. */
  readonly sentences: readonly Range[];
}

/** A sentence of an edition, and the section it stands in. */
export interface EditionSentence {
  /** Place in the edition, from 0. */
  readonly index: number;
  /** The document's id. */
  readonly document: string;
  /** Place of its section in the edition's list. */
  readonly section: number;
  readonly start: number;
  readonly end: number;
  /** The text's own words. */
  readonly text: string;
  /** Words as they are compared, in order. */
  readonly words: readonly string[];
}

/** A heading with what stands under it, up to the next heading. */
export interface EditionSection {
  readonly index: number;
  /** The heading as written; '' for what stands before the first. */
  readonly title: string;
  readonly document: string;
  /** Sentences from this place up to the other, which does not belong to it. */
  readonly from: number;
  readonly to: number;
}

/** One issue of a report, as it is compared. */
export interface EditionText {
  readonly sections: readonly EditionSection[];
  readonly sentences: readonly EditionSentence[];
}

/** Sections and sentences of an edition's documents, in order. Comments, menus and the like are no part of a report. */
export function readEdition(documents: readonly EditionDocument[]): EditionText {
  const sections: EditionSection[] = [];
  const sentences: EditionSentence[] = [];
  for (const { id, text, segments, sentences: ranges } of documents) {
    let next = 0;
    let title = "";
    let from = sentences.length;
    const close = () => {
      if (title === "" && from === sentences.length) return;
      sections.push({ index: sections.length, title, document: id, from, to: sentences.length });
    };
    for (const { kind, start, end } of segments) {
      const words = text.slice(start, end);
      const heading = isHeading(kind, words);
      if (heading) {
        close();
        title = words.replace(/\s+/gu, " ").trim();
        from = sentences.length;
      }
      while (next < ranges.length && ranges[next]![0] < start) next++;
      for (; next < ranges.length && ranges[next]![0] < end; next++) {
        if (heading || !SPEAKING_KINDS.has(kind)) continue;
        const [at, to] = ranges[next]!;
        const sentence = text.slice(at, to);
        const keys = wordsOf(sentence).map(({ key }) => key);
        if (keys.length === 0) continue;
        sentences.push({
          ...{ index: sentences.length, document: id, section: sections.length },
          ...{ start: at, end: to, text: sentence, words: keys },
        });
      }
    }
    close();
  }
  return { sections, sentences };
}
