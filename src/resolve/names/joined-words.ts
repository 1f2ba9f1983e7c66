import { bitCount } from "./bit-count.ts";
import { editDistance } from "./edit-distance.ts";
import type { Pair } from "./pair.ts";
import type { NameWord } from "./read-name.ts";
import { abjadDistance, soundDistance } from "./sounds.ts";

/**
 * Words of `many` that run together are a word of `one`: "Patr ushev", "SergeiLavrov". Adds what may be paired so.
 *
 * @param turned whether `one` is the right name
 */
export function addJoined(
  one: readonly NameWord[],
  many: readonly NameWord[],
  candidates: Pair[],
  turned: boolean,
): void {
  for (let i = 0; i < one.length; i++) {
    const whole = one[i]!;
    if (whole.text.length < 3) continue;
    for (let from = 0; from < many.length - 1; from++) {
      const first = many[from]!;
      const abjad = whole.abjad !== first.abjad;
      const slack = abjad ? 4 : 2;
      let length = first.text.length;
      if (length + many[from + 1]!.text.length > whole.text.length + slack || !mayJoin(first, whole))
        continue;
      let classes = first.classes;
      for (let to = from + 1; to < many.length && to < from + 4; to++) {
        const next = many[to]!;
        if (!mayJoin(next, whole)) break;
        length += next.text.length;
        classes |= next.classes;
        if (length > whole.text.length + slack) break;
        if (length < whole.text.length - slack) continue;
        if (bitCount(classes & whole.classes) < bitCount(whole.classes) - 1) continue;
        const [text, sounds] = joinedText(many, from, to);
        const edits = abjad ? 0 : editDistance(text, whole.text);
        const off = abjad
          ? whole.abjad
            ? abjadDistance(whole.sounds, sounds)
            : abjadDistance(sounds, whole.sounds)
          : Math.min(edits, soundDistance(sounds, whole.sounds) + 0.1);
        if (off > Math.max(0, text.length / 5 - 0.2)) continue;
        const indices = Array.from({ length: to - from + 1 }, (_, k) => from + k);
        candidates.push({
          left: turned ? indices : [i],
          right: turned ? [i] : indices,
          agreement: "joined",
          likeness: Math.min(0.97, 1 - off / text.length),
          edits,
          length: Math.max(text.length, whole.text.length),
        });
      }
    }
  }
}

/** Words run together, as written and as they sound. */
function joinedText(words: readonly NameWord[], from: number, to: number): readonly [string, string] {
  let text = "";
  let sounds = "";
  for (let i = from; i <= to; i++) {
    text += words[i]!.text;
    sounds += words[i]!.sounds;
  }
  return [text, sounds];
}

/** A figure, an initial, or a word that is the whole by itself is no piece of it. */
function mayJoin(piece: NameWord, whole: NameWord): boolean {
  if (piece.kind === "number" || (piece.text.length === 1 && whole.text.length > 4)) return false;
  return Math.abs(piece.text.length - whole.text.length) > 1;
}
