import { useHotkeys } from "@mantine/hooks";
import { type RefObject, useRef } from "react";

/**
 * Walks the rows of a list with j and k, as in the reader: the focus goes to the link marked `data-row` of the next row, where Enter
 * opens it.
 */
export function useRowKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const step = (way: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const next = rows[at < 0 ? (way === 1 ? 0 : rows.length - 1) : at + way];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  };
  useHotkeys([
    ["j", () => step(1)],
    ["k", () => step(-1)],
  ]);
  return list;
}
