import { ActionIcon, Textarea, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconGripVertical, IconX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { DragEvent, KeyboardEvent } from "react";
import { bare } from "../../parts/addresses.ts";
import type { DraftItem } from "../../parts/draft.ts";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./briefs.module.css";

/** A piece of a brief: a claim, or words of the analyst. Moved by dragging, by buttons, by Alt and an arrow key. */
export function Item(props: {
  readonly item: DraftItem;
  readonly name: string;
  /** Whether nobody says that the claim is so, and somebody denies it. */
  readonly isOnlyDenied: boolean;
  readonly place: number;
  readonly count: number;
  readonly isOver: boolean;
  readonly onMove: (to: number) => void;
  readonly onText: (text: string) => void;
  readonly onRemove: () => void;
  readonly onDrag: (event: DragEvent, kind: "start" | "over" | "drop" | "end") => void;
}) {
  const { item, name, place, count } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    props.onMove(place + (event.key === "ArrowUp" ? -1 : 1));
  };
  return (
    <li
      className={classes.item}
      data-kind={item.kind}
      data-piece={item.key}
      data-over={props.isOver || undefined}
      onKeyDown={onKeyDown}
      onDragOver={(event) => props.onDrag(event, "over")}
      onDrop={(event) => props.onDrag(event, "drop")}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is the mouse's way; the buttons and Alt with an arrow key are the others. */}
      <span
        className={classes.grip}
        draggable
        title={strings.briefs.grip}
        onDragStart={(event) => props.onDrag(event, "start")}
        onDragEnd={(event) => props.onDrag(event, "end")}
      >
        <IconGripVertical size={16} aria-hidden />
      </span>
      <div className={classes.content}>
        {item.kind === "claim" ? (
          <>
            <Link to="/claims/$claimId" params={{ claimId: bare(item.id) }} className={classes.claim}>
              {name}
            </Link>
            {props.isOnlyDenied ? (
              <>
                {" "}
                <Tag tone="dispute">{strings.briefs.onlyDenied}</Tag>
              </>
            ) : null}
          </>
        ) : item.kind === "heading" ? (
          <TextInput
            aria-label={strings.briefs.heading}
            placeholder={strings.briefs.heading}
            value={item.text}
            onChange={({ currentTarget }) => props.onText(currentTarget.value)}
            maxLength={300}
            classNames={{ input: classes.headingInput ?? "" }}
          />
        ) : (
          <Textarea
            aria-label={strings.briefs.text}
            placeholder={strings.briefs.textHint}
            value={item.text}
            onChange={({ currentTarget }) => props.onText(currentTarget.value)}
            autosize
            minRows={2}
            maxLength={20_000}
          />
        )}
      </div>
      <div className={classes.tools}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={strings.briefs.up(name)}
          disabled={place === 0}
          onClick={() => props.onMove(place - 1)}
        >
          <IconChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={strings.briefs.down(name)}
          disabled={place === count - 1}
          onClick={() => props.onMove(place + 1)}
        >
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={strings.briefs.remove(name)}
          onClick={props.onRemove}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
