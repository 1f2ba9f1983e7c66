import { Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "../../api/client.ts";
import { bare } from "../../parts/addresses.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { strings } from "../../strings/index.ts";
import { loadBasemap } from "./basemap.ts";
import { ControlList } from "./control-list.tsx";
import { EventsList } from "./events-list.tsx";
import classes from "./map.module.css";
import { MapView } from "./map-view.tsx";
import { distinct, type Mark, marksOfControl, marksOfEvents } from "./marks.ts";
import type { Shown } from "./search.ts";

interface Asked {
  readonly shown: Shown;
  readonly onChange: (change: Partial<Shown>) => void;
}

const basemapQuery = { queryKey: ["basemap"], queryFn: loadBasemap, staleTime: Number.POSITIVE_INFINITY };

/** Events on the map and beside it. */
export function EventsBoard({ shown, onChange }: Asked) {
  const { about, frame, since, until, place } = shown;
  const found = useQuery({
    ...ask("listEvents", { query: { about, frame, since, until, place, limit: 500 } }),
    placeholderData: keepPreviousData,
  });
  const events = useMemo(() => distinct(found.data?.rows ?? []), [found.data]);
  const marks = useMemo(() => marksOfEvents(events), [events]);
  const chosen =
    events.find(({ assertion }) => shown.at && bare(assertion).startsWith(shown.at))?.assertion ?? null;
  const choose = (assertion: string) => onChange({ at: bare(assertion).slice(0, 16) });
  return (
    <Answer to={found}>
      {({ cursor, total }) =>
        events.length === 0 ? (
          <EmptyState title={strings.map.emptyTitle}>{strings.map.empty}</EmptyState>
        ) : (
          <div className={classes.board}>
            <Drawn
              marks={marks}
              chosen={chosen}
              onChoose={choose}
              onPlace={(id) => onChange({ place: bare(id), at: undefined })}
            />
            <div className={classes.side}>
              <h2 className={classes.heading}>
                {strings.map.listOf} <span>{strings.map.count(events.length)}</span>
              </h2>
              {cursor !== null ? (
                <Text size="sm" c="dimmed" mb="xs">
                  {strings.map.more(found.data?.rows.length ?? 0, total.count, total.isMore)}
                </Text>
              ) : null}
              <EventsList events={events} chosen={chosen} onChoose={choose} />
            </div>
          </div>
        )
      }
    </Answer>
  );
}

/** Who is said to hold what, on the map and beside it. */
export function ControlBoard({ shown, onChange }: Asked) {
  const { about, since, until } = shown;
  const found = useQuery({
    ...ask("listControl", { query: { about, since, until } }),
    placeholderData: keepPreviousData,
  });
  const marks = useMemo(() => marksOfControl(found.data?.rows ?? []), [found.data]);
  const chosen = marks.find(({ key }) => shown.at && bare(key).startsWith(shown.at))?.key ?? null;
  return (
    <Answer to={found}>
      {({ rows }) => (
        <div className={classes.board}>
          <Drawn
            marks={marks}
            isNothing={rows.length === 0}
            chosen={chosen}
            onChoose={(key) => onChange({ at: bare(key).slice(0, 16) })}
            onPlace={(id) => onChange({ view: undefined, place: bare(id), at: undefined })}
          />
          <div className={classes.side}>
            <h2 className={classes.heading}>{strings.map.controlOf}</h2>
            <ControlList controls={rows} />
          </div>
        </div>
      )}
    </Answer>
  );
}

function Drawn(props: {
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onPlace: (place: string) => void;
  /** Whether nothing is said at all, and not only of places without a point. */
  readonly isNothing?: boolean;
}) {
  const { isNothing = false, ...view } = props;
  const basemap = useQuery(basemapQuery);
  return (
    <div className={classes.drawn}>
      <Answer to={basemap}>{(world) => <MapView basemap={world} {...view} />}</Answer>
      {props.marks.length === 0 ? (
        <div className={classes.nothing} role="status">
          <Text fw={600}>{isNothing ? strings.map.noControlTitle : strings.map.noPointsTitle}</Text>
          <Text size="sm">{isNothing ? strings.map.noControlDo : strings.map.noPoints}</Text>
        </div>
      ) : null}
    </div>
  );
}
