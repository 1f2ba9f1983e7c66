import { useEffect, useRef } from "react";

/** So long after the key the box is there, in milliseconds, if it comes at all. */
const OPENS_WITHIN_MS = 1500;

/**
 * Keeps what is typed after `/` or Ctrl K, before the search box has the focus: somebody who types fast is some letters ahead of it.
 * Until then no letter reaches the screen below, where it may be a command.
 *
 * @param onTyped what was typed, letter by letter
 */
export function useTypedAhead(onTyped: (letter: string) => void): void {
  const tell = useRef(onTyped);
  tell.current = onTyped;
  useEffect(() => {
    let until = 0;
    const hear = (event: KeyboardEvent) => {
      const isWithControl = event.ctrlKey || event.metaKey;
      if (isField(event.target) || event.key === "Escape") until = 0;
      else if (event.timeStamp < until && event.key.length === 1 && !isWithControl && !event.altKey) {
        event.preventDefault();
        event.stopImmediatePropagation();
        tell.current(event.key);
      } else if (opens(event, isWithControl)) until = event.timeStamp + OPENS_WITHIN_MS;
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, []);
}

/** What the palette itself opens by. */
const opens = ({ key, altKey }: KeyboardEvent, isWithControl: boolean): boolean =>
  !altKey && (isWithControl ? key.toLowerCase() === "k" : key === "/");

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
