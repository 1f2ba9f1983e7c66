import { type KeyboardEvent, type RefObject, useState } from "react";

/**
 * A list that is walked and judged by keys: j and k or the arrows go to the next and the one before, and other keys do something with
 * the item that has the focus. Items carry `data-item` with their key and can be focused.
 *
 * @param list the element around the items
 * @param does what a key does with an item, by the key's name
 * @returns `here`, the item in the tab order, null for the first; `onKeyDown` for the list; `onFocus` for the list
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  does: Readonly<Record<string, (item: string) => void>> = {},
) {
  const [here, setHere] = useState<string | null>(null);
  const step = (by: 1 | -1) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
    const from = items.findIndex((item) => item.contains(document.activeElement));
    const next = items[Math.max(0, Math.min(items.length - 1, from + by))];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  };
  const itemOf = (target: EventTarget) =>
    (target as HTMLElement).closest?.<HTMLElement>("[data-item]")?.dataset.item;
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyped = (event.target as HTMLElement).matches("input, textarea, select, [contenteditable]");
    if (isTyped || event.ctrlKey || event.metaKey || event.altKey) return;
    const item = itemOf(event.target);
    const act = does[event.key];
    if (event.key === "j" || event.key === "ArrowDown") step(1);
    else if (event.key === "k" || event.key === "ArrowUp") step(-1);
    else if (act && item !== undefined) act(item);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: { readonly target: EventTarget }) => setHere(itemOf(target) ?? null);
  return { here, onKeyDown, onFocus, step };
}
