/** Lower case, without diacritics, apostrophes and the dots of abbreviations: how a piece of a name is looked up. */
export function foldWord(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/[\p{M}'’‘`´ʼʿʾ.]/gu, "")
    .toLowerCase();
}
