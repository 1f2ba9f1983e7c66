/**
 * A stretch of a message's text: what its author wrote, the signature below it, or words of another message that it repeats. Offsets
 * are UTF-16 code units; `author` is who is said to have written what is repeated, null where that is not said.
 */
export type MailPart =
  | { readonly kind: "own" | "signature"; readonly start: number; readonly end: number }
  | { readonly kind: "quoted"; readonly start: number; readonly end: number; readonly author: string | null };

interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The parts of a message in plain text, in order and without gaps. Quoted are lines behind ">" with the line that introduces them
 * ("On Monday Ana Bekova wrote:"), and everything below the mark or the header of a forwarded or answered message. Linear in the text.
 */
export function mailParts(text: string): readonly MailPart[] {
  const lines = linesOf(text);
  const parts: MailPart[] = [];
  const add = (part: MailPart) => {
    if (text.slice(part.start, part.end).trim() !== "") parts.push(part);
  };
  let from = 0;
  let kind: "own" | "signature" = "own";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.words === "-- " || line.words === "--") {
      add({ kind, start: from, end: line.start });
      [from, kind] = [line.start, "signature"];
    } else if (isMark(lines, i)) {
      add({ kind, start: from, end: line.start });
      add({ kind: "quoted", start: line.start, end: text.length, author: authorInHeader(lines, i) });
      return parts;
    } else if (line.words.startsWith(">")) {
      const intro = introOf(lines, i);
      let last = i;
      for (
        let j = i + 1;
        j < lines.length && (lines[j]!.words.startsWith(">") || lines[j]!.words.trim() === "");
        j++
      )
        if (lines[j]!.words.startsWith(">")) last = j;
      const start = lines[intro.first]!.start;
      if (start > from) add({ kind, start: from, end: start });
      for (const part of levelsOf(lines, i, last, intro.author))
        add(part.start === lines[i]!.start ? { ...part, start: Math.max(start, from) } : part);
      from = lines[last]!.end;
      kind = "own";
      i = last;
    }
  }
  add({ kind, start: from, end: text.length });
  return parts;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index, words: text.slice(start, index) });
    start = index + ending.length;
  }
  lines.push({ start, end: text.length, words: text.slice(start) });
  return lines;
}

