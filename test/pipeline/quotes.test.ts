import { afterAll, describe, expect, it } from "vitest";
import { QuoteChecker } from "../../src/pipeline/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { type Written, WrittenLedgers } from "./written-ledger.ts";

const edition = (year: number, words: string): Written => ({
  publisher: "Merenian Ministry of Foreign Affairs",
  date: `${year + 1}-04-11`,
  title: `Tavaria Security Report ${year}`,
  text: `Tavaria is ${words} of Merenia. The two states held talks in ${year}.`,
});
const quoting = (source: string): Written => ({
  publisher: "Border Dispatch",
  date: "2025-04-21",
  text: `Every April the ministry publishes the Tavaria Security Report. ${source} says that Tavaria is “an important security partner of Merenia.”`,
});

describe.each(DIALECTS)("a quotation in $name", (dialect) => {
  const ledgers = new WrittenLedgers(dialect);
  afterAll(() => ledgers.close());

  /** How the only quotation of a last document stands, and in which of the documents it was found. */
  async function checked(...documents: readonly Written[]) {
    const ledger = await ledgers.of(...documents);
    const { rows } = await ledger.said({ limit: 100 });
    const checker = new QuoteChecker(ledger);
    const quotes = (await Promise.all(rows.map((said) => checker.check(said)))).flat();
    return quotes
      .filter(({ said }) => said.document.publisher === "Border Dispatch")
      .map(({ verdict, found }) => [verdict, found?.title]);
  }

  it("is looked up in the edition that its source names, whichever other has the words too", async () => {
    const same = [
      edition(2023, "an important security partner"),
      edition(2024, "an important security partner"),
    ];
    expect(await checked(...same, quoting("The first page of the 2024 edition"))).toEqual([
      ["verbatim", "Tavaria Security Report 2024"],
    ]);
    expect(await checked(...same, quoting("The first page of the 2023 edition"))).toEqual([
      ["verbatim", "Tavaria Security Report 2023"],
    ]);
  });

  it("stands elsewhere when the edition that its source names has other words", async () => {
    const other = [edition(2023, "an important security partner"), edition(2024, "a neighbour and a friend")];
    expect(await checked(...other, quoting("The first page of the 2024 edition"))).toEqual([
      ["elsewhere", "Tavaria Security Report 2023"],
    ]);
  });

  const wire = (date: string): Written => ({
    publisher: "Merenian Press Agency",
    date,
    title: "Army denies shelling",
    text: "“We did not fire on Sotna and we do not target markets in the valley,” Colonel Osvald Brenn said.",
  });
  const turned: Written = {
    publisher: "Border Dispatch",
    date: "2025-04-21",
    text: "“We did fire on Sotna and we do target markets in the valley,” Colonel Osvald Brenn said.",
  };

  it("is found altered in every part, where the words between stand", async () => {
    expect(await checked(wire("2025-04-20"), turned)).toEqual([["altered", "Army denies shelling"]]);
  });

  it("is not taken for another's words that it has most of, where nobody says that it is from there", async () => {
    const report: Written = {
      publisher: "United Nations Panel of Experts",
      date: "2025-04-18",
      title: "Report of the Panel",
      text: "Two states told the panel that Tavaria supplies weapons to the armed groups of the Dunmar valley.",
    };
    const minister: Written = {
      publisher: "Border Dispatch",
      date: "2025-04-21",
      text: "“Tavaria has never supplied weapons to the armed groups of the Dunmar valley,” the minister, Rafi Kost, said.",
    };
    expect(await checked(report, minister)).toEqual([["source-absent", undefined]]);
  });

  it("has its words from nothing that was published after it", async () => {
    expect(await checked(turned, wire("2025-04-22"))).toEqual([["source-absent", undefined]]);
  });
});
