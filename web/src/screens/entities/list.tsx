import { Chip, Group, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { askPages } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { More } from "../../parts/more.tsx";
import { strings } from "../../strings/index.ts";
import { Rows } from "./rows.tsx";

const route = getRouteApi("/entities");

const TYPES = ["Person", "ArmedGroup", "Organization", "PublicBody", "Country", "Place", "Event"] as const;

/** The names, by words and by kind. */
export function List() {
  const { text, type } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(text ?? "");
  const search = useDebouncedCallback((words: string) => {
    void navigate({ search: { text: words.trim() || undefined, type }, replace: true, resetScroll: false });
  }, 200);
  const pages = useInfiniteQuery({
    ...askPages("listEntities", { query: { text, type, limit: 50 } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Group gap="md" align="flex-end" mb="md">
        <TextInput
          label={strings.entities.search}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            search(currentTarget.value);
          }}
          w={300}
        />
        <Chip.Group
          value={type ?? ""}
          onChange={(chosen) =>
            void navigate({ search: { text, type: (chosen as string) || undefined }, resetScroll: false })
          }
        >
          <Group gap={6} role="radiogroup" aria-label={strings.entities.types} pb={4}>
            <Chip value="" size="xs" radius="sm" variant="outline">
              {strings.entities.any}
            </Chip>
            {TYPES.map((one) => (
              <Chip key={one} value={one} size="xs" radius="sm" variant="outline">
                {strings.terms.type(one)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Group>
      <Answer to={pages}>
        {({ pages: found }) => {
          const rows = found.flatMap((page) => page.rows);
          if (rows.length === 0)
            return text || type ? (
              <EmptyState title={strings.entities.noneTitle}>{strings.entities.none}</EmptyState>
            ) : (
              <EmptyState title={strings.entities.emptyTitle}>{strings.entities.empty}</EmptyState>
            );
          return (
            <>
              <Rows rows={rows} />
              <More of={pages} />
            </>
          );
        }}
      </Answer>
    </>
  );
}
