import { type RefObject, useEffect, useRef, useState } from "react";
import type { Range } from "../../../../src/serve/contract/index.ts";
import { selectedRange } from "../../parts/correcting/selection.ts";

/** What is under the pointer: an attribution, and the stretch it is pointed at in. */
export interface Pointed {
  readonly attribution: string | null;
  readonly place: number;
}

const NOTHING: Pointed = { attribution: null, place: -1 };

/**
 * What a pointer does on the text: over words, says who speaks there; a press chooses them; a drag, while a correction is made, moves
 * the passage. The keyboard does the same by its own keys.
 */
export function usePointer(
  article: RefObject<HTMLElement | null>,
  does: {
    readonly isSelecting: boolean;
    readonly onChoose: (attribution: string | null, assertion: string | null) => void;
    readonly onSelect: (passage: Range) => void;
  },
): Pointed {
  const [pointed, setPointed] = useState<Pointed>(NOTHING);
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const box = article.current;
    if (box === null) return;
    const over = ({ target }: Event) => {
      const run = runOf(target);
      const attribution = run?.dataset.attribution ?? null;
      const place = Number(run?.closest<HTMLElement>("[data-place]")?.dataset.place ?? -1);
      setPointed((now) =>
        now.attribution === attribution && now.place === place
          ? now
          : attribution === null
            ? NOTHING
            : { attribution, place },
      );
    };
    const out = () => setPointed(NOTHING);
    const press = ({ target }: Event) => {
      const { isSelecting, onChoose, onSelect } = latest.current;
      const selected = selectedRange(box);
      if (selected !== null) {
        if (isSelecting) onSelect(selected);
        return;
      }
      const run = runOf(target);
      if (isSelecting || run === null) return;
      onChoose(run.dataset.attribution ?? null, run.dataset.assertion ?? null);
    };
    box.addEventListener("pointerover", over);
    box.addEventListener("pointerleave", out);
    box.addEventListener("click", press);
    return () => {
      box.removeEventListener("pointerover", over);
      box.removeEventListener("pointerleave", out);
      box.removeEventListener("click", press);
    };
  }, [article]);
  return pointed;
}

const runOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-attribution], [data-assertion]") : null;
