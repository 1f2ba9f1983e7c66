/** A text as XML 1.0 allows it in an element or an attribute; characters that XML has no way to write become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(NOT_XML, "\ufffd")
    .replace(/[&<>"'\t\r\n]/g, (character) => ENTITIES[character]!);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\r": "&#13;",
  "\n": "&#10;",
};
