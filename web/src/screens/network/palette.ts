import { kindOf } from "./kinds.ts";

/** The theme's colours as a canvas can use them, of the scheme that is on. */
export interface Palette {
  readonly kind: (type: string) => string;
  readonly text: string;
  readonly surface: string;
  readonly line: string;
  readonly faint: string;
  readonly dispute: string;
  readonly hedge: string;
  readonly river: string;
}

/** Reads the colours from the page. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  // Asked for every node of every frame: looked up once a colour.
  const kinds = new Map<string, string>();
  const kind = (type: string) => {
    const known = kinds.get(type) ?? of(kindOf(type).colour);
    kinds.set(type, known);
    return known;
  };
  return {
    kind,
    text: of("--mantine-color-text"),
    surface: of("--surface"),
    line: of("--echo"),
    faint: of("--line"),
    dispute: of("--dispute"),
    hedge: of("--hedge"),
    river: of("--river"),
  };
}
