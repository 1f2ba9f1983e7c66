import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PLACES =
  "Kelmin Varesh Dunmar Tolen Harl Sotna Orsk Brezan Lom Sarnak Veld Ilmar Koth Pasna Rudel Tirn Uvar Yelmin Zorat Askel".split(
    " ",
  );
/** Groups enough that two pages seldom speak of the same ones: pages that differ by nothing but a name or two would be no news. */
const GROUPS = PLACES.flatMap((place) =>
  ["Front", "Network", "Army", "Brigades", "Movement", "Column"].map((kind) => `${place} ${kind}`),
);
const SPEAKERS = [
  "Merenian Ministry of Foreign Affairs",
  "Tavarian Ministry of Interior",
  "Upland Civilian Register",
  "Tavarian Armed Forces",
];
const OUTLETS = ["The Varesh Herald", "Kelmin Observer", "Orsk Dal Courier", "Border Dispatch"];
const SAID = [
  (g: string, h: string, p: string, s: string) =>
    `The ${s} said on Monday that the ${g} had attacked a customs post in ${p}, a town that the ${h} left last year.`,
  (g: string, h: string, p: string, s: string) =>
    `According to the ${s}, the ${g} is allied with the ${h} and continues to operate, train and recruit in ${p}.`,
  (g: string, _: string, p: string, s: string) =>
    `“The ${g} did not leave ${p} when it said that it would,” the ${s} noted in a statement.`,
  (g: string, h: string, p: string) =>
    `The ${g} captured two villages near ${p} in March, and the ${h} lost control of the road.`,
  (g: string, _: string, p: string, s: string) =>
    `The ${s} denied that the ${g} had killed nine people in ${p}.`,
];

/** A small generator of pseudo-random numbers (mulberry32), so that made documents are the same in every run. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A made news page: the same number gives the same page. About one in ten copies the page before it under another name. */
function madePage(number: number): string {
  const copies = number % 10 === 9;
  const next = random(copies ? number - 1 : number);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const paragraphs = Array.from({ length: 6 }, (_, i) => {
    const sentence = one(SAID)(one(GROUPS), one(GROUPS), one(PLACES), one(SPEAKERS));
    return `<p>${sentence} The report was the ${number - (copies ? 1 : 0)}th of its kind, with ${i + 2} annexes and a map.</p>`;
  });
  const outlet = OUTLETS[number % OUTLETS.length];
  const day = String(1 + (number % 28)).padStart(2, "0");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report ${number}</title>
<meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="2025-03-${day}T06:00:00+00:00"></head>
<body><main><article><h1>Report ${number}: what was said of ${one(PLACES)}</h1>
${paragraphs.join("\n")}
</article></main></body></html>
`;
}

/** Writes `count` made pages into a folder and returns the folder. */
export function writeMadePages(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++)
    writeFileSync(join(folder, `page-${String(i).padStart(5, "0")}.html`), madePage(i));
  return folder;
}
