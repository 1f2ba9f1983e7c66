import type { DocumentDetail } from "../../../../src/serve/contract/index.ts";

/** As many voices have a colour of their own (theme.css); those who speak less, and those without a name, share one. */
const COLOURS = 8;
export const OTHER_VOICES = "var(--echo)";

/** A voice of the document: who, how often, and its colour as CSS has it. */
export interface Voice {
  readonly speaker: string;
  readonly name: string;
  readonly attributions: number;
  readonly colour: string;
}

/** The voices that have a name, those that speak most first, with their colours. */
export function voicesOf({ voices }: Pick<DocumentDetail, "voices">): readonly Voice[] {
  return voices
    .filter((voice): voice is typeof voice & { speaker: string } => voice.speaker !== null)
    .map(({ speaker, name, attributions }, place) => ({
      speaker,
      name,
      attributions,
      colour: place < COLOURS ? `var(--voice-${place + 1})` : OTHER_VOICES,
    }));
}
