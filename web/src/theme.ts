import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** Deep water: the colour of links, of what is chosen, and of the river that a claim's chain is drawn as. */
const river: MantineColorsTuple = [
  "#e8f6f9",
  "#d3eaf0",
  "#a6d5e0",
  "#76bfd0",
  "#4facc2",
  "#369fb9",
  "#2093ae",
  "#0f7f99",
  "#0b6a81",
  "#084f62",
];

/** What stands against something: disputes, opposite polarity, altered quotations. */
const clay: MantineColorsTuple = [
  "#fdf0ea",
  "#f6dfd5",
  "#edbca8",
  "#e49777",
  "#dc774f",
  "#d86335",
  "#d65828",
  "#be481b",
  "#a73f16",
  "#84300f",
];

/** Neutrals of a dark screen: the blue of the night over water, so that fields and lines belong to what is around them. */
const dark: MantineColorsTuple = [
  "#dde5e8",
  "#b9c6cc",
  "#98a6ad",
  "#6b7a82",
  "#3a4a52",
  "#2b383f",
  "#1b262c",
  "#141d22",
  "#10171b",
  "#0a1013",
];

/**
 * The look of the workbench: Inter for what is operated, Source Serif for what is read, few borders, small radii.
 * Colours that mean something (a voice, a dispute, an echo) are CSS variables in `theme.css`, one value a scheme.
 */
export const theme = createTheme({
  primaryColor: "river",
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  colors: { river, clay, dark },
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  headings: { fontFamily: '"Inter Variable", system-ui, sans-serif', fontWeight: "620" },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
});
