import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { StanceCell, StanceEnd, StanceSaid } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import type { Arranged } from "./arrange.ts";
import classes from "./matrix.module.css";
import { StanceLine } from "./stance-line.tsx";
import { useGridKeys } from "./use-grid-keys.ts";

/** The table: rows are actors, columns are targets. Arrow keys move, Enter opens a cell; header cells stay put. */
export function Grid(props: {
  readonly arranged: Arranged;
  readonly open: StanceCell | undefined;
  readonly words: (said: StanceSaid) => string;
  readonly onOpen: (cell: StanceCell) => void;
}) {
  const { actors, targets, at } = props.arranged;
  const table = useRef<HTMLTableElement>(null);
  const { here, go, onKeyDown } = useGridKeys(table, actors.length, targets.length);
  const { ref: box, width } = useElementSize<HTMLDivElement>();
  const [isCut, setCut] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again whenever other cells are laid out.
  useEffect(() => {
    setCut(width > 0 && (table.current?.scrollWidth ?? 0) > width + 1);
  }, [width, props.arranged]);
  const openFrom = (event: KeyboardEvent, cell: StanceCell | undefined) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (cell) props.onOpen(cell);
  };
  return (
    <>
      {isCut ? <p className={classes.hint}>{strings.matrix.sideways(targets.length)}</p> : null}
      <div ref={box} className={classes.scroll}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are chosen is ARIA's grid.
          role="grid"
          aria-label={strings.matrix.table}
          className={classes.table}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th className={classes.corner}>{strings.matrix.corner}</th>
              {targets.map((end) => (
                <th key={end.id} scope="col" className={classes.target}>
                  {end.name}
                  <span className={classes.type}>{kindOf(end)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((actor, row) => (
              <tr key={actor.id}>
                <th scope="row" className={classes.actor}>
                  {actor.name}
                  <span className={classes.type}>{kindOf(actor)}</span>
                </th>
                {targets.map((target, column) => {
                  const cell = at(actor.id, target.id);
                  const isOpen = cell !== undefined && cell === props.open;
                  return (
                    <td
                      key={target.id}
                      data-at={`${row}-${column}`}
                      tabIndex={here.row === row && here.column === column ? 0 : -1}
                      aria-current={isOpen || undefined}
                      className={classes.cell}
                      data-said={cell ? true : undefined}
                      onFocus={() => go(row, column)}
                      onClick={() => cell && props.onOpen(cell)}
                      onKeyDown={(event) => openFrom(event, cell)}
                    >
                      {cell ? (
                        cell.said.map((said) => (
                          <StanceLine key={said.claim} said={said} words={props.words(said)} />
                        ))
                      ) : (
                        <span className={classes.hidden}>{strings.matrix.silence}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What it is, and that it has no name where it has none. */
function kindOf({ type, isNamed }: StanceEnd): string {
  return isNamed ? strings.terms.type(type) : strings.matrix.nameless(strings.terms.type(type));
}
