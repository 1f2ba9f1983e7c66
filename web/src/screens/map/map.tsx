import { SegmentedControl } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { ControlBoard, EventsBoard } from "./board.tsx";
import { Filters } from "./filters.tsx";
import type { Shown } from "./search.ts";
import { Timeline } from "./timeline.tsx";

const route = getRouteApi("/map");

/** What is said to have happened, where and when; or who is said to hold what. */
export function MapAndTimeline() {
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: Partial<Shown>) =>
    void navigate({ search: (search) => ({ ...search, ...next }), replace: true, resetScroll: false });
  const Board = shown.view === "control" ? ControlBoard : EventsBoard;
  return (
    <Page
      title={strings.map.title}
      lead={strings.map.lead}
      wide
      actions={
        <SegmentedControl
          aria-label={strings.map.show}
          value={shown.view ?? "events"}
          onChange={(view) => change({ view: view === "control" ? view : undefined, at: undefined })}
          data={[
            { value: "events", label: strings.map.events },
            { value: "control", label: strings.map.control },
          ]}
        />
      }
    >
      <Filters shown={shown} onChange={change} />
      <Timeline shown={shown} onChange={change} />
      <Board shown={shown} onChange={change} />
    </Page>
  );
}
