import { add, type Features, step } from "./features.ts";
import { CLOSING, OPENING, OUTSIDE, type Signs } from "./signs.ts";
import type { Stream } from "./stream.ts";

/** Tags of words that can head a cue. */
const HEADING: ReadonlySet<string> = new Set([
  "VERB",
  "AUX",
  "NOUN",
  "PROPN",
  "ADJ",
  "ADP",
  "ADV",
  "SCONJ",
  "X",
]);

/** Whether a token could head a cue at all: a word with content, a preposition, or the colon behind a name. */
export function mayHeadCue(stream: Stream, at: number): boolean {
  const { tag, text } = stream.tokens[at]!;
  return HEADING.has(tag) || text === ":";
}

/** The few features by which a token is passed over, or looked at more closely. */
export function glanceFeatures(stream: Stream, signs: Signs, at: number, features: Features): void {
  const { lemma, lower, xpos, relation, sense } = signs;
  const l = lemma[at]!;
  const x = xpos[at]!;
  const next = at + 1 < stream.sentenceStart[stream.sentenceOf[at]! + 1]! ? lower[at + 1]! : -7;
  features.count = 0;
  add(features, 1, 1);
  add(features, 2, l);
  add(features, 3, l, x);
  add(features, 4, l, relation[at]);
  add(features, 5, x, relation[at]);
  add(features, 6, signs.suffix[at]!, x);
  add(features, 7, sense[at]!, x);
  add(features, 8, next, x);
}

/** The features by which a token is judged to head a cue. */
export function cueHeadFeatures(stream: Stream, signs: Signs, at: number, features: Features): void {
  const { head, tokens } = stream;
  const { lemma, lower, xpos, tag, relation, sense, quoting } = signs;
  const sentence = stream.sentenceOf[at]!;
  const first = stream.sentenceStart[sentence]!;
  const end = stream.sentenceStart[sentence + 1]!;
  const l = lemma[at]!;
  const x = xpos[at]!;
  const r = relation[at]!;
  const near = (offset: number, row: Int32Array): number =>
    at + offset >= first && at + offset < end ? row[at + offset]! : -7;

  features.count = 0;
  add(features, 1, 1);
  add(features, 2, l);
  add(features, 3, lower[at]!);
  add(features, 4, l, x);
  add(features, 5, l, r);
  add(features, 6, x, r);
  add(features, 7, signs.suffix[at]!, x);
  for (let offset = -2; offset <= 2; offset++) {
    if (offset === 0) continue;
    add(features, 10 + offset, near(offset, xpos), x);
    add(features, 16 + offset, near(offset, lower), tag[at]);
  }
  add(features, 20, l, near(1, lower));
  add(features, 21, l, near(-1, lower));
  add(features, 22, l, near(1, xpos));
  add(features, 23, l, near(-1, xpos));
  add(features, 24, near(-1, xpos), x, near(1, xpos));
  add(features, 25, near(1, xpos), near(2, xpos), x);
  add(features, 26, near(1, lower), near(2, lower), x);

  const up = head[at]!;
  add(features, 30, up < 0 ? -1 : lemma[up]!, r);
  add(features, 31, up < 0 ? -1 : xpos[up]!, r, x);
  add(features, 32, up < 0 ? -1 : tag[up]!, l);

  let children = 0;
  let subject = -1;
  let object = -1;
  let clause = -1;
  for (
    let child = Math.max(stream.first[at]!, first);
    child <= Math.min(stream.last[at]!, end - 1);
    child++
  ) {
    if (head[child] !== at) continue;
    const rel = tokens[child]!.relation;
    children++;
    if (children > 12) break;
    const side = child < at ? 0 : 1;
    add(features, 40, relation[child]!, side, x);
    add(features, 41, relation[child]!, side, l);
    if (rel.startsWith("nsubj")) subject = child;
    else if (rel === "obj") object = child;
    else if (rel === "ccomp" || rel === "xcomp" || rel === "parataxis" || rel === "acl") clause = child;
    else if (rel !== "punct") add(features, 42, lemma[child]!, relation[child]!, x);
    if (rel === "obl" || rel === "nmod" || rel === "advmod" || rel === "compound:prt" || rel === "aux")
      add(features, 43, lemma[child]!, l);
  }
  add(features, 50, subject < 0 ? -1 : lemma[subject]!, x);
  add(
    features,
    51,
    subject < 0 ? -1 : xpos[subject]!,
    object < 0 ? -1 : xpos[object]!,
    clause < 0 ? -1 : xpos[clause]!,
  );
  add(features, 52, subject < 0 ? -1 : xpos[subject]!, clause < 0 ? 0 : 1, l);
  add(features, 53, object < 0 ? -1 : lemma[object]!, l);
  add(features, 54, object < 0 ? -1 : tag[object]!, l);
  add(features, 55, clause < 0 ? -1 : relation[clause]!, clause < 0 ? -1 : xpos[clause]!, l);

  const s = sense[at]!;
  add(features, 70, s, x, r);
  add(features, 71, s, near(1, xpos), near(-1, xpos));
  add(features, 72, s, subject < 0 ? -1 : sense[subject]!, subject < 0 ? -1 : xpos[subject]!);
  add(features, 73, s, object < 0 ? -1 : sense[object]!, x);
  add(features, 74, s, clause < 0 ? -1 : relation[clause]!, subject < 0 ? -1 : xpos[subject]!);
  add(features, 75, s, near(1, lower), x);
  add(features, 76, s, up < 0 ? -1 : sense[up]!, r);
  add(features, 77, subject < 0 ? -1 : sense[subject]!, l);

  const quoted = quoting[at]!;
  const closes = closedBefore(signs, at, first);
  const opens = openedAfter(signs, at, end);
  add(features, 60, quoted === OUTSIDE ? 0 : 1, x);
  add(features, 61, closes, opens, quoted === OUTSIDE ? 0 : 1);
  add(features, 62, closes, opens, x);
  add(features, 63, l, closes === 9 && opens === 9 ? 0 : 1, quoted === OUTSIDE ? 0 : 1);
  add(features, 64, x, stream.kind === "headline" ? 1 : 0, step(at - first));
  add(features, 65, step(end - at), x);
  add(features, 66, stream.kind === "headline" ? 1 : 0, l);
}

/** How near before a token, in its sentence, a quotation closes: tokens in steps, 9 where none does. */
function closedBefore(signs: Signs, at: number, first: number): number {
  for (let back = at - 1; back >= first && at - back <= 12; back--)
    if (signs.quoting[back] === CLOSING) return step(at - back);
  return 9;
}

/** How near behind a token, in its sentence, a quotation opens: tokens in steps, 9 where none does. */
function openedAfter(signs: Signs, at: number, end: number): number {
  for (let ahead = at + 1; ahead < end && ahead - at <= 12; ahead++)
    if (signs.quoting[ahead] === OPENING) return step(ahead - at);
  return 9;
}
