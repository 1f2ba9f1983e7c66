/**
 * How wide a text is, in pixels, without asking a browser: mean widths of Inter's letters by class. Good to about five in a
 * hundred, which is enough to break lines; so that a drawing is the same on a screen, in a test and in a saved file.
 */
function widthOf(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * fontSize;
}

/** Breaks a text between words into at most `most` lines no wider than `width`; what does not fit ends in an ellipsis. */
export function wrap(text: string, width: number, fontSize: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer, fontSize) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shorten(longer, width, fontSize)];
    if (line !== "") lines.push(line);
    line = widthOf(word, fontSize) <= width ? word : shorten(word, width, fontSize);
  }
  return line === "" ? lines : [...lines, line];
}

function shorten(text: string, width: number, fontSize: number): string {
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, fontSize) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

function emsOf(letter: string): number {
  if (/[ilIjtf.,:;'’|!()\s-]/.test(letter)) return 0.31;
  if (/[mwMW—]/.test(letter)) return 0.86;
  if (/[A-Z0-9]/.test(letter)) return 0.66;
  if (/[a-z]/.test(letter)) return 0.55;
  return letter.charCodeAt(0) > 0x2e80 ? 1 : 0.6;
}
