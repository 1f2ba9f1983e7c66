import { SegmentedControl } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { List } from "./list.tsx";
import { OpenPairs } from "./open-pairs.tsx";

const route = getRouteApi("/entities");

/** Who is named, and which names may be one. */
export function Entities() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={strings.entities.title}
      lead={search.view === "pairs" ? strings.entities.pairsLead : strings.entities.lead}
      actions={
        <SegmentedControl
          aria-label={strings.entities.view}
          value={search.view ?? "list"}
          onChange={(view) =>
            void navigate({ search: { ...search, view: view === "pairs" ? view : undefined } })
          }
          data={[
            { value: "list", label: strings.entities.list },
            { value: "pairs", label: strings.entities.pairs },
          ]}
        />
      }
    >
      {search.view === "pairs" ? <OpenPairs /> : <List />}
    </Page>
  );
}
