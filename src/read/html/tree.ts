/** A run of characters with its entities decoded. */
interface Text {
  readonly kind: "text";
  value: string;
}

/** An element: lower-case name, attributes with lower-case names (the first of a name wins), children in page order. */
export interface Element {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: Node[];
  /** The words that name this part of the page; see {@link partNames}. */
  readonly names: string;
  /** Levels below the root, which is 0; at most {@link DEEPEST_LEVEL}. */
  readonly depth: number;
}

export type Node = Element | Text;

/** A parsed page. `flattened` says that it nested deeper than {@link DEEPEST_LEVEL} and was made flat from there on. */
export interface Tree {
  readonly root: Element;
  readonly flattened: boolean;
}

/** Elements nested deeper than this become children of the one at this level, as in the browsers (Blink: 512). */
export const DEEPEST_LEVEL = 512;

/** The value of an attribute, "" where the element does not have it. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? "";
}

/** All the text below a node, as it stands in the source, white space and hidden parts included. */
export function rawText(node: Node): string {
  if (node.kind === "text") return node.value;
  let text = "";
  for (const child of node.children) text += rawText(child);
  return text;
}

/** Every element of the tree below `root`, itself left out, in page order. */
export function* elementsOf(root: Element): Generator<Element> {
  const waiting: Element[] = [root];
  while (waiting.length > 0) {
    const element = waiting.pop()!;
    if (element !== root) yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]!;
      if (child.kind === "element") waiting.push(child);
    }
  }
}
