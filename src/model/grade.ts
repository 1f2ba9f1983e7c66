// The NATO Admiralty grades (AJP-2.1): two axes that say nothing of each other. F and 6 mean that it cannot be judged, which is
// not the worst grade but none. The seven bands of likelihood are those of ICD 203.

/** Reliability of a source, by letter. */
export const RELIABILITY = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
} as const;

export type Reliability = keyof typeof RELIABILITY;

/** Credibility of a piece of information, by number. */
export const CREDIBILITY = {
  "1": "confirmed by other sources",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "truth cannot be judged",
} as const;

export type Credibility = keyof typeof CREDIBILITY;

/** Words of estimative probability, each with its band in percent. */
export const LIKELIHOODS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  "almost no chance": [1, 5],
  remote: [1, 5],
  "very unlikely": [5, 20],
  "highly improbable": [5, 20],
  unlikely: [20, 45],
  improbable: [20, 45],
  "roughly even chance": [45, 55],
  "roughly even odds": [45, 55],
  likely: [55, 80],
  probable: [55, 80],
  "very likely": [80, 95],
  "highly probable": [80, 95],
  "almost certain": [95, 99],
  "nearly certain": [95, 99],
};
