import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the focus on what is to be decided: what was decided leaves the page with its buttons, and the focus would fall to the page's
 * beginning. Where an item follows it gets the focus, and its first line is in sight; where none does, the desk around it.
 *
 * @param item the key of what is shown now; undefined where nothing is
 * @returns `desk` for the element around the item, which carries `data-item`; `takeFocus` to be called just before another item comes,
 * for when a dialog that closes still holds the focus
 */
export function useFocusKept(item: string | undefined): {
  readonly desk: RefObject<HTMLDivElement | null>;
  readonly takeFocus: () => void;
} {
  const desk = useRef<HTMLDivElement>(null);
  const isOwed = useRef(false);
  const before = useRef(item);
  useEffect(() => {
    const isAnother = before.current !== undefined && before.current !== item;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    before.current = item ?? before.current;
    if (!isOwed.current && !(isAnother && isLost)) return;
    const to = desk.current?.querySelector<HTMLElement>("[data-item]") ?? desk.current;
    if (to === null) return;
    isOwed.current = false;
    to.focus({ preventScroll: true });
    const free = Number.parseFloat(getComputedStyle(to).scrollMarginTop) || 0;
    if (to.getBoundingClientRect().top < free) to.scrollIntoView({ block: "start" });
  }, [item]);
  const takeFocus = () => {
    isOwed.current = true;
  };
  return { desk, takeFocus };
}
