/**
 * Folding of names: what two spellings of one name have in common.
 *
 * 1. Letters: compatibility decomposition, no diacritics, lower case; apostrophes, ayn, hamza and the dots of abbreviations go,
 *    every other mark and hyphen parts words.
 * 2. Arabic joints: the article (al, el, ul, ud, ur, as, ash, an, ar, at, az before a noun) goes; "Siraj al-Din", "Siraj ud-Din"
 *    and "Sirajuddin" are "sirajdin"; "Abd al-Rahman", "Abdul Rahman" and "Abdelrahman" are "abdrahman"; "Haibat Allah" and
 *    "Haibatullah" are "haibatullah".
 * 3. Classes of spellings that romanisations share: doubled letters are one; ou, oo, o and u are "u"; ee, ie, ei, ai, ay, y, e and
 *    i are "i"; q and ck are "k"; dj is "j"; gh is "g"; ph is "f"; w and v between vowels are "v"; a final h
 *    goes. Muhammad in its twenty spellings is one name.
 *
 * The rules follow the tables of ALA-LC and of the UN group on geographical names against press spelling. They never fold a and e,
 * nor any consonants that part names of one language ("Hasan" and "Hussein" stay two).
 */

/** The words of a name, folded by rule 1. A name without letters or digits gives none. */
export function nameWords(name: string): string[] {
  // Most names are plain letters; what they fold to needs no tables.
  if (/^[\x20-\x7e’]*$/.test(name))
    return name
      .toLowerCase()
      .replace(/['’`.]/g, "")
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
  const folded = name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`´ʼʿʾ.]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded === "" ? [] : folded.split(" ");
}

const ARTICLE = /^(?:al|el|ul|ud|ur|us|un|as|ash|an|ar|at|az|ez|ad|il|e|i)$/;

/** The words of a name with Arabic and Persian joints made one (rule 2). A lone article stays. */
export function joinedWords(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [i, word] of words.entries()) {
    const last = joined.at(-1);
    if (ARTICLE.test(word) && words.length > 1 && i < words.length - 1) continue;
    if (last !== undefined && /^(?:allah|ullah|ollah)$/.test(word))
      joined[joined.length - 1] = `${last}ullah`;
    else if (last !== undefined && /^d[ie]+ne?$/.test(word)) joined[joined.length - 1] = `${last}din`;
    else if (last !== undefined && /^abd(?:u|[aeou]l)?$/.test(last)) joined[joined.length - 1] = `abd${word}`;
    else joined.push(word);
  }
  return joined.map((word) => (/d[ie]+ne?$|^abd|llah$/.test(word) ? joinedEnding(word) : word));
}

function joinedEnding(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})[aeu]?d?d[ie]+ne?$/u, "din")
    .replace(/^abd(?:[aeou]l|[aeou]r(?=r)|[aeou]s(?=s))(?=\p{L}{3})/u, "abd")
    .replace(/(?<=\p{L}{3})(?:ollah|allah)$/u, "ullah");
}

const MUHAMMAD = /^m[aeou]?h[aeo]?mm?[aeu]d(?:ou|u)?$|^mehme[td]$/;

/** How many words' classes are remembered; the same few thousand come again and again. */
const REMEMBERED_MAX = 20_000;
const remembered = new Map<string, string>();

/** A word in its class of spellings (rule 3). */
export function spellingClass(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  const spelled = classOf(word);
  remembered.set(word, spelled);
  return spelled;
}

function classOf(word: string): string {
  if (MUHAMMAD.test(word)) return "muhammad";
  return word
    .replace(/(\p{L})\1+/gu, (_, letter: string) => (letter === "e" ? "i" : letter === "o" ? "u" : letter))
    .replace(/ou|oo|o/g, "u")
    .replace(/ie|ei|ey|ay|ai|ee/g, "i")
    .replace(/[ey]/g, "i")
    .replace(/q|ck/g, "k")
    .replace(/dj/g, "j")
    .replace(/gh/g, "g")
    .replace(/ph/g, "f")
    .replace(/(?<=[aiu])[wv](?=[aiu])/g, "v")
    .replace(/(?<=\p{L}{2})h$/u, "")
    .replace(/(\p{L})\1+/gu, "$1");
}
