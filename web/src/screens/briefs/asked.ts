import type { Asked } from "../../../../src/serve/contract/index.ts";
import type { Draft } from "../../parts/draft.ts";
import { strings } from "../../strings/index.ts";

type Piece = Asked<"composeBrief">["body"]["items"][number];

/** A draft as the server takes it: empty pieces are left out; null where nothing is left. */
export function askedOf(draft: Draft): Asked<"composeBrief">["body"] | null {
  const items = draft.items.flatMap((item): Piece[] =>
    item.kind === "claim"
      ? [{ kind: item.kind, id: item.id }]
      : item.text.trim() === ""
        ? []
        : [{ kind: item.kind, text: item.text }],
  );
  return items.length === 0 ? null : { title: draft.title.trim() || strings.briefs.untitled, items };
}
