import { Button, Group, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useRef } from "react";
import type { ScreeningResult } from "../../../../src/serve/contract/index.ts";
import { useJudge } from "../../parts/judge.ts";
import { Key } from "../../parts/key.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { useListKeys } from "../../parts/use-list-keys.ts";
import { strings } from "../../strings/index.ts";
import { Card, DECISIONS, type Decision } from "./card.tsx";
import { resultsAsCsv } from "./csv.ts";
import classes from "./screen.module.css";

/** Every name with the entries that may be meant; then the names without one. */
export function Results({ result }: { readonly result: ScreeningResult }) {
  const list = useRef<HTMLDivElement>(null);
  const { judge } = useJudge();
  const found = result.rows.filter(({ candidates }) => candidates.length > 0);
  const without = result.rows.filter(({ candidates }) => candidates.length === 0);
  const decide = async (item: string, decision: Decision) => {
    const [row, place] = item.split(" ").map(Number) as [number, number];
    const screened = found[row]!;
    const { list: listed, entry } = screened.candidates[place]!;
    await judge({
      subject: { kind: "match", name: screened.entity?.id ?? screened.name, list: listed, entry },
      decision,
    });
  };
  const does = Object.fromEntries(
    Object.entries(DECISIONS).map(([key, decision]) => [key, (item: string) => void decide(item, decision)]),
  );
  const keys = useListKeys(list, does);
  const candidates = found.reduce((sum, one) => sum + one.candidates.length, 0);
  return (
    <div>
      <Group justify="space-between" mb="sm" gap="sm">
        <Text fw={560} role="status">
          {strings.screen.found(result.rows.length, candidates)}
        </Text>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={15} aria-hidden />}
          onClick={() => saveFile("screening.csv", "text/csv", `\ufeff${resultsAsCsv(result)}`)}
        >
          {strings.screen.download}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {result.note}
      </Text>
      {found.length > 0 ? (
        <Text size="sm" c="dimmed" mb="md" className={classes.hint ?? ""}>
          {strings.identity.keys} <Key>j</Key> <Key>k</Key> · <Key>s</Key> {strings.identity.same} ·{" "}
          <Key>d</Key> {strings.identity.different} · <Key>h</Key> {strings.identity.unsure}
        </Text>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys reach the card that has the focus; its buttons do the same. */}
      <div ref={list} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        {found.map((screened, row) => (
          <section key={`${screened.row} ${screened.name}`} className={classes.group}>
            <h2>
              {screened.name}
              {screened.row === null ? null : <span>{strings.screen.row(screened.row)}</span>}
            </h2>
            <ul>
              {screened.candidates.map((candidate, place) => {
                const item = `${row} ${place}`;
                const isFirst = row === 0 && place === 0;
                return (
                  <Card
                    key={`${candidate.list} ${candidate.entry}`}
                    item={item}
                    screened={screened}
                    candidate={candidate}
                    on={result.on}
                    tabIndex={(keys.here === null ? isFirst : keys.here === item) ? 0 : -1}
                    onDecide={(decision) => void decide(item, decision)}
                  />
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {without.length > 0 ? (
        <section className={classes.without}>
          <h2>{strings.screen.nothing}</h2>
          <p>{without.map(({ name }) => name).join(" · ")}</p>
          <Text size="sm" c="dimmed">
            {strings.screen.nothingNote}
          </Text>
        </section>
      ) : null}
      {result.isMore ? (
        <Text size="sm" c="dimmed" mt="md">
          {strings.screen.more}
        </Text>
      ) : null}
    </div>
  );
}
