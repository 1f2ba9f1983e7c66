/**
 * A text with its letters made alike: "A" for every capital, "a" for every other letter, "m" for every combining mark, all else as it is;
 * of the same length, so that offsets hold. A pattern over it needs no table of the world's letters, which costs a start of the program
 * more than reading a short document does. A letter outside the basic plane stays as it is.
 */
export function letterShape(text: string): string {
  let shape = "";
  for (let at = 0; at < text.length; at++) shape += shapeOf(text[at]!);
  return shape;
}

function shapeOf(unit: string): string {
  if (unit >= "a" && unit <= "z") return "a";
  if (unit >= "A" && unit <= "Z") return "A";
  if (unit < "\x80") return unit;
  if (/\p{Lu}/u.test(unit)) return "A";
  if (/\p{L}/u.test(unit)) return "a";
  return /\p{M}/u.test(unit) ? "m" : unit;
}
