import { en } from "./en/index.ts";

/** The words of the chosen language; English is the only one yet. */
export const strings = en;
