import { decodeBytes } from "./code-page.ts";

/** What rich text says: words, or the page that Outlook made it from. */
export interface RichText {
  readonly kind: "text" | "html";
  readonly words: string;
}

/** Groups inside one another: those deeper are passed over. */
const MOST_DEEP = 500;

/** Groups that hold no words of the text. Those that a program may ignore (\*) are passed over as well, but for {@link PAGE_TAG}. */
const UNSAID: ReadonlySet<string> = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable info pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation ftnsep ftnsepc aftnsep aftnsepc filetbl revtbl rsidtbl generator themedata datastore latentstyles xmlnstbl fldinst bkmkstart bkmkend nonshppict".split(
    " ",
  ),
);

/** The group that holds a piece of the page from which the text was made. Source: [MS-OXRTFEX] 2.1.3.1.4. */
const PAGE_TAG = "htmltag";

/** Words of the format that stand for words of the text. */
const SAID: ReadonlyMap<string, string> = new Map([
  ["par", "\n"],
  ["line", "\n"],
  ["sect", "\n"],
  ["page", "\n"],
  ["row", "\n"],
  ["tab", "\t"],
  ["cell", "\t"],
  ["emdash", "—"],
  ["endash", "–"],
  ["emspace", " "],
  ["enspace", " "],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
]);

/** Source: RTF 1.9.1, `\fcharset`, and the Windows code page of each. */
const CHARSETS: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** `\word`, a number behind it, and the blank that ends it; `\'hh`; or `\` and one other character. */
const CONTROL = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|(.))/isy;

interface Group {
  /** Whether what stands in it is no part of the text. */
  isUnsaid: boolean;
  /** Whether it says how the page looks in rich text, and no word of the page. */
  isShown: boolean;
  /** The font's number, and how many characters behind one in Unicode say it again. */
  font: number;
  again: number;
  /** Whether nothing but an asterisk stood in it yet. */
  isIgnorable: boolean;
}

/**
 * The words of rich text (RTF), without layout and pictures; where Outlook made it from a page, the page. Characters are those of the code page that the text, or the font,
 * states. Never fails: what is damaged gives fewer words. Source: RTF 1.9.1, [MS-OXRTFEX].
 */
export function richText(bytes: Uint8Array): RichText {
  return new Reading(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")).read();
}

class Reading {
  readonly #source: string;
  readonly #pieces: string[] = [];
  readonly #fonts = new Map<number, number>();
  readonly #above: Group[] = [];
  #group: Group = { isUnsaid: false, isShown: false, font: -1, again: 1, isIgnorable: false };
  #page = 1252;
  #isFromPage = false;
  #isFontTable = false;
  /** Characters of the code page that wait for those behind them: a letter may be two. */
  #waiting: number[] = [];
  /** Characters still to come that say again what was said in Unicode. */
  #skip = 0;
  /** Groups that are deeper than groups are. */
  #tooDeep = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): RichText {
    const source = this.#source;
    for (let at = 0; at < source.length; ) {
      const letter = source[at]!;
      if (letter === "\\") at = this.#control(at);
      else {
        if (letter === "{") this.#open();
        else if (letter === "}") this.#close();
        else if (letter !== "\r" && letter !== "\n") this.#letter(letter.charCodeAt(0));
        at += 1;
      }
    }
    this.#settle();
    return { kind: this.#isFromPage ? "html" : "text", words: this.#pieces.join("") };
  }

  #open(): void {
    this.#settle();
    this.#skip = 0;
    if (this.#above.length >= MOST_DEEP) {
      this.#tooDeep += 1;
      return;
    }
    this.#above.push(this.#group);
    this.#group = { ...this.#group, isIgnorable: false };
  }

  #close(): void {
    this.#settle();
    this.#skip = 0;
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    this.#group = this.#above.pop() ?? this.#group;
    if (!this.#group.isUnsaid) this.#isFontTable = false;
  }

  /** Reads what stands behind a backslash; gives the place behind it. */
  #control(at: number): number {
    CONTROL.lastIndex = at;
    const found = CONTROL.exec(this.#source);
    if (found === null) return at + 1;
    const [whole, word, number, hex, sign] = found;
    if (hex !== undefined) this.#letter(Number.parseInt(hex, 16));
    else if (sign !== undefined) this.#sign(sign);
    else if (word === "bin") {
      this.#settle();
      return at + whole.length + Math.max(0, Number(number ?? 0));
    } else this.#word(word!.toLowerCase(), number === undefined ? null : Number(number));
    return at + whole.length;
  }

  #sign(sign: string): void {
    if (sign === "*") this.#group.isIgnorable = true;
    else if (sign === "\\" || sign === "{" || sign === "}") this.#letter(sign.charCodeAt(0));
    else if (sign === "~") this.#say("\u00a0");
    else if (sign === "_") this.#say("\u2011");
    else if (sign === "\n" || sign === "\r") this.#say("\n");
  }

  #word(word: string, number: number | null): void {
    const group = this.#group;
    if (word === "u" && number !== null) {
      this.#say(String.fromCharCode(number & 0xffff));
      this.#skip = group.again;
      return;
    }
    const said = SAID.get(word);
    if (said !== undefined) {
      this.#say(said);
      return;
    }
    this.#settle();
    if (group.isIgnorable) {
      group.isIgnorable = false;
      if (word === PAGE_TAG) group.isShown = false;
      else group.isUnsaid = true;
    } else if (UNSAID.has(word)) group.isUnsaid = true;
    if (word === "fonttbl") this.#isFontTable = true;
    else if (word === "fromhtml") this.#isFromPage = true;
    else if (word === "htmlrtf") group.isShown = number !== 0;
    else if (word === "ansicpg" && number !== null) this.#page = number;
    else if (word === "uc" && number !== null) group.again = Math.min(16, Math.max(0, number));
    else if (word === "f" && number !== null) group.font = number;
    else if (word === "plain") group.font = -1;
    else if (word === "fcharset" && this.#isFontTable) {
      const page = CHARSETS.get(number ?? 0);
      if (page !== undefined) this.#fonts.set(group.font, page);
    }
  }

  /** A byte of the text, in the code page that holds here. */
  #letter(byte: number): void {
    this.#group.isIgnorable = false;
    if (this.#skip > 0) this.#skip -= 1;
    else if (this.#isHeard()) this.#waiting.push(byte);
  }

  #say(words: string): void {
    this.#settle();
    this.#skip = 0;
    if (this.#isHeard()) this.#pieces.push(words);
  }

  #isHeard(): boolean {
    const { isUnsaid, isShown } = this.#group;
    return !isUnsaid && this.#tooDeep === 0 && !(this.#isFromPage && isShown);
  }

  /** Reads the bytes that wait. */
  #settle(): void {
    if (this.#waiting.length === 0) return;
    const page = this.#fonts.get(this.#group.font) ?? this.#page;
    this.#pieces.push(decodeBytes(Uint8Array.from(this.#waiting), page));
    this.#waiting = [];
  }
}
