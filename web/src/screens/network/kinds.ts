/** How a kind of entity is drawn: a colour of the theme and a shape, so that colour is never alone. */
export interface KindShown {
  readonly colour: string;
  readonly shape: "circle" | "square" | "diamond" | "triangle";
}

/** Kinds that have a mark of their own, in the order of the legend. */
export const KINDS: Readonly<Record<string, KindShown>> = {
  ArmedGroup: { colour: "--voice-5", shape: "diamond" },
  Person: { colour: "--voice-3", shape: "circle" },
  Country: { colour: "--voice-1", shape: "square" },
  PublicBody: { colour: "--voice-7", shape: "square" },
  Organization: { colour: "--voice-6", shape: "circle" },
  Place: { colour: "--voice-4", shape: "triangle" },
};

const OTHER: KindShown = { colour: "--voice-8", shape: "circle" };

/** How a kind is drawn; all without a mark of their own alike. */
export const kindOf = (type: string): KindShown => KINDS[type] ?? OTHER;

/** The names of the colours that kinds are drawn in. */
export const colourVariables = (): readonly string[] =>
  [...Object.values(KINDS), OTHER].map(({ colour }) => colour);
