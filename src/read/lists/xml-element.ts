/** An element of a record. `name` is without its prefix; `text` is its own text, without that of its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The children of a name, in order; with several names, the children of the children: `all(e, "akaList", "aka")`. */
export function all(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return names.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap((at) => at.children.filter((child) => child.name === name)),
    [element],
  );
}

/** Every element of a name below this one, at any depth, in order. */
export function below(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child, ...below(child, name)] : below(child, name),
  );
}

/** The text of the first child of a name with single blanks; "" where there is none or it is empty. */
export function textOf(element: XmlElement, name: string): string {
  return tidy(all(element, name)[0]?.text ?? "");
}

/** The texts of all children at a path of names that are not empty. */
export function texts(element: XmlElement, ...names: readonly string[]): readonly string[] {
  return all(element, ...names)
    .map((child) => tidy(child.text))
    .filter((text) => text !== "");
}

/** An attribute with single blanks; "" where there is none. */
export function attribute(element: XmlElement, name: string): string {
  return tidy(element.attributes[name] ?? "");
}

/** A text with single blanks and none at its ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
