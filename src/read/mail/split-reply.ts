/** A message's page in two: what its author wrote, and what it repeats of other messages below that. */
export interface SplitReply {
  readonly own: string;
  readonly quoted: string;
}

/**
 * Cuts a message's page where a mail program marked the message that is answered or forwarded. `quoted` is empty where none is marked.
 */
export function splitReply(html: string): SplitReply {
  const at = MARKS.map((mark) => html.search(mark)).filter((index) => index >= 0);
  if (at.length === 0) return { own: html, quoted: "" };
  const cut = Math.min(...at);
  return { own: html.slice(0, cut), quoted: html.slice(cut) };
}

/** What Gmail, Thunderbird, Apple Mail, Outlook, Yahoo and Proton put around it. */
const MARKS: readonly RegExp[] = [
  /<div[^<>]{1,200}class\s*=\s*["'][^"'<>]{0,100}(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)/i,
  /<blockquote[^<>]{1,200}type\s*=\s*["']?cite/i,
  /<div[^<>]{1,200}id\s*=\s*["'](?:divRplyFwdMsg|appendonsend|x_divRplyFwdMsg)/i,
  /<div[^<>]{1,300}border-top\s*:\s*solid\s+#[0-9a-f]{6}\s+1\.0pt/i,
];
