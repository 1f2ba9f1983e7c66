import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { Board } from "./board.tsx";
import { type Chosen, Filters, namesOf } from "./filters.tsx";

const route = getRouteApi("/compare");

/** Two editions of a report side by side; until somebody chooses, the last two of the first report that has two. */
export function Compare() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const works = useQuery(ask("listWorks"));
  return (
    <Page title={strings.compare.title} lead={strings.compare.lead} wide>
      <Answer to={works}>
        {({ rows }) => {
          const paired = rows.filter((work) => namesOf(work).length > 1);
          const first = paired.find(({ work }) => work === search.work) ?? paired[0];
          if (!first)
            return <EmptyState title={strings.compare.emptyTitle}>{strings.compare.empty}</EmptyState>;
          const [before, after] = namesOf(first).slice(-2) as [string, string];
          const chosen: Chosen = {
            work: search.work ?? first.work,
            publisher: search.work ? search.publisher : (first.publisher ?? undefined),
            before: search.before ?? before,
            after: search.after ?? after,
            about: search.about,
          };
          const go = (change: object) =>
            void navigate({ search: { ...chosen, kind: search.kind, ...change }, resetScroll: false });
          return (
            <>
              <Filters works={paired} chosen={chosen} onChange={go} />
              <Board chosen={chosen} kind={search.kind} onKind={(kind) => go({ kind })} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
