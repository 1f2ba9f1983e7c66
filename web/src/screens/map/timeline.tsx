import { Button, Group, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { dateInWords } from "../../parts/date-words.ts";
import { strings } from "../../strings/index.ts";
import { Brush } from "./brush.tsx";
import classes from "./map.module.css";
import type { Shown } from "./search.ts";
import { barsOf, chosenBars, finenessOf } from "./spans.ts";

/** How much is said to have happened over time, and the brush that chooses a stretch of it for the map and the list. */
export function Timeline(props: {
  readonly shown: Shown;
  readonly onChange: (change: Partial<Shown>) => void;
}) {
  const { shown, onChange } = props;
  const [since, until] = shown.within?.split("~") ?? [];
  const filter = { about: shown.about, frame: shown.frame, since, until };
  const months = useQuery({
    ...ask("getTimeline", { query: { ...filter, by: "month" } }),
    placeholderData: keepPreviousData,
  });
  const by = months.data ? finenessOf(barsOf(months.data).bars.length) : "month";
  const finer = useQuery({
    ...ask("getTimeline", { query: { ...filter, by } }),
    placeholderData: keepPreviousData,
    enabled: by !== "month",
  });
  const timeline = by === "month" ? months.data : finer.data?.by === by ? finer.data : undefined;
  if (timeline === undefined) return <div className={classes.timeline} />;
  const { bars, stretches } = barsOf(timeline);
  if (bars.length === 0) return null;
  const range = chosenBars(bars, shown.since, shown.until);
  const isAll = range[0] === 0 && range[1] === bars.length - 1;
  return (
    <section className={classes.timeline} aria-label={strings.map.timeline}>
      <Group justify="space-between" gap="sm" mb={4}>
        <Text size="sm" fw={560} className="tabular">
          {dateInWords(bars[range[0]]!.date)} – {dateInWords(bars[range[1]]!.date)}
        </Text>
        <Group gap="sm">
          {timeline.undated.events > 0 ? (
            <Text size="sm" c="dimmed">
              {strings.map.undated(timeline.undated.events)}
            </Text>
          ) : null}
          <Button
            size="compact-xs"
            variant="default"
            disabled={isAll}
            onClick={() => onChange({ within: `${bars[range[0]]!.date}~${bars[range[1]]!.date}` })}
          >
            {strings.map.closer}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={isAll && shown.within === undefined}
            onClick={() => onChange({ since: undefined, until: undefined, within: undefined })}
          >
            {strings.map.all}
          </Button>
        </Group>
      </Group>
      <Brush
        bars={bars}
        stretches={stretches}
        range={range}
        onChange={([first, last]) =>
          onChange({
            since: first === 0 ? since : bars[first]!.date,
            until: last === bars.length - 1 ? until : bars[last]!.date,
            at: undefined,
          })
        }
      />
    </section>
  );
}
