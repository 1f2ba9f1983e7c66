/** What the files of this folder hold, however they were made. */
export const REPORT_SEGMENTS = [
  ["headline", "Security in the Tavarian Region 2023"],
  ["byline", "Ana Bekova"],
  ["dateline", "2024-03-05"],
  ["heading", "The valleys"],
  [
    "body",
    "The Nurin Front held three valleys of Kelmin through the winter, the ministry said in its report to the assembly.",
  ],
  ["body", "It collected levies at nine places on the road between Sotna and the pass."],
  ["list", "two lorries in January"],
  ["list", "three lorries in February"],
  ["quote", "“We never closed the road,” a commander of the Kesh Network said."],
  ["table", "Year\tKilled\n2022\t97\n2023\t118"],
  ["heading", "The road"],
  ["body", "The report ends here, with thanks to those who spoke to us."],
  ["body", "Ministry of Interior, yearly report, page 12."],
];

export const REPORT_METADATA = {
  title: { value: "Security in the Tavarian Region 2023", from: "heading" },
  authors: { value: ["Ana Bekova"], from: "file-properties" },
};
