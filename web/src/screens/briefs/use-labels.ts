import { useQueries } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask } from "../../api/client.ts";
import { type Draft, withDraft } from "../../parts/draft.ts";
import { keepDrafts } from "../../parts/drafts.ts";

/** Fetches the words of claims that came by an address, which carries their ids alone, and keeps them in the draft. */
export function useLabels(draft: Draft | null): void {
  const missing = (draft?.items ?? []).flatMap((item) =>
    item.kind === "claim" && item.label === "" ? [item.id] : [],
  );
  const found = useQueries({ queries: missing.map((id) => ask("getClaim", { params: { id } })) });
  const labels = new Map(
    found.flatMap(({ data }, index) => (data ? [[missing[index]!, { id: data.id, label: data.label }]] : [])),
  );
  const key = draft?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when another one has come.
  useEffect(() => {
    if (labels.size === 0 || key === undefined) return;
    keepDrafts((drafts) =>
      withDraft(drafts, key, (one) => ({
        ...one,
        items: one.items.map((item) =>
          item.kind === "claim" && item.label === "" ? { ...item, ...labels.get(item.id) } : item,
        ),
      })),
    );
  }, [labels.size, key]);
}
