/** What the tour of the example workspace says, step by step. */
export const tour = {
  label: "Tour of the example",
  step: (number: number, all: number) => `${number} of ${all}`,
  next: "Next",
  back: "Back",
  end: "End the tour",
  done: "Done",
  again: "Take the tour",
  steps: {
    library: {
      title: "Fourteen documents, fewer sources",
      text: "All are about Tavaria, a country that does not exist. Some repeat a wire story without saying so, one misquotes a ministry, one denies. Your own files go here too: drop them anywhere on this page.",
    },
    reader: {
      title: "Every voice keeps its words",
      text: "Each voice has a colour. Press j and k to walk from one statement to the next; the panel shows what is claimed, by whom, and how sure they are.",
    },
    claim: {
      title: "So that is where it comes from",
      text: "Springs are the independent origins, the number that counts. Dashed cards only repeat another document. What stands against the claim faces it.",
    },
    review: {
      title: "You decide",
      text: "The machine proposes, with its reason. Confirm with y, reject with n, leave open with h. What you decide is signed, dated and kept.",
    },
    brief: {
      title: "Write it up, with every source",
      text: "Collect claims into a brief, write between them, and export it as Word, Markdown or HTML. Every sentence cites its passage.",
    },
  },
} as const;
