import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { wholeQueue } from "./queue.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

describe.skipIf(CHROMIUM === undefined)("the review", { timeout: 120_000 }, () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
    // What comes into the queue while one looks would move the count.
    await wholeQueue(bench);
  });
  afterAll(() => bench?.stop());

  test("asks one thing at a time, with its words and why, and goes on with single keys", async () => {
    const page = await bench.open("/review");
    const item = page.getByRole("region", { name: /To decide/ });
    await item.waitFor();
    await item.getByText("Why you are asked").waitFor();
    await expectAccessible(page);
    const left = await leftOf(page);
    const first = await item.getAttribute("data-item");

    await page.keyboard.press("h");
    await soon(() => item.getAttribute("data-item")).not.toBe(first);
    await page.getByText("1 put off").waitFor();
    expect(await leftOf(page)).toBe(left);

    const second = await item.getAttribute("data-item");
    await page.keyboard.press("y");
    const name = page.getByRole("dialog", { name: "Who decides?" }).getByLabel("Your name");
    await name.fill("Amina Ward");
    await name.press("Enter");
    await page.getByText("1 verdict in this visit").waitFor();
    await soon(() => leftOf(page)).toBe(left - 1);
    await soon(() => focused(page)).toBe(await item.getAttribute("data-item"));
    expect(await item.getAttribute("data-item")).not.toBe(second);

    await page.keyboard.press("n");
    await page.getByText("2 verdicts in this visit").waitFor();
    await soon(() => focused(page)).toBe(await item.getAttribute("data-item"));
    await page.keyboard.press("u");
    await page.getByText("1 verdict in this visit").waitFor();
    await page.keyboard.press("u");
    await soon(() => leftOf(page)).toBe(left);
    await soon(() => item.getAttribute("data-item")).toBe(second);
    bench.expectNoFaults();
  });

  test("signs with what is typed, not with that and the account's name", async () => {
    const page = await bench.open("/review");
    await page.getByRole("region", { name: /To decide/ }).waitFor();
    await page.getByRole("button", { name: /^Yes|^One claim/ }).click();
    const name = page.getByRole("dialog", { name: "Who decides?" }).getByLabel("Your name");
    await soon(() => name.inputValue()).not.toBe("");
    await page.keyboard.type("Ana");
    expect(await name.inputValue()).toBe("Ana");
    await page.keyboard.press("Enter");
    await page.getByText("1 verdict in this visit").waitFor();
    expect(await page.evaluate("localStorage.getItem('headwater.analyst')")).toBe("Ana");
    await page.keyboard.press("u");
    await page.getByText("Taken back").waitFor();
    await soon(() => focused(page)).not.toBeNull();
    bench.expectNoFaults();
  });

  test("shows the exact words of both sides of a dispute, with where they stand", async () => {
    const page = await bench.open("/review", { width: 390, height: 844, scheme: "dark" });
    const item = page.getByRole("region", { name: /To decide/ });
    await item.waitFor();
    await showItem(page, item, "Do these really stand against each other?");
    await soon(() => item.locator("figure blockquote").count()).toBeGreaterThanOrEqual(2);
    expect(await item.locator("figcaption a").count()).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });

  test("corrects what is asked about without leaving it", async () => {
    const page = await bench.open("/review?about=Nurin%20Front");
    const item = page.getByRole("region", { name: /To decide/ });
    await item.waitFor();
    while ((await item.getByRole("button", { name: /^Correct/ }).count()) === 0)
      await page.keyboard.press("h");
    const says = await item.getAttribute("data-item");
    const marked = await item.locator("mark").textContent();
    await page.keyboard.press("e");
    const form = item.getByRole("form", { name: "What it should say" });
    await form.getByRole("button", { name: "Move the start a word later" }).press("Enter");
    await soon(() => item.locator("mark").textContent()).not.toBe(marked);
    await expectAccessible(page);
    await form.getByLabel("Why (kept with the verdict)").press("Control+Enter");
    const name = page.getByRole("dialog", { name: "Who decides?" }).getByLabel("Your name");
    await name.fill("Amina Ward");
    await name.press("Enter");
    await page.getByText("1 verdict in this visit").waitFor();
    await soon(() => item.getAttribute("data-item")).not.toBe(says);
    bench.expectNoFaults();
  });

  test("puts what is asked about into a brief, by its button and by its key", async () => {
    const page = await bench.open("/review");
    const item = page.getByRole("region", { name: /To decide/ });
    await item.waitFor();
    await showItem(page, item, "Do the marked words say this?");
    const button = item.getByRole("button", { name: /^(Add to|In) brief: / });
    expect(await button.count()).toBe(1);
    const claim = (await button.getAttribute("aria-label"))!.replace("Add to brief: ", "");
    await button.click();
    await item.getByRole("button", { name: `In brief: ${claim}` }).waitFor();
    await page.keyboard.press("b");
    await item.getByRole("button", { name: `Add to brief: ${claim}` }).waitFor();
    await page.keyboard.press("b");
    await item.getByRole("button", { name: `In brief: ${claim}`, pressed: true }).waitFor();

    await showItem(page, item, "Do these really stand against each other?");
    const offered = await item.getByRole("button", { name: /^Add to brief: / }).count();
    await page.keyboard.press("b");
    await soon(() => item.getByRole("button", { name: /^In brief: / }).count()).toBe(offered);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Briefs" }).click();
    const pieces = page.getByRole("list", { name: "What is in the brief" }).getByRole("link");
    await soon(() => pieces.count()).toBe(1 + offered);
    expect(await pieces.first().textContent()).toBe(claim);
    bench.expectNoFaults();
  });

  test("lays its answers over no word that cannot be scrolled clear of them on a telephone", async () => {
    const page = await bench.open("/review", { width: 390, height: 844 });
    const item = page.getByRole("region", { name: /To decide/ });
    await item.waitFor();
    for (const question of ["Do the marked words say this?", "Do these really stand against each other?"]) {
      await showItem(page, item, question);
      await soon(() => lowestWord(page)).toBeGreaterThan(0);
      await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
      // Scrolled to its end, the last word ends above the answers, and these stand within the window.
      await soon(async () => (await lowestWord(page)) <= (await topOfAnswers(page))).toBe(true);
      expect(await topOfAnswers(page)).toBeLessThan(844);
      // In the middle of the words as well, all answers are there, no more than a fifth of the window.
      await page.evaluate("scrollTo(0, 0)");
      await soon(() => topOfAnswers(page)).toBeGreaterThanOrEqual(0.8 * 844);
      // What gets the focus by the keyboard is not below the answers.
      const links = item.locator(":scope > :not(fieldset)").locator("a, button, summary");
      for (let at = 0; at < (await links.count()); at++) {
        const link = links.nth(at);
        await link.focus();
        await soon(async () => {
          const box = (await link.boundingBox())!;
          return box.y >= 0 && box.y + box.height <= (await topOfAnswers(page));
        }).toBe(true);
      }
      await page.evaluate("document.activeElement.blur()");
    }
    bench.expectNoFaults();
  });

  test("keeps the answers in sight on a telephone", async () => {
    const page = await bench.open("/review", { width: 390, height: 844, scheme: "dark" });
    const yes = page.getByRole("button", { name: /^Yes/ });
    await yes.waitFor();
    const box = await yes.boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});

/** Puts off one item after another until a question of that kind is asked. */
async function showItem(page: Page, item: Locator, question: string): Promise<void> {
  while ((await item.getByText(question).count()) === 0) {
    const shown = await item.getAttribute("data-item");
    await page.keyboard.press("h");
    await soon(() => item.getAttribute("data-item")).not.toBe(shown);
  }
}

/** How far down, in pixels of the window, the words above the answers go. */
const lowestWord = (page: Page): Promise<number> =>
  page.evaluate(`Math.max(...[...document.querySelector("[data-item]").children]
    .filter(({ tagName }) => tagName !== "FIELDSET")
    .map((part) => part.getBoundingClientRect().bottom))`);

const topOfAnswers = (page: Page): Promise<number> =>
  page.evaluate(`document.querySelector("[data-item] fieldset").getBoundingClientRect().top`);

/** Which item has the focus itself. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate("document.activeElement?.dataset?.item ?? null");

const leftOf = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByText(/\d+\+? questions? left here/).textContent()) ?? "", 10);
