import { colourVariables } from "./kinds.ts";

/** The theme's colours as a canvas can use them, of the scheme that is on, by the name that the theme has for each. */
export type Palette = Readonly<Record<string, string>>;

/** Colours that are not of a kind of entity. */
export const TEXT = "--mantine-color-text";
export const SURFACE = "--surface";
export const TONES = { line: "--echo", dispute: "--dispute", hedge: "--hedge" } as const;

/** Reads the colours from the page. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const names = [...colourVariables(), TEXT, SURFACE, ...Object.values(TONES)];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name).trim()]));
}
