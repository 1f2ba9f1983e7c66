import { readFile } from "node:fs/promises";
import MarkdownIt from "markdown-it";
import type { Inline, Limits } from "./contract/index.ts";
import { LIMITS_FILE } from "./folders.ts";

/** The page of limits as blocks of plain text; the screen draws them. Read once. */
export function readLimits(): Promise<Limits> {
  kept ??= readFile(LIMITS_FILE, "utf8").then(parse);
  return kept;
}

let kept: Promise<Limits> | null = null;

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

function parse(text: string): Limits {
  const blocks: Limits["blocks"] = [];
  let kind: "heading" | "paragraph" | "item" = "paragraph";
  let level: number | undefined;
  let inItem = 0;
  for (const token of new MarkdownIt().parse(text, {})) {
    if (token.type === "heading_open") {
      kind = "heading";
      level = Number(token.tag.slice(1));
    }
    if (token.type === "heading_close") kind = "paragraph";
    if (token.type === "list_item_open") inItem += 1;
    if (token.type === "list_item_close") inItem -= 1;
    if (token.type !== "inline") continue;
    const shown = kind === "heading" ? "heading" : inItem > 0 ? "item" : "paragraph";
    blocks.push({
      kind: shown,
      ...(shown === "heading" && level !== undefined ? { level } : {}),
      parts: partsOf(token),
    });
  }
  const title = blocks.find((block) => block.kind === "heading");
  return {
    title: title?.parts.map((part) => part.text).join("") ?? "",
    blocks: blocks.filter((block) => block !== title),
  };
}

function partsOf({ children }: Token): Inline[] {
  const parts: Inline[] = [];
  let kind: Inline["kind"] = "text";
  let href: string | undefined;
  for (const child of children ?? []) {
    if (child.type === "strong_open") kind = "strong";
    if (child.type === "link_open") {
      kind = "link";
      href = String(child.attrGet("href") ?? "") || undefined;
    }
    if (child.type === "strong_close" || child.type === "link_close") {
      kind = "text";
      href = undefined;
    }
    const text = child.type === "softbreak" ? " " : child.content;
    const shown = child.type === "code_inline" ? "code" : kind;
    if (text === "") continue;
    const last = parts.at(-1);
    if (last?.kind === shown && last.href === href) last.text += text;
    else parts.push({ kind: shown, text, ...(href === undefined ? {} : { href }) });
  }
  return parts;
}
