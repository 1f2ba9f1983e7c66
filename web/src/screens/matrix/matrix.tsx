import { Button, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { StanceCell, StanceSaid } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { bare } from "../../parts/addresses.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { arrange, GROUPS, STATES } from "./arrange.ts";
import { Detail } from "./detail.tsx";
import { Filters } from "./filters.tsx";
import { Grid } from "./grid.tsx";
import { Legend } from "./legend.tsx";
import classes from "./matrix.module.css";

const route = getRouteApi("/matrix");

const keyOf = ({ actor, target }: StanceCell) =>
  `${bare(actor.id).slice(0, 16)}~${bare(target.id).slice(0, 16)}`;

/** Who stands how to whom, with the words for it. */
export function Matrix() {
  const { cell: openKey, ...chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const { by, work, edition } = chosen;
  const cells = useQuery({
    ...ask("getMatrix", {
      query: {
        by,
        work,
        edition,
        ...(chosen.rows === "anyone" ? {} : { actorType: [...STATES] }),
        ...(chosen.columns === "anyone" ? {} : { targetType: [...GROUPS] }),
      },
    }),
    placeholderData: keepPreviousData,
  });
  const frames = useQuery(ask("listFrames"));
  const words = ({ frame, polarity }: StanceSaid) => {
    const found = frames.data?.frames.find(({ id }) => id === frame);
    return (polarity === "negative" ? found?.negative : found?.label) ?? frame.replaceAll("_", " ");
  };
  const open = (cell: string | undefined) =>
    void navigate({ search: (search) => ({ ...search, cell }), replace: true, resetScroll: false });
  const back = () => {
    open(undefined);
    document.querySelector<HTMLElement>('td[data-at][tabindex="0"]')?.focus();
  };
  return (
    <Page title={strings.matrix.title} lead={strings.matrix.lead} wide>
      <Filters
        chosen={chosen}
        onChange={(search) => void navigate({ search: { ...search, cell: openKey }, resetScroll: false })}
      />
      <Answer to={cells}>
        {({ cells, isMore }) => {
          const isEverybody = chosen.rows === "anyone" && chosen.columns === "anyone";
          if (cells.length === 0 && isEverybody)
            return <EmptyState title={strings.matrix.emptyTitle}>{strings.matrix.empty}</EmptyState>;
          if (cells.length === 0)
            return (
              <EmptyState
                title={strings.matrix.nobodyTitle}
                action={
                  <Button
                    onClick={() =>
                      void navigate({ search: { ...chosen, rows: "anyone", columns: "anyone" } })
                    }
                  >
                    {strings.matrix.showAll}
                  </Button>
                }
              >
                {strings.matrix.nobody}
              </EmptyState>
            );
          const opened = openKey ? cells.find((cell) => keyOf(cell) === openKey) : undefined;
          return (
            <div className={classes.board} data-open={opened ? true : undefined}>
              <div className={classes.main}>
                <Grid
                  arranged={arrange(cells)}
                  open={opened}
                  words={words}
                  onOpen={(cell) => open(keyOf(cell))}
                />
                {isMore ? (
                  <Text size="sm" c="dimmed" mt="xs">
                    {strings.matrix.more}
                  </Text>
                ) : null}
              </div>
              {opened ? <Detail cell={opened} words={words} onClose={back} /> : null}
              <Legend />
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