/** What mail programs write above a message that is answered below or forwarded. */
const MARK =
  /^\s*(?:-{2,}\s*(?:original message|forwarded (?:message|by\b.*)|ursprüngliche nachricht|message d'origine|mensaje original|исходное сообщение)\s*-*|begin forwarded message:|_{20,})\s*$/i;
const HEADER = /^\s*\*?(?:from|von|de|от):\*?\s+\S/i;
const HEADER_BESIDE = /^\s*\*?(?:sent|date|to|subject|gesendet|datum|envoyé|enviado|fecha|дата):\*?/i;

/** A header of at least two lines, the first saying from whom, or a mark with one below it. */
function isMark(lines: readonly Line[], i: number): boolean {
  const { words } = lines[i]!;
  if (words.length > 200) return false;
  if (MARK.test(words)) return headerBelow(lines, i + 1) !== null || !/^\s*_/.test(words);
  return HEADER.test(words) && isHeader(lines, i);
}

function isHeader(lines: readonly Line[], i: number): boolean {
  return lines.slice(i + 1, i + 4).filter(({ words }) => HEADER_BESIDE.test(words)).length >= 2;
}

function headerBelow(lines: readonly Line[], i: number): string | null {
  for (const { words } of lines.slice(i, i + 4)) if (HEADER.test(words)) return words;
  return null;
}

function authorInHeader(lines: readonly Line[], i: number): string | null {
  const header = headerBelow(lines, i);
  return header === null ? null : nameOf(header.slice(header.indexOf(":") + 1));
}

const SAID =
  /\s*(?:wrote|writes|said|a écrit|schrieb|escribió|ha scritto|schreef|escreveu|пишет|написал[аи]?)\s*:\s*$/iu;
/** German puts the name last. */
const NAME_LAST = /^am\s.{3,120}\sschrieb\s+(?<name>[^:]{2,120}):\s*$/i;
const DATED = /^(?:on|le|am|el)\s/i;
const BEHIND_DATE =
  /^\S+\s.*(?:\d{4}|\d\d?[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?(?:\s*[+-]\d{4})?)\s*,?\s*(?:\(?(?:GMT|UTC|BST|MSK|IST|CES?T|EES?T|[ECMP][SD]T)\)?\s*,?\s+)?(?<name>[^\s\d].*)$/iu;

/** What a mail program wrote above words that it repeats is at most so long, in UTF-16 code units. */
const LONGEST_INTRO = 300;

/**
 * Who is said to have written words of another message: by their header ("From: Ana Bekova"), or by the line or two that introduce them
 * ("On Tue, 5 Mar 2024 at 09:30, Ana Bekova <ana@example.org> wrote:"). null where they do not say.
 */
export function authorOfQuoted(text: string): string | null {
  const lines = linesOf(text.slice(0, 4000)).filter(({ words }) => words.trim() !== "");
  const [one, two] = [lines[0]?.words.trim() ?? "", lines[1]?.words.trim() ?? ""];
  return introAuthor(one) ?? introAuthor(`${one} ${two}`) ?? authorInHeader(lines, 0);
}

/** Quoted lines by how many ">" stand before them: each level is another author's, as far as a line of the level above says whose. */
function* levelsOf(
  lines: readonly Line[],
  first: number,
  last: number,
  author: string | null,
): Generator<Extract<MailPart, { kind: "quoted" }>> {
  const authors: (string | null)[] = [author];
  let from = first;
  let level = levelOf(lines[first]!);
  for (let i = first + 1; i <= last + 1; i++) {
    const line = lines[i];
    const next = i > last || line === undefined ? 0 : isBare(line) ? level : levelOf(line);
    if (next === level) continue;
    yield {
      kind: "quoted",
      start: lines[from]!.start,
      end: lines[i - 1]!.end,
      author: authors[level - 1] ?? null,
    };
    if (next > level)
      authors[next - 1] =
        introducedAbove(lines, i) ?? (next === level + 1 ? null : (authors[next - 1] ?? null));
    [from, level] = [i, next];
  }
}

function levelOf({ words }: Line): number {
  return /^(?:>\s?)+/.exec(words)?.[0].replace(/[^>]/g, "").length ?? 0;
}

function isBare({ words }: Line): boolean {
  return /^[>\s]*$/.test(words);
}

function introducedAbove(lines: readonly Line[], i: number): string | null {
  const above: string[] = [];
  for (let j = i - 1; j >= 0 && j >= i - 4 && above.length < 2; j--)
    if (!isBare(lines[j]!)) above.unshift(lines[j]!.words.replace(/^(?:>\s?)+/, "").trim());
  const [two, one] = above.length === 2 ? above : ["", above[0] ?? ""];
  return introAuthor(one ?? "") ?? introAuthor(`${two} ${one}`);
}

/** The line, or the two, above quoted lines that introduce them; the quoted line itself where none does. */
function introOf(
  lines: readonly Line[],
  i: number,
): { readonly first: number; readonly author: string | null } {
  let above = i - 1;
  while (above >= i - 2 && lines[above]?.words.trim() === "") above--;
  const one = lines[above]?.words.trim() ?? "";
  if (one.length > LONGEST_INTRO || !(SAID.test(one) || NAME_LAST.test(one)))
    return { first: i, author: null };
  const before = lines[above - 1]?.words.trim() ?? "";
  const isTwo = !DATED.test(one) && DATED.test(before);
  const words = isTwo ? `${before} ${one}` : one;
  return { first: isTwo ? above - 1 : above, author: introAuthor(words) };
}

/** The name in an introduction, behind its date and time; null for what is none. */
function introAuthor(intro: string): string | null {
  if (intro.length > LONGEST_INTRO) return null;
  const last = NAME_LAST.exec(intro)?.groups?.name;
  if (last !== undefined) return nameOf(last);
  if (!SAID.test(intro)) return null;
  const said = intro.replace(SAID, "");
  return nameOf(DATED.test(said) ? (BEHIND_DATE.exec(said)?.groups?.name ?? "") : said);
}

/** The name before an address, else the address; null for what is too long to be either. */
function nameOf(words: string): string | null {
  const plain = words.replace(/^[\s,*"'“]+|[\s,*"'”]+$/gu, "");
  const name = plain
    .replace(/\s*(?:<[^<>]*>|\[mailto:[^\]]*\])\s*/g, " ")
    .replace(/["“”]/gu, "")
    .trim();
  const found = name || (/<([^<>]+)>/.exec(plain)?.[1] ?? "");
  return found === "" || found.length > 120 ? null : found;
}
