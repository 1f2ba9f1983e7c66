import { ok } from "node:assert/strict";
import {
  compareNames,
  compareReadNames,
  type NameSchema,
  nameKeys,
  readName,
} from "../../src/resolve/names/index.ts";
import { bytesOf } from "./files.ts";
import type { Target } from "./target.ts";

const KINDS: readonly NameSchema[] = ["Person", "Company", "ArmedGroup", "Vessel"];

const WORDS = [
  "Darim",
  "Keshani",
  "al-",
  "bin ",
  "Abu ",
  "عبد",
  "الله",
  "ال",
  "Кешани",
  "王伟",
  "김",
  "Σ",
  "ß",
  "İ",
  "ﷺ",
  "O'",
  "’",
  "-",
  ".",
  "44",
  "III",
  "OOO ",
  "Ltd",
  "M/V ",
  "(",
  "\u0301",
  "\u200d",
  "\u202e",
  "\u{1f4f0}",
  " ",
  ",",
  ";",
  "a.k.a. ",
];

const SEEDS = [
  "Darim Keshani\nKeshani, Darim",
  "Abd al-Rahman\nعبد الرحمن",
  "Кешани Дарим\nDarim Keshany",
  "Nurin Front\nJabhat al-Nurin",
  "Kesh Trading Ltd\nKesh Trading LLC",
  "王伟\nWang Wei",
  "44th Brigade\n44 Brigade",
  "M/V SOTNA\nSotna",
  "Dr. A. B. Solen III\nAna Solen",
];

/** The name matcher: two lines of text are two names, of a kind by the number of letters. Odd bytes are read as UTF-16, halves of characters and all. */
export const NAMES: Target = {
  name: "name matcher",
  seeds: SEEDS.map(bytesOf),
  tokens: WORDS,
  most: 120,
  hold: (bytes) => {
    const text = Buffer.from(bytes).toString(bytes.length % 7 === 1 ? "utf16le" : "utf8");
    const [left = "", right = ""] = text.split("\n");
    const kind = KINDS[text.length % KINDS.length]!;
    const there = compareNames(left, right, kind);
    const back = compareNames(right, left, kind);
    ok(there.score >= 0 && there.score <= 1, `the score is ${there.score}`);
    ok(Math.abs(back.score - there.score) < 1e-9, `${there.score} there, ${back.score} back`);
    ok(there.reasons.length > 0 && there.reasons.join(" ").length < 4000, "no reasons, or too long ones");
    const read = readName(left, kind);
    const same = compareReadNames(read, read).score;
    ok(same === (read.words.length > 0 ? 1 : 0), `a name is like itself to ${same}`);
    ok(
      nameKeys(read).length > 0 === read.words.length > 0,
      "a name with words has no key, or one without has",
    );
    return read.words.length > 0 ? "read" : "refused";
  },
};
