import { type Draft, hasCase, type IsName, isBehindComma, swap } from "./draft.ts";

/** "detained *Keshani* in June" with the name under the date or the full stop: a bare name right behind a verb is its object. */
export function objectBehindVerb(tokens: Draft[], at: number, isName: IsName): void {
  const verb = tokens[at]!;
  if (
    verb.tag !== "VERB" ||
    !/^VB/.test(verb.xpos) ||
    verb.relation === "case" ||
    isHelpedPassive(tokens, at)
  )
    return;
  const from = tokens[at + 1]?.tag === "DET" ? at + 2 : at + 1;
  if (from >= tokens.length || !isName(from)) return;
  let to = from;
  while (to < tokens.length && isName(to) && tokens[to]!.tag !== "PUNCT") to++;
  let head = -1;
  for (let spot = from; spot < to; spot++)
    if (tokens[spot]!.head < from || tokens[spot]!.head >= to) head = spot;
  if (head < 0 || /^(?:obj|iobj|nsubj)/.test(tokens[head]!.relation)) return;
  // A name that owns or modifies the noun behind it is no object, and neither is a speaker behind "said".
  if (/^(?:NOUN|PROPN|PART|ADJ)$/.test(tokens[to]?.tag ?? "") || tokens[to]?.xpos === "POS") return;
  if (tokens.some((token) => token.head === at && (token.relation === "obj" || token.relation === "ccomp")))
    return;
  const spoken = !tokens.some(
    (token, spot) => token.head === at && spot < at && token.relation.startsWith("nsubj"),
  );
  if (spoken && /^VB[DZPN]$/.test(verb.xpos) && !/^(?:xcomp|conj|advcl|ccomp)/.test(verb.relation)) return;
  // What the parse hung on the name behind it (a date, a place) goes with the verb.
  for (const [child, token] of tokens.entries())
    if (token.head === head && child >= to && hasCase(tokens, child)) {
      token.head = at;
      token.relation = "obl";
    }
  tokens[head]!.head = at;
  tokens[head]!.relation = "obj";
}

function isHelpedPassive(tokens: readonly Draft[], at: number): boolean {
  return tokens.some((token) => token.head === at && /:pass$/.test(token.relation));
}

/** "the forces maintained *control*" with the object under the forces: nouns have none, the verb behind them has. */
export function giveBackObject(tokens: Draft[], at: number): void {
  const object = tokens[at]!;
  const { head } = object;
  if (object.relation !== "obj" || head < 0 || head > at || !/^(?:NOUN|PROPN)$/.test(tokens[head]!.tag))
    return;
  const verb = tokens.findIndex(
    (token, spot) =>
      spot > head && spot < at && token.head === head && token.tag === "VERB" && token.relation === "acl",
  );
  if (verb >= 0) object.head = verb;
}

/** An object behind a preposition is none; a bare noun behind a verb without an object is one, and so is a second subject. */
export function moveObject(tokens: Draft[], at: number): void {
  const token = tokens[at]!;
  if (token.head < 0 || token.tag === "NUM" || token.head > at) return;
  const verb = tokens[token.head]!;
  if (verb.tag !== "VERB") return;
  const isNoun = token.tag === "NOUN" || token.tag === "PROPN";
  const cased = hasCase(tokens, at);
  if (token.relation === "obj" && cased) token.relation = "obl";
  else if (token.relation === "obl:agent" && !cased && isNoun) token.relation = "obj";
  else if (token.relation.startsWith("nsubj") && isNoun && !cased) {
    const first = tokens.findIndex(
      (other, spot) => spot !== at && other.head === token.head && other.relation.startsWith("nsubj"),
    );
    if (first >= 0 && first < token.head) token.relation = "obj";
  }
}

/** "the army *held* rallies" with the verb as modifier of its object: a modifier has no subject of its own. */
export function takePlaceOfObject(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  takeObjectBehindComma(tokens, at);
  if (verb.tag !== "VERB" || !/^VB[DN]$/.test(verb.xpos)) return;
  const { head } = verb;
  if (verb.relation === "amod" && head > at) {
    const own = tokens.findIndex((token) => token.head === at && /^(?:nsubj|aux$)/.test(token.relation));
    if (own >= 0 && own < at) {
      swap(tokens, at, head, "obj");
      // What stands before the verb goes with the verb.
      for (const token of tokens.slice(0, at)) if (token.head === head) token.head = at;
    } else takePlaceBetweenNames(tokens, at);
    return;
  }
  // "forces *maintained* control": the verb between a subject and the noun that is taken for its predicate.
  if (verb.relation !== "acl" || head > at || head < 0 || !tokens[head]!.relation.startsWith("nsubj")) return;
  const predicate = tokens[head]!.head;
  if (
    predicate <= at ||
    tokens[predicate]!.tag !== "NOUN" ||
    tokens.some((t) => t.head === predicate && t.relation === "cop")
  )
    return;
  const subject = head;
  verb.head = predicate;
  swap(tokens, at, predicate, "obj");
  tokens[subject]!.head = at;
}

/** "The front and the army *attacked* Tolen" with no verb at all: between two bare nouns a past tense is the verb. */
function takePlaceBetweenNames(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const object = verb.head;
  const subject = tokens[object]!.head;
  if (subject < 0 || subject > at || tokens[object]!.tag !== "PROPN" || hasCase(tokens, object)) return;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? "") || tokens[subject]!.head >= 0) return;
  if (tokens.some((token) => /^(?:VB[DPZ]|MD)$/.test(token.xpos))) return;
  verb.head = -1;
  verb.relation = "root";
  verb.xpos = "VBD";
  tokens[subject]!.head = at;
  tokens[subject]!.relation = "nsubj";
  tokens[object]!.head = at;
  tokens[object]!.relation = "obj";
}

/** "it held the town, *laying* siege" with the participle as modifier of a noun that governs the verb before the comma. */
function takeObjectBehindComma(tokens: Draft[], at: number): void {
  const verb = tokens[at]!;
  const noun = verb.head;
  if (verb.xpos !== "VBG" || verb.relation !== "amod" || noun !== at + 1 || !isBehindComma(tokens, at))
    return;
  const main = tokens.findIndex(
    (token, spot) => spot < at && token.head === noun && /^VB[DPZ]$/.test(token.xpos),
  );
  if (main < 0) {
    const outer = tokens[noun]!.head;
    if (outer < 0 || outer > at || tokens[outer]!.tag !== "VERB") return;
    verb.head = outer;
    verb.relation = "advcl";
    tokens[noun]!.head = at;
    tokens[noun]!.relation = "obj";
    return;
  }
  tokens[main]!.head = tokens[noun]!.head;
  tokens[main]!.relation = tokens[noun]!.relation;
  for (const token of tokens.slice(0, at)) if (token.head === noun) token.head = main;
  verb.head = main;
  verb.relation = "advcl";
  tokens[noun]!.head = at;
  tokens[noun]!.relation = "obj";
}
