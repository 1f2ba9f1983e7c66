import { type KeyboardEvent, type RefObject, useState } from "react";

/**
 * Arrow keys in a table of cells: one cell takes part in the tab order, arrows go to its neighbours, Home and End to the row's
 * ends, with Control to the table's. Cells carry `data-at="row-column"`.
 */
export function useGridKeys(table: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [chosen, setChosen] = useState({ row: 0, column: 0 });
  const here = { row: Math.min(chosen.row, rows - 1), column: Math.min(chosen.column, columns - 1) };
  const go = (row: number, column: number) => setChosen({ row, column });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextOf(event, here, rows, columns);
    if (next === null) return;
    event.preventDefault();
    go(next.row, next.column);
    const cell = table.current?.querySelector<HTMLElement>(`[data-at="${next.row}-${next.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  return { here, go, onKeyDown };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function nextOf({ key, ctrlKey }: KeyboardEvent, { row, column }: Place, rows: number, columns: number) {
  const bound = (place: Place): Place => ({
    row: Math.max(0, Math.min(rows - 1, place.row)),
    column: Math.max(0, Math.min(columns - 1, place.column)),
  });
  if (key === "ArrowRight") return bound({ row, column: column + 1 });
  if (key === "ArrowLeft") return bound({ row, column: column - 1 });
  if (key === "ArrowDown") return bound({ row: row + 1, column });
  if (key === "ArrowUp") return bound({ row: row - 1, column });
  if (key === "Home") return bound({ row: ctrlKey ? 0 : row, column: 0 });
  if (key === "End") return bound({ row: ctrlKey ? rows - 1 : row, column: columns - 1 });
  return null;
}
