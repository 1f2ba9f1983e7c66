import type { Block } from "./blocks.ts";
import type { Element } from "./tree.ts";

/**
 * The sum of the values of all the blocks in each element that holds any: linear in the elements, however deep they nest.
 * `values[i]` is of block i.
 */
export function sumByElement(blocks: readonly Block[], values: readonly number[]): Map<Element, number> {
  const sums = new Map<Element, number>();
  const levels: Element[][] = [];
  const add = (element: Element, value: number): void => {
    const sum = sums.get(element);
    if (sum === undefined) {
      levels[element.depth] ??= [];
      levels[element.depth]!.push(element);
    }
    sums.set(element, (sum ?? 0) + value);
  };
  blocks.forEach((block, at) => {
    add(block.element, values[at]!);
  });
  for (let depth = levels.length - 1; depth > 0; depth--)
    for (const element of levels[depth] ?? []) if (element.parent) add(element.parent, sums.get(element)!);
  return sums;
}
