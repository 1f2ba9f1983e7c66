import { HeadwaterError } from "../../model/index.ts";

/** Where a chain of sectors ends, and what no sector may be called. Source: [MS-CFB] 2.1. */
const END_OF_CHAIN = 0xfffffffe;
const MOST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;

const ENTRY_BYTES = 128;
const MINI_BYTES = 64;
/** Streams that are smaller lie in the mini stream. */
const MINI_CUTOFF = 4096;
/** Storages inside one another; a message in a message in a message has some ten. */
const MOST_DEPTH = 100;

/**
 * Checks that a compound file can be walked: that its chains of sectors end, lie in the file and share no sector, and that its directory is a tree. The library
 * that takes messages apart believes all of this, and would go round for ever in a file that is damaged or made to (docs/decisions/212).
 *
 * @returns the names of what stands at its top
 * @throws HeadwaterError `malformed`, `too-deep`
 */
export function checkCompoundFile(bytes: Uint8Array, path: string): readonly string[] {
  try {
    return new Walk(bytes, path).top();
  } catch (thrown) {
    // A place outside the file.
    if (thrown instanceof RangeError) throw damaged(path, "it is cut off");
    throw thrown;
  }
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class Walk {
  readonly #view: DataView;
  readonly #path: string;
  readonly #sectorBytes: number;
  readonly #sectors: number;
  /** The sectors that say which sector follows which. */
  readonly #table: number[] = [];
  readonly #used: Uint8Array;

  constructor(bytes: Uint8Array, path: string) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#path = path;
    const shift = this.#view.getUint16(30, true);
    if ((shift !== 9 && shift !== 12) || this.#view.getUint16(32, true) !== 6)
      throw damaged(path, "its sectors are of no known size");
    this.#sectorBytes = 1 << shift;
    this.#sectors = Math.ceil(bytes.length / this.#sectorBytes);
    this.#used = new Uint8Array(this.#sectors + 1);
    this.#readTable();
  }

  top(): readonly string[] {
    const view = this.#view;
    const directory = this.#chain(view.getUint32(48, true));
    const entries = directory.flatMap((sector) => this.#entriesIn(sector));
    const root = entries[0];
    if (root?.type !== 5) throw damaged(this.#path, "it has no root");
    const mini = this.#chain(root.start);
    const follows = this.#chain(view.getUint32(60, true));
    this.#checkStreams(entries, follows, (mini.length * this.#sectorBytes) / MINI_BYTES);
    return this.#checkTree(entries);
  }

  #readTable(): void {
    const view = this.#view;
    const count = view.getUint32(44, true);
    if (count > this.#sectors) throw damaged(this.#path, "it claims more sectors than it has");
    for (let i = 0; i < Math.min(count, 109); i++) this.#table.push(view.getUint32(76 + 4 * i, true));
    let next = view.getUint32(68, true);
    const claimed = view.getUint32(72, true);
    if (claimed > this.#sectors) throw damaged(this.#path, "it claims more sectors than it has");
    const each = this.#sectorBytes / 4 - 1;
    for (let i = 0; i < claimed && next < MOST_SECTOR; i++) {
      this.#use(next);
      const at = this.#offset(next);
      for (let j = 0; j < each && this.#table.length < count; j++)
        this.#table.push(view.getUint32(at + 4 * j, true));
      next = view.getUint32(at + 4 * each, true);
    }
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#sectorBytes;
  }

  #use(sector: number): void {
    if (sector >= this.#sectors) throw damaged(this.#path, "it is cut off");
    if (this.#used[sector] === 1) throw damaged(this.#path, "parts of it lie in one another");
    this.#used[sector] = 1;
  }

  #next(sector: number): number {
    const each = this.#sectorBytes / 4;
    const at = this.#table[Math.floor(sector / each)];
    return at === undefined
      ? END_OF_CHAIN
      : this.#view.getUint32(this.#offset(at) + 4 * (sector % each), true);
  }

  /** The sectors of a chain; none is met twice, in this chain or another. */
  #chain(start: number): readonly number[] {
    const found: number[] = [];
    for (let sector = start; sector < MOST_SECTOR; sector = this.#next(sector)) {
      this.#use(sector);
      found.push(sector);
    }
    return found;
  }

  #entriesIn(sector: number): readonly Entry[] {
    const view = this.#view;
    const found: Entry[] = [];
    for (let at = this.#offset(sector); at < this.#offset(sector + 1); at += ENTRY_BYTES) {
      const units = Math.min(32, view.getUint16(at + 64, true) >> 1);
      let name = "";
      for (let i = 0; i < units - 1; i++) name += String.fromCharCode(view.getUint16(at + 2 * i, true));
      found.push({
        name,
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return found;
  }

  /** @param follows the sectors that say which small sector follows which; @param most how many small sectors there are */
  #checkStreams(entries: readonly Entry[], follows: readonly number[], most: number): void {
    const used = new Uint8Array(most);
    const each = this.#sectorBytes / 4;
    let sum = 0;
    for (const { type, start, size } of entries) {
      if (type !== 2 || size === 0) continue;
      sum += size;
      if (sum > this.#view.byteLength) throw damaged(this.#path, "its parts claim to be larger than it is");
      if (size >= MINI_CUTOFF) {
        const held = this.#chain(start).length * this.#sectorBytes;
        if (held < size) throw damaged(this.#path, "a part of it is cut off");
        continue;
      }
      let held = 0;
      for (let sector = start; sector < MOST_SECTOR; ) {
        if (sector >= most || used[sector] === 1) throw damaged(this.#path, "parts of it lie in one another");
        used[sector] = 1;
        held += MINI_BYTES;
        const at = follows[Math.floor(sector / each)];
        sector =
          at === undefined
            ? END_OF_CHAIN
            : this.#view.getUint32(this.#offset(at) + 4 * (sector % each), true);
      }
      if (held < size) throw damaged(this.#path, "a part of it is cut off");
    }
  }

  #checkTree(entries: readonly Entry[]): readonly string[] {
    const met = new Uint8Array(entries.length);
    met[0] = 1;
    const top: string[] = [];
    const waiting: { readonly index: number; readonly depth: number }[] = [];
    const meet = (index: number, depth: number) => {
      if (index !== NO_ENTRY) waiting.push({ index, depth });
    };
    meet(entries[0]!.child, 1);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { index, depth } = next;
      const entry = entries[index];
      if (entry === undefined || met[index] === 1) throw damaged(this.#path, "its directory is no tree");
      if (depth > MOST_DEPTH)
        throw new HeadwaterError(
          "too-deep",
          "read",
          this.#path,
          `has parts nested more than ${MOST_DEPTH} deep`,
          "save it again from the mail program",
        );
      met[index] = 1;
      if (depth === 1) top.push(entry.name);
      meet(entry.left, depth);
      meet(entry.right, depth);
      if (entry.type === 1) meet(entry.child, depth + 1);
    }
    return top;
  }
}

function damaged(path: string, what: string): HeadwaterError {
  return new HeadwaterError(
    "malformed",
    "read",
    path,
    `is damaged: ${what}`,
    "fetch the file again, or save it again from the mail program",
  );
}
