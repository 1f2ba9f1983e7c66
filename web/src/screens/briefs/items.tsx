import { Button, Text, VisuallyHidden } from "@mantine/core";
import { IconHeading, IconPencil } from "@tabler/icons-react";
import { type DragEvent, Fragment, useRef, useState } from "react";
import type { Draft, DraftItem } from "../../parts/draft.ts";
import { strings } from "../../strings/index.ts";
import classes from "./briefs.module.css";
import { emptyItem, moved, withItem, withoutItem, withText } from "./edits.ts";
import { Item } from "./item.tsx";

/** The pieces of a brief in their order, with room for words between them. */
export function Items(props: {
  readonly draft: Draft;
  readonly nameOf: (item: DraftItem) => string;
  readonly isOnlyDenied: (item: DraftItem) => boolean;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
  readonly onRemoved: (item: DraftItem, place: number) => void;
}) {
  const { draft, nameOf, onChange } = props;
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const focusPiece = (key: string) =>
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(`[data-piece="${key}"] :is(textarea, input, a)`)
        ?.focus({ preventScroll: false }),
    );
  const move = (item: DraftItem, to: number) => {
    if (to < 0 || to >= draft.items.length) return;
    onChange((one) => moved(one, item.key, to));
    setSaid(strings.briefs.moved(nameOf(item), to + 1, draft.items.length));
    focusPiece(item.key);
  };
  const insert = (place: number, kind: "heading" | "text") => {
    const item = emptyItem(kind);
    onChange((one) => withItem(one, place, item));
    focusPiece(item.key);
  };
  const drag =
    (item: DraftItem, place: number) => (event: DragEvent, kind: "start" | "over" | "drop" | "end") => {
      if (kind === "start") {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", nameOf(item));
        setDragged(item.key);
      } else if (kind === "over" && dragged !== null) {
        event.preventDefault();
        if (over !== item.key) setOver(item.key);
      } else if (kind === "drop" && dragged !== null) {
        event.preventDefault();
        onChange((one) => moved(one, dragged, place));
      }
      if (kind === "drop" || kind === "end") {
        setDragged(null);
        setOver(null);
      }
    };
  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {draft.items.length > 1 ? (
        <Text size="sm" c="dimmed" className={classes.keys ?? ""}>
          {strings.briefs.moveKeys}
        </Text>
      ) : null}
      <ol ref={list} className={classes.items} aria-label={strings.briefs.pieces}>
        {draft.items.map((item, place) => (
          <Fragment key={item.key}>
            <Between onInsert={(kind) => insert(place, kind)} />
            <Item
              item={item}
              name={nameOf(item)}
              isOnlyDenied={props.isOnlyDenied(item)}
              place={place}
              count={draft.items.length}
              isOver={over === item.key && dragged !== item.key}
              onMove={(to) => move(item, to)}
              onText={(text) => onChange((one) => withText(one, item.key, text))}
              onRemove={() => {
                onChange((one) => withoutItem(one, item.key));
                props.onRemoved(item, place);
              }}
              onDrag={drag(item, place)}
            />
          </Fragment>
        ))}
        <Between onInsert={(kind) => insert(draft.items.length, kind)} isLast />
      </ol>
    </>
  );
}

/** Where words can be put in: seen when the pointer or the focus is near, always at the end. */
function Between(props: {
  readonly onInsert: (kind: "heading" | "text") => void;
  readonly isLast?: boolean;
}) {
  return (
    <li className={classes.between} data-last={props.isLast || undefined}>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconPencil size={13} aria-hidden />}
        onClick={() => props.onInsert("text")}
      >
        {strings.briefs.addText}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconHeading size={13} aria-hidden />}
        onClick={() => props.onInsert("heading")}
      >
        {strings.briefs.addHeading}
      </Button>
    </li>
  );
}
