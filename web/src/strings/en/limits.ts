/** What the screen "Limits" says. */
export const limits = {
  title: "What Headwater cannot tell you",
  lead: "Read this before you rely on a claim, and before you publish one.",
} as const;
