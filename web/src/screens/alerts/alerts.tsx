import { Anchor, Chip, Group } from "@mantine/core";
import { IconRss } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { address, askPages } from "../../api/client.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ErrorPage } from "../../parts/error-page.tsx";
import { More } from "../../parts/more.tsx";
import { Page } from "../../parts/page.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { strings } from "../../strings/index.ts";
import { AlertShown } from "./alert-shown.tsx";
import classes from "./alerts.module.css";
import { KINDS } from "./search.ts";
import { Watching } from "./watching.tsx";

const route = getRouteApi("/alerts");
const words = strings.alerts;

/** Alerts come while nothing is recorded, which is what other screens are told of: they are asked for again. */
const ASK_MS = 30_000;

/** What saved searches and watches brought, and what they are. */
export function Alerts() {
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useInfiniteQuery({
    ...askPages("listAlerts", { query: kind === undefined ? {} : { kind } }),
    placeholderData: keepPreviousData,
    refetchInterval: ASK_MS,
  });
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <Anchor href={address("getAlertFeed")} className={classes.feed ?? ""}>
          <IconRss size={16} aria-hidden /> {words.feed}
        </Anchor>
      }
    >
      <Chip.Group
        value={kind ?? ""}
        onChange={(chosen) =>
          void navigate({
            search: { kind: KINDS.find((one) => one === chosen) },
            resetScroll: false,
          })
        }
      >
        <Group gap={6} role="radiogroup" aria-label={words.kind} mb="md">
          <Chip value="" size="xs" radius="sm" variant="outline">
            {words.all}
          </Chip>
          {KINDS.map((one) => (
            <Chip key={one} value={one} size="xs" radius="sm" variant="outline">
              {words.kinds[one]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <div className={classes.halves}>
        <div>
          {found.error ? (
            <ErrorPage error={found.error} reset={() => void found.refetch()} />
          ) : found.data === undefined ? (
            <Waiting />
          ) : rows.length === 0 ? (
            <EmptyState title={kind === undefined ? words.emptyTitle : words.noneTitle}>
              {kind === undefined ? words.empty : words.none}
            </EmptyState>
          ) : (
            <>
              <ul className={classes.alerts}>
                {rows.map((alert) => (
                  <AlertShown key={alert.id} alert={alert} />
                ))}
              </ul>
              <More of={found} />
            </>
          )}
        </div>
        <Watching />
      </div>
    </Page>
  );
}
