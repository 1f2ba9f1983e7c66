// How smoothly the network's screen moves with 5,000 entities and 15,000 claims between them, in the Chromium of this machine.
//   npx tsx bench/speed/network.ts               (npm run build first; NODES and EDGES say otherwise)
// The screen is the built one, served over an empty ledger; the answer of /api/v1/network alone is made here: a few entities that many claims
// tie to the rest, as reporting has it. Measured are the time until the laid-out network is seen, frames a second while it is dragged, while
// it is zoomed and while the slider of time steps to and fro, the longest that one frame took, and the CPU milliseconds that the browser spent on one (of its page, and of what draws for it): on a
// machine that others use, these say more than the clock. What draws (a graphics card, or software) is printed: software on two busy cores says little of a
// laptop's graphics card.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Network } from "../../src/serve/contract/index.ts";
import { CHROMIUM, startWorkbench } from "../../test/web/workbench.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";

const NODES = Number(process.env["NODES"] ?? 5000);
const EDGES = Number(process.env["EDGES"] ?? 15_000);
const MOVES = 60;

if (CHROMIUM === undefined) throw new Error("no Chromium was found: name one in HEADWATER_CHROMIUM");
const folder = mkdtempSync(join(tmpdir(), "headwater-network-"));
const bench = await startWorkbench(join(folder, "empty.db"));
try {
  const made = JSON.stringify(madeNetwork());
  const page = await bench.open("/limits");
  await page.route("**/api/v1/network?*", (route) =>
    route.fulfill({ status: 200, contentType: "application/json", body: made }),
  );
  await page.getByRole("heading", { level: 1 }).waitFor();
  const began = performance.now();
  await page.getByRole("link", { name: "Network", exact: true }).click();
  const drawing = page.locator("[data-drawing]");
  await drawing.waitFor({ timeout: 120_000 });
  await page.locator("[data-drawing][data-drawn]").waitFor({ timeout: 300_000 });
  const seenMs = Math.round(performance.now() - began);
  const drawnBy = await page.evaluate<string>(`(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const info = gl?.getExtension("WEBGL_debug_renderer_info");
    return info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : "not said";
  })()`);
  const box = (await drawing.boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const dragged = await framesWhile(page, async () => {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    for (let i = 1; i <= MOVES; i++)
      await page.mouse.move(middle.x + 150 * Math.sin(i / 6), middle.y + 100 * Math.sin(i / 9));
    await page.mouse.up();
  });
  const zoomed = await framesWhile(page, async () => {
    for (let i = 0; i < MOVES; i++) await page.mouse.wheel(0, i % 20 < 10 ? -120 : 120);
  });
  const slid = await framesWhile(page, async () => {
    await page.getByRole("slider", { name: "From" }).focus();
    for (let i = 0; i < MOVES / 2; i++) await page.keyboard.press(i % 20 < 10 ? "ArrowRight" : "ArrowLeft");
  });
  const row = (name: string, { fps, longest, pageCpu, drawCpu }: Frames) =>
    `${name.padEnd(12)}${fps.toFixed(1).padStart(6)} frames a second, longest frame ${Math.round(longest)} ms; CPU a frame: page ${pageCpu} ms, drawing ${drawCpu} ms`;
  console.log(
    `${NODES} entities, ${EDGES} claims; drawn by ${drawnBy}; load average ${loadavg()[0]!.toFixed(1)}`,
  );
  console.log(`seen, laid out, after ${(seenMs / 1000).toFixed(1)} s`);
  console.log(row("dragged", dragged));
  console.log(row("zoomed", zoomed));
  console.log(row("time moved", slid));
  keepResults("screens", "network", {
    ...{ command: "npx tsx bench/speed/network.ts", nodes: NODES, edges: EDGES, drawnBy },
    ...{ loadAverage: Number(loadavg()[0]!.toFixed(1)), seenMs, dragged, zoomed, slid },
  });
} finally {
  await bench.stop();
  rmSync(folder, { recursive: true, force: true });
}

interface Frames {
  readonly fps: number;
  /** CPU milliseconds a frame: of the page's process, and of the one that draws. */
  readonly pageCpu: number;
  readonly drawCpu: number;
  /** Milliseconds between two frames. */
  readonly longest: number;
}

/** Frames that the page drew while something was done, and until it came to rest. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(`window.frames_ = []; window.counting_ = true;
    requestAnimationFrame(function tick(at) { window.frames_.push(at); if (window.counting_) requestAnimationFrame(tick); });`);
  const before = await cpuOf(page);
  await act();
  await page.waitForTimeout(300);
  const after = await cpuOf(page);
  const at = await page.evaluate<number[]>("window.counting_ = false; window.frames_");
  const gaps = at.slice(1).map((time, i) => time - at[i]!);
  const whole = (at.at(-1) ?? 0) - (at[0] ?? 0);
  const spent = (kind: "renderer" | "GPU") =>
    Number(((1000 * (after[kind] - before[kind])) / Math.max(1, gaps.length)).toFixed(1));
  return {
    pageCpu: spent("renderer"),
    drawCpu: spent("GPU"),
    fps: Number(((1000 * gaps.length) / Math.max(1, whole)).toFixed(1)),
    longest: Number(Math.max(...gaps).toFixed(1)),
  };
}

/** CPU seconds of the browser's processes so far, by kind. */
async function cpuOf(page: Page): Promise<Readonly<Record<"renderer" | "GPU", number>>> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const of = (kind: string) =>
    processInfo.filter(({ type }) => type === kind).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { renderer: of("renderer"), GPU: of("GPU") };
}

function madeNetwork(): Network {
  const random = seeded(20);
  const types = ["ArmedGroup", "Person", "Person", "Country", "PublicBody", "Organization", "Place"];
  const frames = ["supports", "attacks", "leads", "part_of", "harbours"];
  const weights = new Map<number, number>();
  // Half of all claims are about one of a few that everybody reports on.
  const pick = () => random.below(random.below(2) === 0 ? Math.ceil(NODES / 50) : NODES);
  const edges = Array.from({ length: EDGES }, (_, i): Network["edges"][number] => {
    const source = pick();
    const target = (source + 1 + random.below(NODES - 1)) % NODES;
    const weight = random.below(4);
    for (const node of [source, target]) weights.set(node, (weights.get(node) ?? 0) + weight);
    const frame = frames[random.below(frames.length)]!;
    const month = String(1 + random.below(12)).padStart(2, "0");
    return {
      ...{ claim: `claim:${i}`, source: `entity:${source}`, target: `entity:${target}`, frame, label: frame },
      ...{ polarity: random.below(12) === 0 ? "negative" : "positive", weight },
      ...{ disputed: random.below(8) === 0, isHedged: random.below(6) === 0, isOnlyDenied: false },
      ...{ from: `${2015 + random.below(9)}-${month}`, to: `2025-${month}` },
    };
  });
  const nodes = Array.from({ length: NODES }, (_, i) => ({
    ...{ id: `entity:${i}`, name: `Entity ${i}`, type: types[i % types.length]! },
    ...{ documents: 1 + random.below(50), weight: weights.get(i) ?? 0 },
  }));
  return { nodes, edges, isMore: false };
}
