import { Button, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { EntityRow, Proposal } from "../../../src/serve/contract/index.ts";
import { strings } from "../strings/index.ts";
import { bare } from "./addresses.ts";
import { useJudgePair } from "./judge-pair.ts";
import { Key } from "./key.tsx";
import classes from "./pairs.module.css";
import { Tag } from "./tags.tsx";
import { useListKeys } from "./use-list-keys.ts";

const JUDGEMENTS = { same: "s", different: "d", unsure: "h" } as const;

/** Pairs that may be one, side by side with why; judged by keys or buttons. */
export function Pairs(props: { readonly rows: readonly Proposal[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { decide, isPending } = useJudgePair();
  const pending = useRef<{ readonly item: string; readonly place: number } | null>(null);
  const itemAt = (place: number) => {
    const items = list.current?.querySelectorAll<HTMLElement>("[data-item]");
    return items?.[Math.min(place, items.length - 1)];
  };
  const judge = async (item: string, judgement: keyof typeof JUDGEMENTS) => {
    const [a, b] = item.split(" ") as [string, string];
    const place = props.rows.findIndex((row) => keyOf(row) === item);
    pending.current = judgement === "unsure" ? null : { item, place };
    const judged = await decide({ kind: "pair", judgement: { a, b, judgement } });
    if (judged === null) pending.current = null;
    else if (judgement === "unsure") itemAt(place + 1)?.focus();
  };
  // A pair that is judged leaves the list: whatever stands in its place gets the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the list is another.
  useEffect(() => {
    const waiting = pending.current;
    if (waiting === null || props.rows.some((row) => keyOf(row) === waiting.item)) return;
    pending.current = null;
    itemAt(waiting.place)?.focus();
  }, [props.rows]);
  const keys = useListKeys(list, {
    s: (item) => void judge(item, "same"),
    d: (item) => void judge(item, "different"),
    h: (item) => void judge(item, "unsure"),
  });
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs" className={classes.hint}>
        {strings.identity.keys} <Key>j</Key> <Key>k</Key> · <Key>s</Key> {strings.identity.same} ·{" "}
        <Key>d</Key> {strings.identity.different} · <Key>h</Key> {strings.identity.unsure}
      </Text>
      <ul ref={list} className={classes.list} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        {props.rows.map((row, index) => (
          <li
            key={keyOf(row)}
            className={classes.pair}
            data-item={keyOf(row)}
            tabIndex={(keys.here === null ? index === 0 : keys.here === keyOf(row)) ? 0 : -1}
            aria-label={strings.identity.pair(row.a.name, row.b.name)}
          >
            <div className={classes.sides}>
              <Side entity={row.a} />
              <Side entity={row.b} />
            </div>
            <ul className={classes.reasons}>
              {row.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <Group gap="xs" justify="space-between">
              <Text size="sm" c="dimmed" className="tabular">
                {strings.identity.score(row.score)}{" "}
                {row.isUnsure ? <Tag tone="hedge">{strings.identity.leftOpen}</Tag> : null}
              </Text>
              <Group gap={6}>
                {(Object.keys(JUDGEMENTS) as (keyof typeof JUDGEMENTS)[]).map((judgement) => (
                  <Button
                    key={judgement}
                    size="compact-sm"
                    variant="default"
                    disabled={isPending}
                    aria-keyshortcuts={JUDGEMENTS[judgement]}
                    onClick={() => void judge(keyOf(row), judgement)}
                  >
                    {strings.identity[judgement]}
                  </Button>
                ))}
              </Group>
            </Group>
          </li>
        ))}
      </ul>
    </>
  );
}

const keyOf = ({ a, b }: Proposal) => `${a.id} ${b.id}`;

function Side({ entity }: { readonly entity: EntityRow }) {
  return (
    <div>
      <Link to="/entities/$entityId" params={{ entityId: bare(entity.id) }} className={classes.name}>
        {entity.name}
      </Link>
      <Text size="sm" c="dimmed">
        {strings.terms.type(entity.type)} · {strings.terms.documents(entity.documents)}
      </Text>
      {entity.aliases.length > 0 ? (
        <Text size="sm" lineClamp={2}>
          {entity.aliases.join(", ")}
        </Text>
      ) : null}
    </div>
  );
}
