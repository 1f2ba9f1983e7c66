import { UnstyledButton } from "@mantine/core";
import { type CSSProperties, useEffect, useRef } from "react";
import { bare } from "../../parts/addresses.ts";
import { strings } from "../../strings/index.ts";
import classes from "./legend.module.css";
import type { Voice } from "./voices.ts";

/** Who speaks in the document and in which colour. Choosing one sets the others back and lets the walk stop at that one alone. */
export function Legend(props: {
  readonly voices: readonly Voice[];
  /** Hex of the chosen voice's id. */
  readonly only: string | undefined;
  /** Entity id of who speaks where the pointer or the walk is. */
  readonly here: string | null;
  readonly onChoose: (voice: string | undefined) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const shown = props.only ?? (props.here === null ? undefined : bare(props.here));
  // The row is wider than a phone: who is chosen, or speaks where one reads, is never beyond its edge. Sideways alone: the text stays where it is.
  useEffect(() => {
    const row = list.current;
    const chip = row?.querySelector<HTMLElement>(`[data-voice="${shown}"]`);
    if (row && chip) row.scrollTo({ left: chip.offsetLeft - (row.clientWidth - chip.offsetWidth) / 2 });
  }, [shown]);
  if (props.voices.length === 0) return <p className={classes.none}>{strings.reader.noVoices}</p>;
  return (
    <ul ref={list} className={classes.voices} aria-label={strings.reader.voices}>
      {props.voices.map(({ speaker, name, attributions, colour }) => {
        const isOnly = props.only === bare(speaker);
        return (
          <li key={speaker} data-voice={bare(speaker)}>
            <UnstyledButton
              className={classes.voice}
              aria-pressed={isOnly}
              data-here={props.here === speaker || undefined}
              onClick={() => props.onChoose(isOnly ? undefined : bare(speaker))}
              title={strings.reader.onlyVoice(name, attributions)}
              style={{ "--voice": colour } as CSSProperties}
            >
              <span className={classes.swatch} aria-hidden />
              <span className={classes.name}>{name}</span>
              <span className={classes.count}>{attributions}</span>
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}
