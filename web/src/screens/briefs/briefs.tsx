import { Button, Group, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "../../api/client.ts";
import { bare } from "../../parts/addresses.ts";
import { Answer } from "../../parts/answer.tsx";
import { chosenOf, type Draft, type DraftItem, withDraft } from "../../parts/draft.ts";
import { keepDrafts, startDraft, useDrafts } from "../../parts/drafts.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { askedOf } from "./asked.ts";
import { Bar } from "./bar.tsx";
import classes from "./briefs.module.css";
import { ClaimPicker } from "./claim-picker.tsx";
import { claimItem, withItem } from "./edits.ts";
import { Exports } from "./exports.tsx";
import { Gather } from "./gather.tsx";
import { Items } from "./items.tsx";
import { Preview } from "./preview.tsx";
import { useAddress } from "./use-address.ts";
import { useLabels } from "./use-labels.ts";

const route = getRouteApi("/briefs");

interface Undone {
  readonly says: string;
  readonly back: () => void;
}

/** A brief in the making beside what it will read like. */
export function Briefs() {
  const drafts = useDrafts();
  const draft = chosenOf(drafts);
  useAddress(draft);
  useLabels(draft);
  const { gather } = route.useSearch();
  const navigate = route.useNavigate();
  const [undone, setUndone] = useState<Undone | null>(null);
  const asked = draft ? askedOf(draft) : null;
  const [settled] = useDebouncedValue(asked, 350);
  const composed = useQuery({
    queryKey: ["composeBrief", settled],
    queryFn: ({ signal }) => call("composeBrief", { body: settled! }, signal),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
  });
  const nameOf = (item: DraftItem) =>
    item.kind !== "claim" ? item.text || strings.briefs[item.kind] : item.label || item.id;
  const denied = (composed.data?.sections ?? []).flatMap(({ points }) =>
    points.flatMap(({ claim, isOnlyDenied }) => (isOnlyDenied && claim !== null ? [bare(claim)] : [])),
  );
  const change = (alter: (one: Draft) => Draft) => {
    if (draft) keepDrafts((all) => withDraft(all, draft.key, alter));
    setUndone(null);
  };
  const throwAway = () => {
    if (!draft) return;
    keepDrafts(({ drafts: all }) => ({ chosen: null, drafts: all.filter(({ key }) => key !== draft.key) }));
    setUndone({
      says: strings.briefs.thrown(draft.title),
      back: () => keepDrafts(({ drafts: all }) => ({ chosen: draft.key, drafts: [...all, draft] })),
    });
  };
  return (
    <Page
      title={strings.briefs.title}
      lead={strings.briefs.lead}
      wide
      actions={draft && draft.items.length > 0 ? <Exports asked={asked} /> : null}
    >
      {undone ? (
        <Group gap="sm" mb="sm" role="status" className={classes.undo ?? ""}>
          <Text size="sm">{undone.says}</Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              undone.back();
              setUndone(null);
            }}
          >
            {strings.briefs.undo}
          </Button>
        </Group>
      ) : null}
      {draft ? (
        <Bar
          drafts={drafts}
          draft={draft}
          onChoose={(key) => keepDrafts((all) => ({ ...all, chosen: key }))}
          onTitle={(title) => change((one) => ({ ...one, title }))}
          onNew={() => startDraft(strings.briefs.untitled)}
          onThrow={throwAway}
        />
      ) : (
        <EmptyState title={strings.briefs.emptyTitle}>{strings.briefs.empty}</EmptyState>
      )}
      <div className={classes.board}>
        <div className={classes.desk}>
          {draft ? (
            <>
              {draft.items.length === 0 ? <Text c="dimmed">{strings.briefs.nothingYet}</Text> : null}
              <Items
                draft={draft}
                nameOf={nameOf}
                isOnlyDenied={(item) =>
                  item.kind === "claim" && denied.some((claim) => claim.startsWith(bare(item.id)))
                }
                onChange={change}
                onRemoved={(item, place) =>
                  setUndone({
                    says: strings.briefs.removed(nameOf(item)),
                    back: () =>
                      keepDrafts((all) => withDraft(all, draft.key, (one) => withItem(one, place, item))),
                  })
                }
              />
              <ClaimPicker
                onPick={(id, label) => change((one) => withItem(one, one.items.length, claimItem(id, label)))}
              />
            </>
          ) : null}
          <div className={classes.gather}>
            <Gather
              subject={gather}
              onDone={() => void navigate({ search: {}, replace: true, resetScroll: false })}
            />
          </div>
        </div>
        {settled !== null ? (
          <section aria-label={strings.briefs.preview}>
            <h2 className={classes.previewHead}>{strings.briefs.preview}</h2>
            <Answer to={composed}>{(brief) => <Preview brief={brief} />}</Answer>
          </section>
        ) : null}
      </div>
    </Page>
  );
}
