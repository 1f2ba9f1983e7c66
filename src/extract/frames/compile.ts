import { contentId, type Frame, type Trigger } from "../../model/index.ts";
import { badFrame } from "./bad-frame.ts";

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
}

/** All frames made ready: triggers by the lemma of their key word, frames by id, and an id of the whole content. */
export interface FrameSet {
  readonly id: string;
  readonly frames: ReadonlyMap<string, Frame>;
  readonly triggers: ReadonlyMap<string, readonly CompiledTrigger[]>;
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
  return { id: contentId("frames", ...frames), frames: byId, triggers };
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
  };
  return phrasesOf(trigger.words, trigger.pos === "verb" ? "first" : "last").map((phrase) => ({
    ...shared,
    phrase,
  }));
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
