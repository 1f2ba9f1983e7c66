import { Button } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { askPages } from "../../api/client.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ErrorPage } from "../../parts/error-page.tsx";
import { More } from "../../parts/more.tsx";
import { Page } from "../../parts/page.tsx";
import { useRowKeys } from "../../parts/use-row-keys.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { strings } from "../../strings/index.ts";
import { ClaimTable } from "./claim-table.tsx";
import classes from "./claims.module.css";
import { Filters } from "./filters.tsx";
import { type ClaimsSearch, route } from "./route.ts";
import { SaveSearch } from "./save-search.tsx";

const words = strings.claims;

/** What is claimed, the best supported first: by independent origins, never by how often it was said. */
export function Claims() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { disputed, ...rest } = search;
  const found = useInfiniteQuery({
    ...askPages("listClaims", {
      query: { ...rest, ...(disputed === undefined ? {} : { disputed: "true" }) },
    }),
    placeholderData: keepPreviousData,
  });
  const keys = useRowKeys();
  const change = (next: Partial<ClaimsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const isFiltered = Object.entries(search).some(([key, value]) => key !== "order" && value !== undefined);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      wide
      actions={isFiltered ? <SaveSearch search={search} /> : null}
    >
      <Filters search={search} onChange={change} />
      {found.error ? (
        <ErrorPage error={found.error} reset={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Waiting />
      ) : rows.length === 0 ? (
        <EmptyState
          title={isFiltered ? words.noneTitle : words.emptyTitle}
          action={
            isFiltered ? <Button onClick={() => void navigate({ search: {} })}>{words.clear}</Button> : null
          }
        >
          {isFiltered ? words.none : words.empty}
        </EmptyState>
      ) : (
        <div ref={keys} aria-busy={found.isPlaceholderData || undefined} className={classes.list}>
          <ClaimTable rows={rows} />
          <More of={found} />
        </div>
      )}
    </Page>
  );
}
