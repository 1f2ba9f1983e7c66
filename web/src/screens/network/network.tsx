import { SegmentedControl } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { Board } from "./board.tsx";
import { Controls } from "./controls.tsx";
import { networkOf } from "./queries.ts";
import type { Shown } from "./search.ts";

const route = getRouteApi("/network");

/** Whom claims join with whom: all, around one, or the way between two. */
export function Network() {
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({ ...networkOf(shown), placeholderData: keepPreviousData });
  const change = useCallback(
    (next: Partial<Shown>) =>
      void navigate({ search: (search) => ({ ...search, ...next }), replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <Page
      title={strings.network.title}
      lead={strings.network.lead}
      wide
      actions={
        <SegmentedControl
          aria-label={strings.network.view}
          value={shown.view ?? "drawing"}
          onChange={(view) => change({ view: view === "table" ? view : undefined })}
          data={[
            { value: "drawing", label: strings.network.drawing },
            { value: "table", label: strings.network.table },
          ]}
        />
      }
    >
      <Controls shown={shown} onChange={change} />
      <Answer to={found}>
        {(network) =>
          network.edges.length === 0 && network.way === null ? (
            <EmptyState title={strings.network.emptyTitle}>{strings.network.empty}</EmptyState>
          ) : (
            <Board found={network} shown={shown} onChange={change} />
          )
        }
      </Answer>
    </Page>
  );
}
