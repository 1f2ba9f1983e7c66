// How fast the echoes of a new document are found among many: npx tsx --expose-gc bench/speed/echoes.ts
// Fingerprints of made-up stories (made-stories.ts: 15 sentences, about 300 words; a made-up sentence print a sentence) go into a ledger
// file, 10,000, 100,000, then 1,000,000 of them; at each size 300 new stories are asked for: a hundred with words swapped (30 percent of
// what is no name), a hundred with three sentences of a story among their own, a hundred that copy nothing. The question is the
// ledger's own, and comparing the candidates is in the time. Rows go in sorted, 20,000 documents to a transaction, without syncing the disk:
// so a ledger is filled, not as documents come one by one; `add` measures one document a transaction, synced as the ledger is.
// Beside it in one run: MinHash with LSH of npm's minhash 0.0.9, 128 permutations, bands of 4, all in memory, at the sizes that it can do.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely } from "kysely";
import { LshIndex, Minhash } from "minhash";
import { dialectOf } from "../../src/ledger/dialect/index.ts";
import { loadSqlite } from "../../src/ledger/dialect/load-sqlite.ts";
import { documentsSharing } from "../../src/ledger/find-sharing.ts";
import { openLedger } from "../../src/ledger/index.ts";
import type { LedgerSchema } from "../../src/ledger/schema.ts";
import {
  findEchoes,
  LEAST_SHARED_PRINTS,
  packSketch,
  type Sketch,
  unpackSketch,
  wordPrints,
} from "../../src/trace/index.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";
import { MadeStories } from "./made-stories.ts";

const SIZES = [10_000, 100_000, 1_000_000].filter((size) => size <= Number(process.env["MOST"] ?? 1_000_000));
const MINHASH_SIZES = [10_000, 100_000].filter((size) => size <= SIZES.at(-1)!);
const ASKED = 300;
const BATCH = 20_000;
const PERMUTATIONS = 128;
const BAND = 4;

type Asked = { readonly kind: "spun" | "excerpt" | "new"; readonly of: number; readonly sketch: Sketch };

