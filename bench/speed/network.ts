// How much work our own program has with 5,000 entities and 15,000 claims between them on the network's screen, in the Chromium of this machine.
//   npx tsx bench/speed/network.ts               (npm run build first; NODES and EDGES say otherwise, DRAWN=1 has it drawn)
// The screen is the built one, served over an empty ledger; the answer of /api/v1/network alone is made here: a few entities that many claims
// tie to the rest, as reporting has it.
//
// Measured is the page's main thread, from Chromium's trace: the processor time of script, style, layout and collecting garbage from one drawn frame to the
// next, while the network is dragged, zoomed and pointed at (another entity, then none, lies under the pointer), while entities are chosen by arrow keys, and
// while the slider of time steps to and fro; and how long it takes until the network is seen first and until its layout has come to rest.
// Not measured is the drawing itself: without a graphics card it is done by software that takes longer than all else and says nothing of a laptop. So WebGL's
// calls that draw and those that read back what was drawn do nothing here; all others (buffers, textures, programs) are made. With DRAWN=1 they draw as well: on a
// machine with a graphics card the frames are then what is seen, and on one without it takes many minutes.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Network } from "../../src/serve/contract/index.ts";
import { CHROMIUM, startWorkbench } from "../../test/web/workbench.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";
import { type Frames, framesWhile } from "./frames.ts";

const NODES = Number(process.env["NODES"] ?? 5000);
const EDGES = Number(process.env["EDGES"] ?? 15_000);
const IS_DRAWN = process.env["DRAWN"] === "1";
const MOVES = 60;
/** A hand moves a mouse about once a frame. */
const PACE_MS = 16;

/** Run in the page before all else: what draws and reads back does nothing. While `pointing_` is set, an entity and nothing lie under the pointer in turn. */
const UNDRAWN = `
  const { prototype } = WebGL2RenderingContext;
  for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced", "readPixels"])
    prototype[name] = () => {};
  let reads = 0;
  prototype.getBufferSubData = (target, offset, into) => {
    reads++;
    const under = window.pointing_ && reads % 2 === 0 ? 1 + (37 * reads) % ${NODES} : 0;
    into.set([under >> 8, 0, 0, under & 255]);
  };`;

if (CHROMIUM === undefined) throw new Error("no Chromium was found: name one in HEADWATER_CHROMIUM");
const folder = mkdtempSync(join(tmpdir(), "headwater-network-"));
const bench = await startWorkbench(join(folder, "empty.db"));
try {
  const made = JSON.stringify(madeNetwork());
  const page = await bench.open("/limits");
  if (!IS_DRAWN) {
    await page.addInitScript(UNDRAWN);
    await page.reload();
  }
  await page.route("**/api/v1/network?*", (route) =>
    route.fulfill({ status: 200, contentType: "application/json", body: made }),
  );
  await page.getByRole("heading", { level: 1 }).waitFor();
  // Who wants no motion sees the layout only when it has come to rest.
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const drawing = page.locator("[data-drawing]");
  let [seenMs, restMs] = [0, 0];
  const opened = await framesWhile(page, async () => {
    const began = performance.now();
    const since = () => Math.round(performance.now() - began);
    await page.getByRole("link", { name: "Network", exact: true }).click();
    await drawing.locator("canvas").first().waitFor({ timeout: 120_000 });
    seenMs = since();
    await page.locator("[data-drawing][data-drawn]").waitFor({ timeout: 300_000 });
    restMs = since();
  });
  const drawnBy = await page.evaluate<string>(`(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const info = gl?.getExtension("WEBGL_debug_renderer_info");
    return info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : "not said";
  })()`);
  const moves = await movesOn(page);
  const rows: Record<string, Frames> = { opened };
  for (const [name, move] of Object.entries(moves)) rows[name] = await framesWhile(page, move);
  console.log(
    `${NODES} entities, ${EDGES} claims; ${IS_DRAWN ? `drawn by ${drawnBy}` : "what draws does nothing"}; load average ${loadavg()[0]!.toFixed(1)}`,
  );
  console.log(
    `seen after ${(seenMs / 1000).toFixed(1)} s, its layout at rest after ${(restMs / 1000).toFixed(1)} s`,
  );
  console.log("             drawn  main thread a frame, ms   script  layout  longest task  over 50 ms");
  for (const [name, { frames, p50, p95, script, layout, longest, longTasks }] of Object.entries(rows))
    console.log(
      `${name.padEnd(12)}${String(frames).padStart(6)}   p50 ${p50.toFixed(1).padStart(6)}  p95 ${p95.toFixed(1).padStart(6)}  ${String(script).padStart(8)}${String(layout).padStart(8)}${String(longest).padStart(14)}${String(longTasks).padStart(12)}`,
    );
  keepResults("screens", IS_DRAWN ? "network, drawn" : "network", {
    ...{ command: `${IS_DRAWN ? "DRAWN=1 " : ""}npx tsx bench/speed/network.ts`, nodes: NODES, edges: EDGES },
    ...{
      ...(IS_DRAWN ? { drawnBy } : {}),
      loadAverage: Number(loadavg()[0]!.toFixed(1)),
      seenMs,
      restMs,
      rows,
    },
  });
} finally {
  await bench.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** What is done with the drawing, by name. */
async function movesOn(page: Page): Promise<Readonly<Record<string, () => Promise<void>>>> {
  const drawing = page.locator("[data-drawing]");
  const box = (await drawing.boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const pause = () => page.waitForTimeout(PACE_MS);
  const wander = async () => {
    for (let i = 1; i <= MOVES; i++) {
      await page.mouse.move(middle.x + 150 * Math.sin(i / 6), middle.y + 100 * Math.sin(i / 9));
      await pause();
    }
  };
  const press = async (times: number, keyOf: (i: number) => string, ms: number) => {
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(keyOf(i));
      await page.waitForTimeout(ms);
    }
  };
  return {
    dragged: async () => {
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down();
      await wander();
      await page.mouse.up();
    },
    zoomed: async () => {
      for (let i = 0; i < MOVES; i++) {
        await page.mouse.wheel(0, i % 20 < 10 ? -120 : 120);
        await pause();
      }
    },
    "pointed at": async () => {
      await page.evaluate("window.pointing_ = true");
      await wander();
      await page.evaluate("window.pointing_ = false");
      await page.mouse.move(0, 0);
    },
    chosen: async () => {
      await drawing.focus();
      await press(8, (i) => ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"][i % 4]!, 300);
      await page.keyboard.press("Escape");
    },
    "time moved": async () => {
      await page.getByRole("slider", { name: "From" }).focus();
      await press(MOVES, (i) => (i < (2 * MOVES) / 3 ? "ArrowRight" : "ArrowLeft"), 2 * PACE_MS);
      await press(2, (i) => ["End", "Home"][i]!, 600);
    },
  };
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
    const year = 2015 + random.below(9);
    return {
      ...{ claim: `claim:${i}`, source: `entity:${source}`, target: `entity:${target}`, frame, label: frame },
      ...{ polarity: random.below(12) === 0 ? "negative" : "positive", weight },
      ...{ disputed: random.below(8) === 0, isHedged: random.below(6) === 0, isOnlyDenied: false },
      ...{ from: `${year}-${month}`, to: `${year + random.below(3)}-${month}` },
    };
  });
  const nodes = Array.from({ length: NODES }, (_, i) => ({
    ...{ id: `entity:${i}`, name: `Entity ${i}`, type: types[i % types.length]! },
    ...{ documents: 1 + random.below(50), weight: weights.get(i) ?? 0 },
  }));
  return { nodes, edges, isMore: false };
}
