import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { CHROMIUM, expectAccessible, soon, startWorkbench, type Workbench } from "./workbench.ts";

const ARTICLE = "Partner and haven";
const ANALYST = "Amina Ward";

describe.skipIf(CHROMIUM === undefined)("the reader", { timeout: 120_000 }, () => {
  let bench: Workbench;
  let path: string;
  let text: string;

  beforeAll(async () => {
    bench = await startWorkbench(await exampleLedger());
    path = await pathOf(bench, ARTICLE);
    text = (await ask<{ text: string }>(bench, path)).text;
  });
  afterAll(() => bench?.stop());

  test("walks from voice to voice with the keyboard, and shows what each claims", async () => {
    const page = await opened(bench, path);
    await expectAccessible(page);
    const panel = page.getByRole("complementary", { name: "What is chosen in the document" });
    const seen: string[] = [];
    for (let steps = 0; steps < 5; steps++) {
      const before = page.url();
      await page.keyboard.press("j");
      await page.waitForURL((url) => url.href !== before);
      await panel.getByRole("button", { name: /next voice/ }).waitFor();
      seen.push((await panel.getByRole("heading", { level: 2 }).textContent()) ?? "");
    }
    expect(seen).toContain("Merenian Ministry of Foreign Affairs says");
    await panel.getByText("Tavaria does not act against Kesh Network").waitFor();
    await panel.getByText("1 independent origin").waitFor();
    await panel.getByText("Shortened").waitFor();
    expect(await panel.getByRole("region", { name: "Chain of voices" }).textContent()).toContain(
      "Border Dispatch",
    );
    await expectAccessible(page);
    const last = page.url();
    await page.keyboard.press("k");
    await page.waitForURL((url) => url.href !== last);
    // "The same report accuses": a report speaks for who publishes it.
    await panel
      .getByText(/The same report/)
      .first()
      .waitFor();
    await panel.getByRole("heading", { name: "Merenian Ministry of Foreign Affairs says" }).waitFor();
    await page.keyboard.press("Escape");
    await panel.getByRole("heading", { name: "About this document" }).waitFor();
    bench.expectNoFaults();
  });

  test("opens where its address says and marks the words", async () => {
    const words = "The Kesh Network is an integral part of the Nurin Front";
    const start = text.indexOf(words);
    const page = await opened(bench, `${path}?passage=${start}-${start + words.length}`);
    const marked = page.locator('[data-marks~="chosen"]');
    await marked.first().waitFor();
    expect((await marked.allInnerTexts()).join("")).toBe(words);
    const box = await marked.first().boundingBox();
    expect(box?.y).toBeGreaterThan(100);
    expect(box?.y).toBeLessThan(800);
    await page.getByRole("heading", { name: "The author says" }).waitFor();
  });

  test("shows through whom a voice comes, and follows one voice alone", async () => {
    const page = await opened(bench, path);
    expect(await page.locator("[data-nested]").count()).toBeGreaterThan(0);
    const voices = page.getByRole("list", { name: "Who speaks in this document" });
    const ministry = voices.getByRole("button", { name: /Merenian Ministry/ });
    const tinted = await page.locator("[data-content]").count();
    await ministry.press("Enter");
    await page.waitForURL(/voice=/);
    await soon(() => page.locator("[data-content]").count()).toBeLessThan(tinted);
    for (let steps = 0; steps < 2; steps++) {
      const before = page.url();
      await page.keyboard.press("j");
      await page.waitForURL((url) => url.href !== before);
      await page.getByRole("heading", { name: "Merenian Ministry of Foreign Affairs says" }).waitFor();
    }
  });

  test("folds readers' comments and says that they are no evidence", async () => {
    const page = await opened(bench, path);
    const fold = page.getByRole("region", { name: "3 readers' comments" });
    await fold.getByText("Readers' comments are never evidence").waitFor();
    expect(await fold.getByText("I saw the crates").isVisible()).toBe(false);
    await fold.getByRole("button", { name: /readers' comments/ }).press("Enter");
    await fold.getByText("I saw the crates").waitFor();
    await fold.getByText("Darim Keshani was killed").click();
    await page.getByRole("heading", { name: "A reader comments" }).waitFor();
  });

  test("takes back a verdict that is shown before it is answered", async () => {
    const page = await opened(bench, `${path}${passage(text, "Tavaria did not take substantial action")}`);
    const panel = page.getByRole("complementary", { name: "What is chosen in the document" });
    await panel.getByText("Tavaria does not act against Kesh Network").waitFor();
    // The server tells all who watch of a verdict while the answer to who gave it may still be on its way.
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/\/verdicts$/, async (route) => {
      const response = await route.fetch();
      await held;
      await route.fulfill({ response });
    });
    await page.keyboard.press("n");
    await sign(page);
    await panel.getByText("Rejected").waitFor();
    await page.keyboard.press("u");
    answer();
    await panel.getByText("Rejected").waitFor({ state: "detached" });
    bench.expectNoFaults();
  });

  test("signs a verdict with the name it asks for once, and takes it back", async () => {
    const page = await opened(bench, `${path}${passage(text, "Tavaria did not take substantial action")}`);
    const panel = page.getByRole("complementary", { name: "What is chosen in the document" });
    await panel.getByText("Tavaria does not act against Kesh Network").waitFor();
    await page.keyboard.press("y");
    await sign(page);
    await panel.getByText(`by ${ANALYST},`).waitFor();
    await panel.getByText("Confirmed").waitFor();
    await page.keyboard.press("u");
    await panel.getByText("Confirmed").waitFor({ state: "detached" });
    await page.keyboard.press("n");
    await panel.getByText("Rejected").waitFor();
    await page.keyboard.press("u");
    await panel.getByText("Rejected").waitFor({ state: "detached" });
    bench.expectNoFaults();
  });

  test("corrects a claim by the words dragged in the text, and by the keyboard", async () => {
    const page = await opened(bench, `${path}${passage(text, "Merenia designated the network in 2016")}`);
    const panel = page.getByRole("complementary", { name: "What is chosen in the document" });
    await panel
      .getByText(/Merenia designates/)
      .first()
      .waitFor();
    await page.keyboard.press("e");
    const form = panel.getByRole("form", { name: "What it should say" });
    await form.getByRole("button", { name: "Move the end a word earlier" }).press("Enter");
    await form.getByText("Merenia designated the network in", { exact: true }).waitFor();
    await drag(page, "Merenia designated the network");
    await form.getByText("Merenia designated the network", { exact: true }).waitFor();
    await form.getByLabel("How sure").selectOption("hedged");
    await expectAccessible(page);
    await form.getByLabel("Why (kept with the verdict)").fill("without the year");
    await page.keyboard.press("Control+Enter");
    await sign(page);
    await form.waitFor({ state: "detached" });
    await panel.getByText("Stated by a person").waitFor();
    await panel.getByText("Hedged", { exact: true }).waitFor();
    bench.expectNoFaults();
  });

  test("is read on a telephone, with the claims in a sheet below", async () => {
    const page = await bench.open(`${path}${passage(text, "The Kesh Network is an integral part")}`, {
      width: 390,
      height: 844,
      scheme: "dark",
    });
    await page.getByRole("heading", { name: "The author says" }).waitFor();
    const marked = await page.locator('[data-marks~="chosen"]').first().boundingBox();
    expect(marked?.y).toBeLessThan(400);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    bench.expectNoFaults();
  });

  test("shows characters that would deceive, and draws nothing turned around", async () => {
    const page = await bench.open(await added(bench, "letter.txt", LETTER));
    await page.locator("[data-read]").first().waitFor();
    await page.getByRole("img", { name: "A character that cannot be seen: U+202E" }).waitFor();
    await page.getByTitle("Letters of several scripts in one word: Cyrillic, Latin").waitFor();
    expect(await page.locator("article").textContent()).not.toContain("\u202e");
  });

  test("opens a long document at its end without drawing who speaks in all of it", async () => {
    const long = Array.from(
      { length: 900 },
      (_, n) => `In week ${n} the mayor of Sotna said that the road was closed.`,
    );
    const at = await added(bench, "diary.txt", `A long diary\n\n${long.join("\n\n")}\n`);
    const { text: words } = await ask<{ text: string }>(bench, at);
    const page = await opened(bench, `${at}${passage(words, "In week 880")}`);
    const marked = page.locator('[data-marks~="chosen"]').first();
    await marked.waitFor();
    const box = await marked.boundingBox();
    expect(box?.y).toBeGreaterThan(50);
    expect(box?.y).toBeLessThan(850);
    const [all, read] = [
      await page.locator("[data-place]").count(),
      await page.locator("[data-read]").count(),
    ];
    expect(all).toBeGreaterThan(8);
    expect(read).toBeLessThan(all);
    const before = page.url();
    await page.keyboard.press("j");
    await page.waitForURL((url) => url.href !== before);
  });
});

/** Its sixth word is written with a Cyrillic letter; a mark turns the direction of what follows "signed". */
const LETTER = `A letter

The ministry said that Tаvaria would pay. It was signed \u202eby nobody\u202c at all.
`;

async function opened(bench: Workbench, path: string): Promise<Page> {
  const page = await bench.open(path);
  await page.locator("[data-read]").first().waitFor();
  return page;
}

async function ask<T>(bench: Workbench, path: string): Promise<T> {
  return (await (await fetch(`${bench.address}/api/v1${path.split("?")[0]}`)).json()) as T;
}

async function pathOf(bench: Workbench, title: string): Promise<string> {
  const { rows } = await ask<{ rows: { id: string; title: string }[] }>(bench, "/documents");
  const id = rows.find((row) => row.title.startsWith(title))?.id.slice("sha256:".length);
  return `/documents/${id}`;
}

/** Adds a document of its own and answers the address of its page. */
async function added(bench: Workbench, name: string, words: string): Promise<string> {
  const sent = await fetch(`${bench.address}/api/v1/documents?name=${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: words,
  });
  const { id } = (await sent.json()) as { id: string };
  for (;;) {
    const job = await ask<{ state: string; items: { document: string | null }[] }>(bench, `/jobs/${id}`);
    if (job.state === "done") return `/documents/${job.items[0]?.document?.slice("sha256:".length)}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const passage = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return `?passage=${start}-${start + words.length}`;
};

async function sign(page: Page): Promise<void> {
  const name = page.getByRole("dialog", { name: "Who decides?" }).getByLabel("Your name");
  await name.fill(ANALYST);
  await name.press("Enter");
}

/** Selects words in the text with the mouse. */
async function drag(page: Page, words: string): Promise<void> {
  const box = (await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push([text.length, node]);
      text += node.data;
    }
    const start = text.indexOf(${JSON.stringify(words)});
    const place = (at) => {
      const [from, node] = nodes.findLast(([from]) => from <= at);
      const range = document.createRange();
      range.setStart(node, at - from);
      range.setEnd(node, Math.min(node.length, at - from + 1));
      return range.getBoundingClientRect().toJSON();
    };
    return { first: place(start), last: place(start + ${words.length} - 1) };
  })()`)) as { first: DOMBox; last: DOMBox };
  await page.mouse.move(box.first.x + 1, box.first.y + box.first.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.last.x + box.last.width - 1, box.last.y + box.last.height / 2, { steps: 4 });
  await page.mouse.up();
}

interface DOMBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
