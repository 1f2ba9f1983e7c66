import { Button, Select, TextInput } from "@mantine/core";
import { IconLock, IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask, askPages } from "../../api/client.ts";
import { useMay } from "../../api/session.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ErrorPage } from "../../parts/error-page.tsx";
import { More } from "../../parts/more.tsx";
import { Page } from "../../parts/page.tsx";
import { useRowKeys } from "../../parts/use-row-keys.ts";
import { useTyped } from "../../parts/use-typed.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { strings } from "../../strings/index.ts";
import { AddMenu } from "./adding/add-menu.tsx";
import { DropAnywhere } from "./adding/drop-anywhere.tsx";
import { Progress } from "./adding/progress.tsx";
import { Queue } from "./adding/queue.tsx";
import { useAdding } from "./adding/use-adding.ts";
import { Begin } from "./begin.tsx";
import { Documents } from "./documents.tsx";
import { Facets } from "./facets.tsx";
import classes from "./library.module.css";
import { type LibrarySearch, route } from "./route.ts";

const words = strings.library;
const LOOK_AGAIN = 6;
const LOOK_AGAIN_MS = 3000;

/** The documents of the ledger: found by their words and by what is stated of them; more are added by dropping them here. */
export function Library() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const corpora = useQuery(ask("listCorpora")).data?.rows ?? [];
  const [chosen, setChosen] = useState<string | null>();
  // What is looked at is what is added to, until somebody says otherwise.
  const into = chosen === undefined ? search.corpus : (chosen ?? undefined);
  const ready = corpora.filter(({ mayAdd }) => mayAdd);
  const corpus = ready.find(({ id }) => id === into);
  const target = { corpora: ready, corpus, onChoose: setChosen };
  const kept = corpora.find(({ id, mayLetIn }) => id === search.corpus && mayLetIn);
  const adding = useAdding(corpus?.id);
  const mayAdd = useMay("add");
  const { data: status } = useQuery(ask("getStatus"));
  const { order, ...filter } = queryOf(search);
  const found = useInfiniteQuery({
    ...askPages("listDocuments", { query: { ...filter, order } }),
    placeholderData: keepPreviousData,
    // Quotations are looked up after a document was read: what is not known yet is asked for again a few times.
    refetchInterval: ({ state }) =>
      state.dataUpdateCount < LOOK_AGAIN &&
      state.data?.pages.some((page) => page.rows.some((row) => row.changedQuotes === null))
        ? LOOK_AGAIN_MS
        : false,
  });
  const facets = useQuery({
    ...ask("countFacets", { query: filter }),
    placeholderData: keepPreviousData,
  });
  const change = (next: Partial<LibrarySearch>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const [typed, setTyped] = useTyped(search.text ?? "", (text) => change({ text: text || undefined }));
  const rows = found.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const keys = useRowKeys();
  const isEmpty = status?.ledger.isEmpty === true;
  return (
    <Page
      title={words.title}
      lead={status && !isEmpty ? words.lead(status.counts.documents, status.counts.claims) : words.motto}
      actions={isEmpty || !mayAdd ? null : <AddMenu adding={adding} target={target} />}
      wide
    >
      {mayAdd ? (
        <>
          <DropAnywhere onFiles={adding.addFiles} into={corpus?.name} />
          <Progress />
          <Queue />
        </>
      ) : null}
      {isEmpty && mayAdd ? (
        <Begin adding={adding} />
      ) : isEmpty ? (
        <EmptyState title={words.noneTitle}>{words.noneYet}</EmptyState>
      ) : (
        <div className={classes.library}>
          <Facets facets={facets.data} search={search} onChange={change} />
          <section aria-label={words.documents} className={classes.main}>
            <div className={classes.tools}>
              <TextInput
                className={classes.find}
                type="search"
                aria-label={words.find}
                placeholder={words.find}
                leftSection={<IconSearch size={16} aria-hidden />}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
              <Select
                aria-label={words.order}
                data={words.orders}
                value={search.order ?? "published"}
                disabled={search.text !== undefined}
                onChange={(value) => change({ order: value === "added" ? "added" : undefined })}
                allowDeselect={false}
                w={170}
              />
              {kept === undefined ? null : (
                <Button
                  variant="default"
                  leftSection={<IconLock size={16} aria-hidden />}
                  renderRoot={(root) => <Link to="/people" {...root} />}
                >
                  {words.membersOf(kept.members.length)}
                </Button>
              )}
            </div>
            {found.error ? (
              <ErrorPage error={found.error} reset={() => void found.refetch()} />
            ) : found.data === undefined ? (
              <Waiting />
            ) : rows.length === 0 ? (
              <EmptyState title={words.noneTitle}>{words.none}</EmptyState>
            ) : (
              <div ref={keys} aria-busy={found.isPlaceholderData || undefined}>
                <Documents rows={rows} isMixed={(facets.data?.languages.length ?? 0) > 1} />
                <More of={found} />
              </div>
            )}
          </section>
        </div>
      )}
    </Page>
  );
}

const queryOf = ({ year, ...search }: LibrarySearch) => ({
  ...search,
  since: year,
  until: year,
});
