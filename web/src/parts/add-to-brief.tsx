import { Button } from "@mantine/core";
import { IconCheck, IconPlus } from "@tabler/icons-react";
import { strings } from "../strings/index.ts";
import { chosenOf, keepDrafts, newKey, startDraft, useDrafts, withDraft } from "./drafts.ts";

/** Puts a claim into the chosen brief, or takes it out again; begins a brief where there is none. */
export function AddToBrief(props: { readonly claim: string; readonly label: string }) {
  const draft = chosenOf(useDrafts());
  const isIn = draft?.items.some((item) => item.kind === "claim" && item.id === props.claim) ?? false;
  const says = isIn ? strings.parts.brief.added : strings.parts.brief.add;
  const toggle = () => {
    const piece = { key: newKey(), kind: "claim", id: props.claim, label: props.label } as const;
    if (draft === null) startDraft(strings.parts.brief.newTitle, [piece]);
    else
      keepDrafts((drafts) =>
        withDraft(drafts, draft.key, (one) => ({
          ...one,
          items: isIn
            ? one.items.filter((item) => item.kind !== "claim" || item.id !== props.claim)
            : [...one.items, piece],
        })),
      );
  };
  return (
    <Button
      size="compact-xs"
      variant={isIn ? "light" : "default"}
      onClick={toggle}
      aria-pressed={isIn}
      aria-label={`${says}: ${props.label}`}
      leftSection={isIn ? <IconCheck size={13} aria-hidden /> : <IconPlus size={13} aria-hidden />}
    >
      {says}
    </Button>
  );
}
