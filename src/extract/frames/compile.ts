import { contentId, type EntityType, type Frame, type Trigger } from "../../model/index.ts";
import { badFrame } from "./bad-frame.ts";
import { type TypeSet, typeSet } from "./type-sets.ts";

/** One alternative of a list of words: its lemmas in order, each optional or not. */
export interface Phrase {
  readonly words: readonly { readonly lemma: string; readonly optional: boolean }[];
  /** The word that the parse hangs the phrase on: the first of a verb's, the last of a noun's or adjective's. */
  readonly key: string;
}

/** A trigger made ready to match: one entry for each alternative of its words. */
export interface CompiledTrigger {
  readonly frame: Frame;
  readonly trigger: Trigger;
  readonly phrase: Phrase;
  /** Lemmas of the noun that completes a verb, by key lemma; empty where the trigger has none. */
  readonly nouns: ReadonlyMap<string, readonly Phrase[]>;
  readonly prepositions: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  /** Words beside its own of which the sentence must hold one of each set, as a lemma or as written, in lower case, for the trigger to stand in it. */
  readonly words: readonly ReadonlySet<string>[];
  /** The types of what must be mentioned for the trigger to make a claim: one of each set. */
  readonly fillers: readonly TypeSet[];
}

/** All frames made ready: triggers by the lemma of their key word, frames by id, and an id of the whole content. */
export interface FrameSet {
  readonly id: string;
  readonly frames: ReadonlyMap<string, Frame>;
  readonly triggers: ReadonlyMap<string, readonly CompiledTrigger[]>;
  /** Every word that some trigger needs beside its own. */
  readonly words: ReadonlySet<string>;
}

/**
 * Frames made ready to match. The id of the set is made of its content, so that two machines with the same frames agree.
 *
 * @throws HeadwaterError `bad-frame` when two frames share an id, or one names a frame that is not there
 */
export function compileFrames(frames: readonly Frame[]): FrameSet {
  const byId = new Map<string, Frame>();
  for (const frame of frames) {
    if (byId.has(frame.id)) throw badFrame(frame.id, ["id"], "is the id of another frame too");
    byId.set(frame.id, frame);
  }
  const triggers = new Map<string, CompiledTrigger[]>();
  for (const frame of frames) {
    for (const field of ["rivals", "implies", "same", "converse"] as const)
      for (const id of frame[field])
        if (!byId.has(id)) throw badFrame(frame.id, [field], `names "${id}", which is no frame`);
    for (const trigger of frame.triggers)
      for (const compiled of compileTrigger(frame, trigger)) {
        const same = triggers.get(compiled.phrase.key);
        if (same) same.push(compiled);
        else triggers.set(compiled.phrase.key, [compiled]);
      }
  }
  const words = new Set(
    [...triggers.values()].flatMap((all) => all.flatMap((each) => each.words.flatMap((some) => [...some]))),
  );
  return { id: contentId("frames", ...frames), frames: byId, triggers, words };
}

function compileTrigger(frame: Frame, trigger: Trigger): CompiledTrigger[] {
  const nouns = new Map<string, Phrase[]>();
  if (trigger.pos === "verb" && trigger.noun !== undefined)
    for (const phrase of phrasesOf(trigger.noun, "last"))
      nouns.set(phrase.key, [...(nouns.get(phrase.key) ?? []), phrase]);
  const shared = {
    frame,
    trigger,
    nouns,
    prepositions: wordSet(trigger.pos === "noun" ? trigger.preposition : undefined),
    with: wordSet(trigger.with),
    without: wordSet(trigger.without),
    fillers: fillersOf(frame, trigger),
  };
  const sets = [new Set(nouns.keys()), shared.prepositions, shared.with].filter(({ size }) => size > 0);
  return phrasesOf(trigger.words, trigger.pos === "verb" ? "first" : "last").map((phrase) => ({
    ...shared,
    phrase,
    words: [...wordsBeside(phrase), ...sets],
  }));
}

/** The words of a phrase beside its key, each by itself; optional ones may be missing. */
function wordsBeside({ words, key }: Phrase): ReadonlySet<string>[] {
  return words
    .filter(({ lemma, optional }) => !optional && lemma !== key)
    .map(({ lemma }) => new Set([lemma]));
}

const PLACES: readonly EntityType[] = ["Place", "Country"];

/** What a trigger's claims are made of: each role that must be filled, or else any; a quantity is no mention. */
function fillersOf({ roles, symmetric }: Frame, trigger: Trigger): TypeSet[] {
  const setOf = (role: string) => typeSet(trigger.types?.[role] ?? roles[role]?.types ?? []);
  // "Shelling killed three": an event that is no mention will do.
  const mayBeBare = (role: string) => roles[role]!.types.includes("Event");
  const needed = Object.keys(roles).filter(
    (role) => role !== "quantity" && (roles[role]!.required || (role === trigger.needs && !mayBeBare(role))),
  );
  if (needed.length === 0) {
    const filled = Object.keys(trigger.roles).filter((role) => role !== "quantity" && role !== "place");
    // A bare number needs at least a place that it is of.
    const counted = roles["quantity"]?.required ? setOf("place") | typeSet(PLACES) : 0;
    return [filled.reduce((all, role) => all | setOf(role), counted)];
  }
  // Where either may be the other, both may stand in the subject's place: "the two".
  return needed.map((role) => setOf(role) | (symmetric && role === "object" ? setOf("subject") : 0));
}

function phrasesOf(words: string, keyAt: "first" | "last"): Phrase[] {
  return words.split("|").map((alternative) => {
    const parts = alternative.split(" ").map((part) => ({
      lemma: part.replace(/\?$/, "").toLowerCase(),
      optional: part.endsWith("?"),
    }));
    return { words: parts, key: (keyAt === "first" ? parts[0]! : parts[parts.length - 1]!).lemma };
  });
}

function wordSet(words: string | undefined): ReadonlySet<string> {
  return new Set(words === undefined ? [] : words.split("|"));
}
