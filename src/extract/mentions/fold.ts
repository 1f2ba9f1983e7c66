/** Lower case, without diacritics, apostrophes and the dots of abbreviations: how a piece of a name is looked up. */
export function foldWord(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  if (/^[A-Za-z]+$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/[\p{M}'’‘`´ʼʿʾ.]/gu, "")
    .toLowerCase();
}
