import type { Range } from "../../../../src/serve/contract/index.ts";

/**
 * The words that a person selected, as a range of the document's text without white space at its ends; null where nothing of `box` is
 * selected.
 */
export function selectedRange(box: HTMLElement): Range | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) && !box.contains(range.endContainer)) return null;
  const start = placeOf(box, range.startContainer, range.startOffset, "after");
  const end = placeOf(box, range.endContainer, range.endOffset, "before");
  if (start === null || end === null || start >= end) return null;
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  return words.trim() === "" || start + lead >= end - tail ? null : { start: start + lead, end: end - tail };
}

/** A place in the page as a place in the text; one between texts is that of the text next to it. */
function placeOf(box: HTMLElement, node: Node, offset: number, side: "before" | "after"): number | null {
  if (node instanceof Text) return placeIn(node, offset);
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const edge = document.createRange();
  edge.setStart(node, offset);
  let last: Text | null = null;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (placeIn(text as Text, 0) === null) continue;
    if (edge.comparePoint(text, 0) >= 0) {
      if (side === "after") return placeIn(text as Text, 0);
      break;
    }
    last = text as Text;
  }
  return last === null ? null : placeIn(last, last.length);
}

function placeIn(text: Text, offset: number): number | null {
  const run = text.parentElement?.closest<HTMLElement>("[data-at]");
  // Only words of the document carry a place of their own; a button or a name above a comment does not.
  if (run === null || run === undefined || run !== text.parentElement) return null;
  let before = 0;
  for (let sibling = text.previousSibling; sibling !== null; sibling = sibling.previousSibling)
    before += sibling.textContent?.length ?? 0;
  return Number(run.dataset.at) + before + offset;
}
