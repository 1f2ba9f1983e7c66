import anyAscii from "any-ascii";
import type { NameFamily } from "./schema.ts";

/** Korean family names by their sign, as passports write them (Revised Romanisation hardly ever is used for these). */
const KOREAN_FAMILIES: Readonly<Record<string, string>> = {
  김: "kim",
  이: "lee",
  리: "ri",
  박: "park",
  최: "choi",
  정: "jung",
  강: "kang",
  조: "cho",
  윤: "yoon",
  장: "jang",
  임: "lim",
  림: "rim",
  한: "han",
  오: "oh",
  서: "seo",
  신: "shin",
  권: "kwon",
  황: "hwang",
  안: "ahn",
  송: "song",
  전: "jeon",
  홍: "hong",
  유: "yoo",
  류: "ryu",
  고: "ko",
  문: "moon",
  양: "yang",
  손: "son",
  배: "bae",
  백: "baek",
  허: "heo",
  노: "noh",
  로: "ro",
  남: "nam",
  심: "shim",
  하: "ha",
  주: "joo",
  구: "koo",
  우: "woo",
  차: "cha",
};

/** Chinese family names whose sign is read otherwise elsewhere, and those of two signs. */
const CHINESE_FAMILIES: Readonly<Record<string, string>> = {
  单: "shan",
  單: "shan",
  曾: "zeng",
  解: "xie",
  仇: "qiu",
  查: "zha",
  盖: "ge",
  尉: "wei",
  朴: "piao",
  任: "ren",
  华: "hua",
  區: "ou",
  区: "ou",
  欧阳: "ouyang",
  歐陽: "ouyang",
  司马: "sima",
  司馬: "sima",
  上官: "shangguan",
  诸葛: "zhuge",
  諸葛: "zhuge",
  东方: "dongfang",
  慕容: "murong",
  司徒: "situ",
};

/** A word in Latin letters, and the signs it was written with. */
export interface Sign {
  readonly text: string;
  readonly signs: string;
}

/**
 * A run of Chinese or Korean signs as Latin words: of a person's name, the family name and the given name; else one word. Korean by
 * the Revised Romanisation, Chinese in pinyin without tones. Null for other scripts.
 */
export function readSigns(run: string, family: NameFamily): Sign[] | null {
  if (run.charCodeAt(0) < 0x1100) return null;
  const korean = /^\p{Script=Hangul}+$/u.test(run);
  if (!korean && !/^\p{Script=Han}+$/u.test(run)) return null;
  const signs = [...run];
  if (family !== "person" || signs.length > 4 || signs.length < 2) return [{ text: latin(run), signs: run }];
  const families = korean ? KOREAN_FAMILIES : CHINESE_FAMILIES;
  const double = signs.length > 2 ? families[signs[0]! + signs[1]!] : undefined;
  const first = signs.slice(0, double === undefined ? 1 : 2).join("");
  const given = run.slice(first.length);
  return [
    { text: families[first] ?? latin(first), signs: first },
    { text: latin(given), signs: given },
  ];
}

function latin(signs: string): string {
  return anyAscii(signs)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
