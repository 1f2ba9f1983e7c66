import type { Block } from "./blocks.ts";
import { isFurniture } from "./furniture.ts";
import { sumByElement } from "./sums.ts";
import type { Element } from "./tree.ts";
import { unwantedParts } from "./unwanted.ts";

/**
 * Where the article stands. `main` is the smallest element that holds it, null for a page without running text.
 * `isInMain[i]` and `isUnwanted[i]` speak of block i: it lies in `main`; it lies in a part of the page that names itself as
 * navigation, sharing, related links and the like.
 */
export interface Content {
  readonly main: Element | null;
  readonly isInMain: readonly boolean[];
  readonly isUnwanted: readonly boolean[];
  /** Index of the first block of running prose in `main`, -1 where there is none. */
  readonly first: number;
  /** Whether most of the article's prose stands behind block `index`. */
  readonly startsAfter: (index: number) => boolean;
}

/** Finds the article among the blocks of a page; `isComment` marks those of readers' comments, which are never in it. */
export function findContent(blocks: readonly Block[], isComment: readonly boolean[], headline = -1): Content {
  const prose = blocks.map((block, at) => (isComment[at] ? 0 : proseUnits(block)));
  const gains = prose.map((units) => Math.max(0, units));
  if (isPrelude(gains, headline)) {
    prose.fill(0, 0, headline);
    gains.fill(0, 0, headline);
  }
  const total = gains.reduce((sum, units) => sum + units, 0);
  const byNames = locate(blocks, prose, unwantedParts(blocks, gains, total));
  if (total < LEAST_TOTAL || byNames.proseUnits >= LEAST_SHARE * total) return byNames;
  return locate(blocks, prose, new Map());
}

/** When what the names leave is less than this share of the page's prose, the names are wrong. */
const LEAST_SHARE = 0.1;
const LEAST_TOTAL = 500;

function locate(
  blocks: readonly Block[],
  prose: readonly number[],
  unwanted: ReadonlyMap<Element, boolean>,
): Content & { readonly proseUnits: number } {
  const isUnwanted = blocks.map((block) => unwanted.get(block.element) ?? false);
  const values = prose.map((units, at) => (isUnwanted[at] ? -UNWANTED_COST * Math.abs(units) : units));
  const main = densestElement(sumByElement(blocks, values));
  const isInMain = blocks.map((block) => main !== null && isWithin(block.element, main));
  const gains = values.map((value, at) => (isInMain[at] ? Math.max(0, value) : 0));
  const total = gains.reduce((sum, value) => sum + value, 0);
  return {
    main,
    isInMain,
    isUnwanted,
    proseUnits: total,
    first: gains.findIndex((value) => value >= FIRST_PROSE_UNITS),
    startsAfter: (index) => gains.slice(index + 1).reduce((sum, value) => sum + value, 0) > total / 2,
  };
}

/** What a part that is left out costs the element around it: little, since it will not be in the article's text. */
const UNWANTED_COST = 0.1;

/** Whether what stands before the headline can be left out of account: enough of the page's prose stands behind it. */
function isPrelude(gains: readonly number[], headline: number): boolean {
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return headline > 0 && sumOf(gains.slice(headline)) >= PRELUDE_SHARE * sumOf(gains);
}

const PRELUDE_SHARE = 0.25;

/** The first block of at least this much prose is where the article begins. */
const FIRST_PROSE_UNITS = 60;

/** UTF-16 code units of running prose in a block; negative for links and scraps. */
function proseUnits(block: Block): number {
  const units = weightedUnits(block.text);
  const density = block.linkUnits / block.text.length;
  if (block.shape === "heading") return density > 0.5 ? -20 : 5;
  if (density > 0.5) return -Math.min(units, 100);
  if (isFurniture(block)) return 0;
  if (block.shape === "row" && block.text.includes("\t")) return Math.min(units, 200) / 2;
  const plain = units * (1 - density);
  if (units >= 80 || SENTENCE_END.test(block.text.slice(-8))) return units < 25 ? 0 : Math.min(plain, 1000);
  return -10;
}

const SENTENCE_END = /[.!?…。！？"”’»)]\s*$/;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

function weightedUnits(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

function densestElement(sums: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    if (sum > most || (best !== null && sum === most && element.depth > best.depth)) {
      best = element;
      most = sum;
    }
  }
  return best && narrowed(best, sums);
}

/**
 * The article's own element inside `element`: a page that goes on with other articles holds them beside it. Not where plain
 * paragraphs stand beside it, for those are the article going on.
 */
function narrowed(element: Element, sums: ReadonlyMap<Element, number>): Element {
  let at = element;
  for (;;) {
    const least = (sums.get(at) ?? 0) * NARROW_SHARE;
    const inner = at.children.find((child) => child.kind === "element" && (sums.get(child) ?? 0) >= least);
    if (inner?.kind !== "element" || inner.name === "p") return at;
    const isSplit = at.children.some(
      (child) =>
        child.kind === "element" && child.name === "p" && (sums.get(child) ?? 0) >= FIRST_PROSE_UNITS,
    );
    if (isSplit) return at;
    at = inner;
  }
}

/** Measured on the development pages: 0.75 to 0.85 are equal, at 0.65 articles in two parts lose one. */
const NARROW_SHARE = 0.8;

function isWithin(element: Element, outer: Element): boolean {
  let at: Element | null = element;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}
