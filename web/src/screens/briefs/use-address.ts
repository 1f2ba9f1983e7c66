import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { bare } from "../../parts/addresses.ts";
import type { Draft } from "../../parts/draft.ts";
import { startDraft } from "../../parts/drafts.ts";
import { strings } from "../../strings/index.ts";
import { claimItem } from "./edits.ts";

const route = getRouteApi("/briefs");

const MOST_IN_ADDRESS = 24;
const HEX = 16;

const claimsOf = (draft: Draft | null): readonly string[] =>
  (draft?.items ?? []).flatMap((item) => (item.kind === "claim" ? [bare(item.id).slice(0, HEX)] : []));

/**
 * Keeps the claims of a small brief in the address. An address that was sent and whose claims are not those of the chosen brief
 * begins a brief of its own.
 */
export function useAddress(draft: Draft | null): void {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isRead = useRef(false);
  const claims = claimsOf(draft);
  const here = claims.length <= MOST_IN_ADDRESS ? claims.join(" ") : "";
  const title = here === "" ? undefined : draft?.title;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once and then follows the brief.
  useEffect(() => {
    const sent = search.claims ?? [];
    if (!isRead.current) {
      isRead.current = true;
      if (sent.length > 0 && sent.join(" ") !== here) {
        startDraft(
          search.title ?? strings.briefs.untitled,
          sent.map((id) => claimItem(id, "")),
        );
        return;
      }
    }
    void navigate({
      search: { gather: search.gather, claims: here === "" ? undefined : here.split(" "), title },
      replace: true,
      resetScroll: false,
    });
  }, [here, title]);
}
