import { Button } from "@mantine/core";
import { IconCheck, IconPlus } from "@tabler/icons-react";
import { strings } from "../strings/index.ts";
import { areIn } from "./draft.ts";
import { toggleClaims, useDrafts } from "./drafts.ts";
import { Key } from "./key.tsx";

/**
 * Puts a claim into the chosen brief, or takes it out again; begins a brief where there is none.
 *
 * @param props.hotkey the key that does the same on this screen, shown in the button
 */
export function AddToBrief(props: {
  readonly claim: string;
  readonly label: string;
  readonly hotkey?: string;
}) {
  const claims = [{ id: props.claim, label: props.label }];
  const isIn = areIn(useDrafts(), claims);
  const says = isIn ? strings.parts.brief.added : strings.parts.brief.add;
  return (
    <Button
      size="compact-xs"
      variant={isIn ? "light" : "default"}
      onClick={() => toggleClaims(claims, strings.parts.brief.newTitle)}
      aria-pressed={isIn}
      aria-label={`${says}: ${props.label}`}
      leftSection={isIn ? <IconCheck size={13} aria-hidden /> : <IconPlus size={13} aria-hidden />}
      rightSection={props.hotkey === undefined ? null : <Key>{props.hotkey}</Key>}
    >
      {says}
    </Button>
  );
}
