/**
 * The consonants of a folded word in the classes that romanisations and typists confuse: what "Gaddafi", "Qadhafi" and "Kadafi"
 * have in common. It only finds candidates, so it may be coarse; what it joins is compared in full afterwards.
 *
 * - k q c g x gh are "k", kh and h are "h"; d t th dh are "t"; b p are "b"; f v ph and a first w are "f"; s z ts tz sh sch ch
 *   are "s"; j dj dzh zh are "j"; l m n r stay.
 * - Vowels, y and a later w go, but a first vowel or y leaves "a"; a last h goes; doubled classes are one.
 * - A character that is no Latin letter stays as it is, so that words of other scripts keep their own skeleton.
 *
 * @returns "" for an empty word
 */
export function skeletonOf(word: string): string {
  let skeleton = "";
  let last = "";
  for (let i = 0; i < word.length; i++) {
    const three = word.substr(i, 3);
    const two = word.substr(i, 2);
    let taken = 1;
    let sound: string;
    if (three === "dzh" || three === "sch") {
      sound = three === "dzh" ? "j" : "s";
      taken = 3;
    } else if (two in DIGRAPHS) {
      sound = DIGRAPHS[two]!;
      taken = 2;
    } else sound = soundOf(word[i]!, i === 0, i === word.length - 1);
    i += taken - 1;
    if (sound !== "" && sound !== last) skeleton += sound;
    last = sound;
  }
  return skeleton;
}

const DIGRAPHS: Readonly<Record<string, string>> = {
  kh: "h",
  gh: "k",
  th: "t",
  dh: "t",
  ph: "f",
  sh: "s",
  ch: "s",
  zh: "j",
  dj: "j",
  ts: "s",
  tz: "s",
  ck: "k",
};

const SINGLE: Readonly<Record<string, string>> = {
  ...{ b: "b", p: "b", c: "k", g: "k", k: "k", q: "k", x: "k", d: "t", t: "t", f: "f", v: "f" },
  ...{ s: "s", z: "s", j: "j", h: "h", l: "l", m: "m", n: "n", r: "r" },
};

function soundOf(letter: string, isFirst: boolean, isLast: boolean): string {
  switch (letter) {
    case "a":
    case "e":
    case "i":
    case "o":
    case "u":
    case "y":
      return isFirst ? "a" : "";
    case "w":
      return isFirst ? "f" : "";
    case "h":
      return isLast && !isFirst ? "" : "h";
    default:
      return SINGLE[letter] ?? letter;
  }
}
