import { englishLexicon, FORM_BITS, wordBits } from "../../language/index.ts";
import type { Mention } from "../../model/index.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** WordNet's lexicographer files of verbs (verb.competition, verb.contact, verb.motion), as the lexicon counts them. */
const DEEDS: ReadonlySet<number> = new Set([5, 7, 10]);

/** Verbs of heading something, which some of them can say as well: "commands the brigade" gives no order. */
const HEADING: ReadonlySet<string> = new Set("command lead head chair direct".split(" "));

/** Verbs that some use to say something, and what of the dead is taken or found by them: "*claimed* 14 lives", "*found* the bodies". */
const LOSING: ReadonlyMap<string, RegExp> = new Map([
  ["claim", /^li(?:fe|ves)$/],
  ["find", /^(?:body|bodies|corpses?|remains|graves?)$/],
  ["discover", /^(?:body|bodies|corpses?|remains|graves?)$/],
]);

/** Those who fight with arms and not with words: a minister can attack a ruling, what soldiers attack they do not criticise. */
const FIGHTING: ReadonlySet<string> = new Set(
  (
    "soldier troop paratrooper marine commando fighter gunman militant militiaman rebel insurgent guerrilla jihadist sniper " +
    "bomber brigade battalion warplane jet drone helicopter tank"
  ).split(" "),
);

/** Who is headed. */
const HEADED: ReadonlySet<Mention["type"]> = new Set(["ArmedGroup", "Organization", "PublicBody"]);

/**
 * A test for what is done and not said: "*attacked* the crossing", "*left* the valley". Nobody says a place: a verb whose object is one, with nothing
 * quoted and no other clause behind it, carries no words. States are no places here: one can criticise them. No more are words carried by a
 * verb of heading whose object is a group, by what claims lives and by who finds the dead, or by those who fight and whose object has a name.
 */
export function deedFinder(
  mentions: readonly Mention[],
): (stream: Stream, head: number, content: Span) => boolean {
  const endsOf = (isOne: (mention: Mention) => boolean) =>
    new Set(mentions.filter(isOne).map(({ end }) => end));
  const places = endsOf(({ type }) => type === "Place");
  const headed = endsOf(({ type }) => HEADED.has(type));
  return (stream, head, [first, last]) => {
    const { tokens, quotationOf } = stream;
    const lemma = tokens[head]!.lemma.toLowerCase();
    const lost = LOSING.get(lemma);
    const done = HEADING.has(lemma) ? headed : places;
    if (
      lost === undefined &&
      done === places &&
      !DEEDS.has(wordBits(englishLexicon(), lemma) >> (FORM_BITS + 5))
    )
      return false;
    let object = -1;
    for (let at = first; at <= last; at++) {
      if (quotationOf[at]! >= 0) return false;
      const { relation, tag } = tokens[at]!;
      if (relation === "obj" && stream.head[at] === head) object = at;
      else if (tag === "VERB" && /^(?:ccomp|xcomp|parataxis|acl)/.test(relation)) return false;
    }
    if (object < 0) return false;
    if (
      lost === undefined &&
      done === places &&
      tokens[object]!.tag === "PROPN" &&
      isDoneByFighters(stream, head)
    )
      return true;
    return done.has(tokens[object]!.end) || (lost?.test(tokens[object]!.lemma) ?? false);
  };
}

function isDoneByFighters({ tokens, head, first }: Stream, verb: number): boolean {
  for (let at = first[verb]!; at < verb; at++)
    if (head[at] === verb && tokens[at]!.relation === "nsubj") return FIGHTING.has(tokens[at]!.lemma);
  return false;
}
