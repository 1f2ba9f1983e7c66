import fc from "fast-check";
import type { Target } from "./target.ts";

/** One change of some bytes; all numbers are whole, and a smaller one does less. */
type Edit = readonly [kind: number, at: number, length: number, choice: number, times: number];

/** How an input is made: from which seed, by which changes. */
export interface Recipe {
  readonly seed: number;
  readonly edits: readonly Edit[];
}

/** The numbers of an edit's place, a part of the whole: 0 is the beginning, this the end. */
const WHOLE = 1 << 20;

/** Inputs are kept small, so that many are tried; where a target does not say otherwise, one in some dozens may be this large. */
const MOST_BYTES = 24 * 1024;

const SCRAPS: readonly Buffer[] = [
  "\ufeff",
  "\u0000",
  "\u202e",
  "\u200b",
  "\u{1f4f0}",
  "e\u0301\u0301\u0301",
  "عبد الله",
  "\r\n",
  "\r",
  "\u2028",
  "\n\n\n",
  "\t",
  "-1",
  "99999999999999999999",
  "1e309",
  "0000-00-00",
  "9999-12-31T23:59:60Z",
  "&#xD800;",
  "&#1114112;",
  "&amp;amp;",
]
  .map((text) => Buffer.from(text, "utf8"))
  .concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from([0xf4, 0x90, 0x80, 0x80]),
    Buffer.from([0xc0, 0x80]),
    Buffer.from([0xff, 0xff, 0xff, 0xff]),
    Buffer.from([0x00, 0x00, 0x00, 0x80]),
  ]);

/** Recipes for fast-check, which makes a failing one as small as it can. */
export const recipe: fc.Arbitrary<Recipe> = fc.record({
  seed: fc.nat(1 << 16),
  edits: fc.array(fc.tuple(fc.nat(10), fc.nat(WHOLE), fc.nat(4096), fc.nat(1 << 16), times()), {
    maxLength: 8,
  }),
});

/** Mostly a few; now and then thousands, for what grows faster than its input. */
function times(): fc.Arbitrary<number> {
  return fc.oneof({ weight: 150, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(4000) });
}

/**
 * The input of a recipe.
 *
 * @param target `seeds`: what real files look like; `tokens`: words that mean something to the reader
 */
export function made(
  { seed, edits }: Recipe,
  { seeds, tokens, most = MOST_BYTES }: Pick<Target, "seeds" | "tokens" | "most">,
): Uint8Array {
  let bytes: Buffer = Buffer.from(seeds.length === 0 ? new Uint8Array(0) : seeds[seed % seeds.length]!);
  for (const edit of edits) bytes = edited(bytes, edit, seeds, tokens).subarray(0, most);
  return new Uint8Array(bytes);
}

function edited(
  bytes: Buffer,
  [kind, place, span, choice, times]: Edit,
  seeds: readonly Uint8Array[],
  tokens: readonly string[],
): Buffer {
  const at = Math.floor((bytes.length * place) / WHOLE);
  const length = Math.min(bytes.length - at, span % 8 === 0 ? span : span % 24);
  const [before, part, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  const token = Buffer.from(tokens[choice % Math.max(1, tokens.length)] ?? "", "utf8");
  switch (kind) {
    case 0:
      return Buffer.concat([before, Buffer.from([choice & 0xff]), bytes.subarray(at + 1)]);
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, token, part, after]);
    case 3:
      return Buffer.concat([before, SCRAPS[choice % SCRAPS.length]!, after]);
    case 4:
      return bytes.subarray(0, at);
    case 5:
      return repeated(before, part, times, after);
    case 6:
      return repeated(before, token, times, Buffer.concat([part, after]));
    case 7: {
      const other = seeds[choice % Math.max(1, seeds.length)] ?? new Uint8Array(0);
      return Buffer.concat([before, other.subarray(Math.floor((other.length * span) / 4096))]);
    }
    case 8: {
      const to = Math.floor((bytes.length * choice) / (1 << 16));
      return Buffer.concat([bytes.subarray(0, to), part, bytes.subarray(to)]);
    }
    case 9:
      return Buffer.concat([before, Buffer.from(part).map((byte) => byte ^ (1 << (choice & 7))), after]);
    default:
      return otherNumber(bytes, at, choice);
  }
}

/** As often as is asked for, or as there is room. */
function repeated(before: Buffer, part: Buffer, times: number, after: Buffer): Buffer {
  const most = part.length === 0 ? 0 : Math.min(times, Math.floor(MOST_BYTES / part.length));
  return Buffer.concat([before, ...Array.from({ length: most }, () => part), after]);
}

const NUMBERS = [
  "0",
  "-1",
  "1",
  "2147483648",
  "4294967295",
  "18446744073709551616",
  "1e309",
  "00000000007",
  "NaN",
];

/** The next number from a place on, exchanged for one that programs do not expect. */
function otherNumber(bytes: Buffer, at: number, choice: number): Buffer {
  const rest = bytes.toString("latin1", at);
  const found = /\d+/.exec(rest);
  if (found === null) return bytes;
  const number = NUMBERS[choice % NUMBERS.length]!;
  const start = at + found.index;
  return Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(number),
    bytes.subarray(start + found[0].length),
  ]);
}
