import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { askPages } from "../../api/client.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ErrorPage } from "../../parts/error-page.tsx";
import { More } from "../../parts/more.tsx";
import { useRowKeys } from "../../parts/use-row-keys.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { strings } from "../../strings/index.ts";
import { DisputeShown } from "./dispute-shown.tsx";
import classes from "./disputes.module.css";
import type { ListedDisputes } from "./search.ts";

const words = strings.disputes;

/** The disputes that were asked for, a piece at a time, in the order of their strength. */
export function DisputeList({ shown }: { readonly shown: ListedDisputes }) {
  const { rejected, ...rest } = shown;
  const found = useInfiniteQuery({
    ...askPages("listDisputes", {
      query: { ...rest, ...(rejected === undefined ? {} : { rejected: "true" }) },
    }),
    placeholderData: keepPreviousData,
  });
  const keys = useRowKeys();
  if (found.error) return <ErrorPage error={found.error} reset={() => void found.refetch()} />;
  if (found.data === undefined) return <Waiting />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  const isNarrowed = Object.values(shown).some((value) => value !== undefined);
  if (rows.length === 0)
    return (
      <EmptyState
        title={words.emptyTitle}
        action={isNarrowed ? <Link to="/disputes">{words.showAll}</Link> : null}
      >
        {isNarrowed ? words.emptyOfKind : words.empty}
      </EmptyState>
    );
  return (
    <div ref={keys}>
      <ol className={classes.disputes} aria-busy={found.isPlaceholderData || undefined}>
        {rows.map((dispute) => (
          <li key={dispute.id}>
            <DisputeShown dispute={dispute} />
          </li>
        ))}
      </ol>
      <More of={found} />
    </div>
  );
}
