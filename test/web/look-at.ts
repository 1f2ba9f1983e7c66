import { expect } from "vitest";
import { expectAccessible, RULES_OF_LOOKS, soon, type Workbench } from "./workbench.ts";

/** A laptop by day and a phone by night: both schemes and both sizes, each once. What the looks do not change is asked once. */
const WAYS = [
  { colorScheme: "light", width: 1440, height: 900, rules: undefined },
  { colorScheme: "dark", width: 390, height: 844, rules: RULES_OF_LOOKS },
] as const;

/**
 * Opens a screen and looks at it on a laptop and on a phone. Fails for a serious fault that axe finds, anything on the console, a request that
 * leaves the machine, and anything wider than the window.
 *
 * @param areLooksKnown whether the screen is made of what others show as well, so that colours and sizes of touch are judged there
 */
export async function lookAt(bench: Workbench, path: string, areLooksKnown = false): Promise<void> {
  const page = await bench.open(path, { isShared: true });
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached" });
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  for (const { colorScheme, width, height, rules } of WAYS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: "attached" });
    if (!areLooksKnown) await expectAccessible(page, rules);
    else if (rules === undefined) await expectAccessible(page, undefined, RULES_OF_LOOKS);
    // What goes by the window's width in the program follows it a moment later.
    await soon(() => page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
      width,
    );
  }
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  bench.expectNoFaults();
  await page.close();
}