const stories = new MadeStories();
const folder = mkdtempSync(join(tmpdir(), "headwater-echoes-"));
const file = join(folder, "echoes.db");
try {
  await (await openLedger(file)).close();
  const rows = [];
  for (const [i, size] of SIZES.entries()) {
    const row = { documents: size, ...fill(i === 0 ? 0 : SIZES[i - 1]!, size), ...(await ask(size)) };
    console.log(JSON.stringify(row));
    rows.push(row);
  }
  const beside = MINHASH_SIZES.map(measureMinhash);
  for (const row of beside) console.log(`minhash ${JSON.stringify(row)}`);
  keepResults("echoes", "scale", {
    command: "npx tsx --expose-gc bench/speed/echoes.ts",
    loadAverage: Number(loadavg()[0]!.toFixed(1)),
    ledger: rows,
    minhash: beside,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Puts the fingerprints of stories `from` to `to` into the ledger's tables. */
function fill(from: number, to: number) {
  const Sqlite = loadSqlite();
  const db = new Sqlite(file);
  for (const setting of ["synchronous = off", "cache_size = -1048576", "foreign_keys = off"])
    db.pragma(setting);
  const document = db.prepare(
    "insert into documents (serial, id, path, media_type, size, sort_date, metadata, prints, added_at) values (?, ?, '', 'text/plain', 0, '', '{}', 0, '')",
  );
  const sketch = db.prepare("insert into sketches (document, packed) values (?, ?)");
  const word = db.prepare("insert or ignore into word_prints (hash, document) values (?, ?)");
  const sentence = db.prepare(
    "insert or ignore into sentence_prints (hash, document, start, end) values (?, ?, ?, ?)",
  );
  let making = 0;
  let prints = 0;
  const began = performance.now();
  for (let first = from; first < to; first += BATCH) {
    const started = performance.now();
    const last = Math.min(to, first + BATCH);
    const words: [number, number][] = [];
    const sentences: [number, number, number, number][] = [];
    const packed: Uint8Array[] = [];
    for (let number = first; number < last; number++) {
      const made = stories.story(number);
      packed.push(packSketch(made));
      for (const hash of wordPrints(made)) words.push([hash, number + 1]);
      for (const hash of sentenceHashes(made)) sentences.push([hash, number + 1, 0, 1]);
    }
    words.sort((a, b) => a[0] - b[0]);
    sentences.sort((a, b) => a[0] - b[0]);
    prints += words.length + sentences.length;
    making += performance.now() - started;
    db.transaction(() => {
      for (const [i, bytes] of packed.entries()) {
        const number = first + i;
        document.run(number + 1, idOf(number));
        sketch.run(number + 1, bytes);
      }
      for (const row of words) word.run(...row);
      for (const row of sentences) sentence.run(...row);
    })();
  }
  const seconds = (performance.now() - began - making) / 1000;
  db.pragma("wal_checkpoint(truncate)");
  db.close();
  const added = to - from;
  return {
    indexSeconds: round(seconds),
    microsecondsADocument: Math.round((seconds * 1e6) / added),
    printsADocument: Math.round(prints / added),
    bytesADocument: Math.round(statSync(file).size / to),
    peakMebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Asks the ledger for the echoes of new stories, and compares what it finds. */
async function ask(size: number) {
  const dialect = await dialectOf(file, { readonly: true });
  const db = new Kysely<LedgerSchema>({ dialect: dialect.kysely });
  const store = { db, dialect, place: file, frameWords: new Map() };
  const times: number[] = [];
  let candidates = 0;
  let found = 0;
  let wrong = 0;
  const all = askedOf(size);
  for (const { kind, of, sketch } of [...all.slice(0, 30), ...all]) {
    const own = {
      serial: 0,
      document: "sha256:new",
      published: "2999",
      publisher: null,
      publisherKey: null,
      credit: null,
    };
    const began = performance.now();
    const prints = { words: wordPrints(sketch), sentences: sentenceHashes(sketch) };
    const sharing = await documentsSharing(store, own, prints, LEAST_SHARED_PRINTS);
    const others = sharing.map((other) => ({ ...other, sketch: unpackSketch(other.sketch!) }));
    const echoes = findEchoes({ ...own, sketch }, others);
    times.push(performance.now() - began);
    if (times.length <= 30) continue;
    candidates += others.length;
    const right = echoes.some((echo) => echo.of === idOf(of) || echo.document === idOf(of));
    if (kind !== "new" && right) found++;
    wrong += echoes.length - (kind !== "new" && right ? 1 : 0);
  }
  await db.destroy();
  const sorted = times.slice(30).sort((a, b) => a - b);
  return {
    p50Ms: round(sorted[Math.floor(sorted.length * 0.5)]!),
    p95Ms: round(sorted[Math.floor(sorted.length * 0.95)]!),
    candidates: round(candidates / ASKED),
    found: `${found} of ${(ASKED * 2) / 3}`,
    wrong,
  };
}

function askedOf(size: number): Asked[] {
  const random = seeded(77);
  return Array.from({ length: ASKED }, (_, i) => {
    const of = random.below(size);
    const fresh = stories.story(1_000_000_000 + i);
    if (i % 3 === 0) return { kind: "new", of: -1, sketch: fresh };
    if (i % 3 === 1) return { kind: "spun", of, sketch: stories.spun(stories.story(of), 30, random) };
    const lifted = stories.story(of).sentences.slice(4, 7);
    return {
      kind: "excerpt",
      of,
      sketch: { sentences: [...fresh.sentences.slice(0, 8), ...lifted, ...fresh.sentences.slice(8)] },
    };
  });
}

/** MinHash of the stories' words, indexed by bands: what one would use instead. */
function measureMinhash(size: number) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const index = new LshIndex({ bandSize: BAND });
  const sign = (sketch: Sketch) => {
    const minhash = new Minhash({ numPerm: PERMUTATIONS });
    const stems = new Set(sketch.sentences.flatMap(({ words }) => Array.from(words, (one) => one >>> 3)));
    for (const stem of stems) minhash.update(String(stem));
    return minhash;
  };
  const began = performance.now();
  const signatures = new Map<string, number[]>();
  for (let number = 0; number < size; number++) {
    const minhash = sign(stories.story(number));
    index.insert(idOf(number), minhash);
    signatures.set(idOf(number), minhash.hashvalues);
  }
  const seconds = (performance.now() - began) / 1000;
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed - before;
  const times: number[] = [];
  let candidates = 0;
  const found = { spun: 0, excerpt: 0, new: 0 };
  for (const { kind, of, sketch } of askedOf(size)) {
    const started = performance.now();
    const minhash = sign(sketch);
    // Its query throws for a band that nothing has: such bands are left out, as its own code would have to.
    const bands = Array.from({ length: PERMUTATIONS / BAND }, (_, i) =>
      minhash.hashvalues.slice(i * BAND, i * BAND + BAND).join("."),
    );
    const hits = new Set(bands.flatMap((band) => (index.index[band] ?? []) as string[]));
    times.push(performance.now() - started);
    candidates += hits.size;
    if (hits.has(idOf(of))) found[kind]++;
  }
  const sorted = times.sort((a, b) => a - b);
  return {
    documents: size,
    indexSeconds: round(seconds),
    microsecondsADocument: Math.round((seconds * 1e6) / size),
    bytesADocument: Math.round(held / size),
    p50Ms: round(sorted[Math.floor(sorted.length * 0.5)]!),
    p95Ms: round(sorted[Math.floor(sorted.length * 0.95)]!),
    candidates: round(candidates / ASKED),
    foundSpun: `${found.spun} of ${ASKED / 3}`,
    foundExcerpts: `${found.excerpt} of ${ASKED / 3}`,
  };
}

/** One number for each sentence, as the print of a whole sentence is one. */
function sentenceHashes({ sentences }: Sketch): number[] {
  return sentences.map(({ words }) => {
    let [x, y] = [7, 11];
    for (const word of words) {
      x = Math.imul(x ^ (word >>> 3), 0x85ebca6b);
      y = Math.imul(y ^ (word >>> 3) ^ (x >>> 15), 0xc2b2ae35);
    }
    return (y & 0x1fffff) * 4294967296 + (x >>> 0);
  });
}

function idOf(number: number): string {
  return `sha256:${String(number).padStart(64, "0")}`;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
