import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { Form } from "./form.tsx";
import { Lists } from "./lists.tsx";
import { type Sheet, screeningOf } from "./queries.ts";
import { Results } from "./results.tsx";
import classes from "./screen.module.css";

const route = getRouteApi("/screen");

/** Names against the designation lists. */
export function Screen() {
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const lists = useQuery(ask("listLists"));
  const found = useQuery({ ...screeningOf(shown, sheet), placeholderData: keepPreviousData });
  const isAsked = sheet !== null || (shown.names ?? []).length > 0;
  return (
    <Page title={strings.screen.title} lead={strings.screen.lead} wide>
      <Answer to={lists}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={strings.screen.noListsTitle}>{strings.screen.noLists}</EmptyState>
          ) : (
            <div className={classes.board}>
              <div className={classes.left}>
                <Form
                  shown={shown}
                  sheet={sheet}
                  isBusy={found.isFetching}
                  onSheet={setSheet}
                  onAsk={(search) => void navigate({ search, resetScroll: false })}
                />
                <Lists lists={rows} />
              </div>
              <div className={classes.right}>
                {isAsked ? <Answer to={found}>{(result) => <Results result={result} />}</Answer> : null}
              </div>
            </div>
          )
        }
      </Answer>
    </Page>
  );
}
