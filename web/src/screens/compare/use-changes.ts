import { useHotkeys } from "@mantine/hooks";
import { type RefObject, useState } from "react";

/** The way from one change to the next: n and p, or the buttons. `place` counts from 0, -1 before the first step. */
export function useChanges(board: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState(-1);
  const step = (by: 1 | -1) => {
    const changes = [...(board.current?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
    if (changes.length === 0) return;
    const focused = changes.indexOf(document.activeElement as HTMLElement);
    const from = focused >= 0 ? focused : place;
    const next = Math.max(0, Math.min(changes.length - 1, from + by));
    setPlace(next);
    changes[next]?.focus({ preventScroll: true });
    changes[next]?.scrollIntoView({ block: "center" });
  };
  useHotkeys([
    ["n", () => step(1)],
    ["p", () => step(-1)],
  ]);
  return { place, step, restart: () => setPlace(-1) };
}
