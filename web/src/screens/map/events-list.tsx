import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Event } from "../../../../src/serve/contract/index.ts";
import { AddToBrief } from "../../parts/add-to-brief.tsx";
import { bare } from "../../parts/addresses.ts";
import { Cited } from "../../parts/cited.tsx";
import { spanInWords } from "../../parts/date-words.ts";
import { StatedDate } from "../../parts/stated-date.tsx";
import { DisputeTag } from "../../parts/tags.tsx";
import { useListKeys } from "../../parts/use-list-keys.ts";
import { strings } from "../../strings/index.ts";
import classes from "./map.module.css";

/** Events by date, each with its words. The one that has the focus is shown on the map. */
export function EventsList(props: {
  readonly events: readonly Event[];
  readonly chosen: string | null;
  readonly onChoose: (assertion: string) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const keys = useListKeys(list);
  const { chosen } = props;
  useEffect(() => {
    if (chosen === null) return;
    list.current?.querySelector(`[data-item="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <ol ref={list} className={classes.list} aria-label={strings.map.listOf} onKeyDown={keys.onKeyDown}>
      {props.events.map((event) => (
        <li
          key={event.assertion}
          aria-current={event.assertion === chosen || undefined}
          className={classes.item}
        >
          <button
            type="button"
            data-item={event.assertion}
            className={classes.when}
            aria-expanded={event.assertion === chosen}
            title={strings.map.showWords}
            onClick={() => props.onChoose(event.assertion)}
          >
            <span>
              {event.time ? (
                spanInWords(event.date, event.until)
              ) : (
                <>
                  <StatedDate value={event.date} /> {strings.map.published}
                </>
              )}
            </span>
            {event.place ? (
              <span className={classes.where}>
                {event.place.name}
                {event.point ? "" : ` (${strings.map.noPoint})`}
              </span>
            ) : null}
          </button>
          <Link to="/claims/$claimId" params={{ claimId: bare(event.claim) }} className={classes.claim}>
            {event.label}
          </Link>
          <div className={classes.facts}>
            <span className={classes.origins} data-none={event.independentOrigins === 0 || undefined}>
              {strings.terms.independentOrigins(event.independentOrigins)}
            </span>
            {event.disputed ? <DisputeTag /> : null}
            <AddToBrief claim={event.claim} label={event.label} />
          </div>
          {event.assertion === chosen ? <Cited words={event.words} certainty={event.certainty} /> : null}
        </li>
      ))}
    </ol>
  );
}
