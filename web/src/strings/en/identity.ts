/** What is said wherever a person decides who is who. */
export const identity = {
  same: "Same",
  different: "Different",
  unsure: "Not sure",
  keys: "Keys:",
  pair: (a: string, b: string) => `${a} and ${b}: may be one`,
  score: (score: number) => `agree by ${score.toFixed(2)}`,
  leftOpen: "left open",
  contradicts: "Kept, though it contradicts an earlier judgement",
} as const;
