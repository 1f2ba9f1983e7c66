import { Chip, Group, Loader, Text, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { GapShown } from "./gap-shown.tsx";
import classes from "./gaps.module.css";
import { KINDS } from "./search.ts";

const route = getRouteApi("/gaps");

/** What ought to be on a list and is not, with what each question rests on. */
export function Gaps() {
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({
    ...ask("listGaps", { query: { ...shown, limit: 100 } }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.isReady === false ? (state.data.retryMs ?? 1000) : false),
  });
  const lists = useQuery(ask("listLists"));
  return (
    <Page title={strings.gaps.title} lead={strings.gaps.lead}>
      <Group gap="lg" align="flex-end" mb="md">
        <Chip.Group
          value={shown.kind ?? ""}
          onChange={(kind) =>
            void navigate({
              search: { ...shown, kind: KINDS.find((one) => one === kind) },
              resetScroll: false,
            })
          }
        >
          <Group gap={6} role="radiogroup" aria-label={strings.gaps.kind} pb={4}>
            <Chip value="" size="xs" radius="sm" variant="outline">
              {strings.gaps.all}
            </Chip>
            {KINDS.map((kind) => (
              <Chip key={kind} value={kind} size="xs" radius="sm" variant="outline">
                {strings.gaps.kinds[kind]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <TextInput
          type="date"
          label={strings.gaps.on}
          value={shown.on ?? ""}
          onChange={({ currentTarget }) =>
            void navigate({ search: { ...shown, on: currentTarget.value || undefined }, resetScroll: false })
          }
        />
      </Group>
      <Answer to={found}>
        {({ isReady, rows, entries, total }) => {
          if (!isReady)
            return (
              <Group gap="sm" role="status" className={classes.waiting ?? ""}>
                <Loader type="dots" />
                <Text c="dimmed">{strings.gaps.notReady}</Text>
              </Group>
            );
          if (rows.length === 0)
            return (
              <EmptyState title={strings.gaps.emptyTitle}>
                {lists.data === undefined
                  ? null
                  : lists.data.rows.length > 0 && (shown.kind !== undefined || shown.on !== undefined)
                    ? strings.gaps.emptyOfKind
                    : strings.gaps.empty(lists.data.rows.length)}
              </EmptyState>
            );
          return (
            <>
              <Text size="sm" c="dimmed" mb="sm" className="tabular">
                {strings.gaps.found(total, strings.terms.count(entries))}
              </Text>
              <div className={classes.gaps}>
                {rows.map((gap) => (
                  <GapShown key={`${gap.kind} ${gap.entity.id}`} gap={gap} />
                ))}
              </div>
              {total > rows.length ? (
                <Text size="sm" c="dimmed" mt="md">
                  {strings.gaps.more(rows.length, total)}
                </Text>
              ) : null}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
