/** One subtitle: its words on one line, who says them where that is stated, and when it is shown, in milliseconds from the beginning. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker: string | null;
  readonly words: string;
}

/** The subtitles of a file, and what its head states of it. */
export interface Cues {
  readonly cues: readonly Cue[];
  readonly title: string | null;
  /** BCP 47 primary tag. */
  readonly language: string | null;
}

/** Source: https://www.w3.org/TR/webvtt1/, section 4; SubRip writes a comma before the milliseconds. */
const TIMES =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})/;

/**
 * The subtitles of a SubRip or WebVTT file, in the order of the file. What has no times (notes, styles, numbers, damaged blocks) is passed
 * over. Where a cue repeats the last line of the one before, as captions that roll upwards do, the line is kept once. Linear in the text.
 */
export function readCues(text: string): Cues {
  const lines = text.split(/\r\n|\n|\r/);
  const cues: Cue[] = [];
  let rolled = "";
  for (let i = 0; i < lines.length; i++) {
    const times = TIMES.exec(lines[i]!);
    if (times === null) continue;
    const shown: string[] = [];
    for (; i + 1 < lines.length && lines[i + 1]!.trim() !== "" && !TIMES.test(lines[i + 1]!); i++)
      shown.push(lines[i + 1]!);
    // The number of the next cue, where no blank line parts them.
    if (i + 1 < lines.length && TIMES.test(lines[i + 1]!) && /^\d+$/.test(shown.at(-1)?.trim() ?? ""))
      shown.pop();
    const [startMs, endMs] = [millis(times.slice(1, 5)), millis(times.slice(5, 9))];
    for (const { speaker, lines: said } of voicesIn(shown)) {
      const fresh = said[0] === rolled ? said.slice(1) : said;
      rolled = said.at(-1) ?? rolled;
      const words = fresh.join(" ");
      if (words !== "") cues.push({ startMs, endMs, speaker, words });
    }
  }
  return { cues, title: headValue(lines, "title"), language: primaryTag(headValue(lines, "language")) };
}

function millis(parts: readonly (string | undefined)[]): number {
  const [hours = "0", minutes = "0", seconds = "0", rest = "0"] = parts;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest.padEnd(3, "0"));
}

interface Voice {
  readonly speaker: string | null;
  readonly lines: readonly string[];
}

/** The words of a cue by who says them: WebVTT names speakers, and a cue may have two. */
function voicesIn(shown: readonly string[]): readonly Voice[] {
  const voices: { speaker: string | null; lines: string[] }[] = [];
  for (const line of shown) {
    for (const [i, part] of line.split(/<v(?:\.[^\s<>]*)?(?=[\s>])/i).entries()) {
      const named = i === 0 ? null : /^\s*([^<>]{0,120})>/.exec(part);
      const words = plain(named === null ? part : part.slice(named[0].length));
      const speaker = named === null ? null : plain(named[1]!) || null;
      if (named !== null || voices.length === 0) voices.push({ speaker, lines: [] });
      if (words !== "") voices.at(-1)!.lines.push(words);
    }
  }
  return voices.filter(({ lines }) => lines.length > 0);
}

/** Words without tags, places on the picture, and the five characters that WebVTT writes by name. */
function plain(words: string): string {
  return words
    .replace(/<\/?[a-z\d][^<>]{0,200}>|\{\\[^{}]{0,100}\}/gi, "")
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => NAMED[name]!)
    .replaceAll("\0", "\uFFFD")
    .replace(/[\s\u200b\u2060\ufeff]+/g, " ")
    .trim();
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", nbsp: " ", lrm: "", rlm: "" };

/** "Title: Evening news" in the head of a WebVTT file, or behind its first word. */
function headValue(lines: readonly string[], key: string): string | null {
  if (!/^\ufeff?WEBVTT/.test(lines[0] ?? "")) return null;
  const head = lines.slice(0, 20);
  const end = head.findIndex((line) => line.trim() === "");
  const found = head
    .slice(0, end < 0 ? head.length : end)
    .find((line) => line.toLowerCase().startsWith(`${key}:`));
  return found?.slice(key.length + 1).trim() || null;
}

function primaryTag(language: string | null): string | null {
  return /^([a-z]{2,3})(?:-|$)/i.exec(language ?? "")?.[1]?.toLowerCase() ?? null;
}
