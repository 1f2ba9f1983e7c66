/** Lines that pages print around an article. Each stands alone in its paragraph; the length bound keeps prose out. */
const LINES: readonly RegExp[] = [
  /^(?:share|tweet|pin|e-?mail|print|save|like|comment|subscribe|log ?in|sign ?in|sign ?up|register|donate|search|menu|close|home|next|previous|older posts?|newer posts?|top|back to top|load(?:ing)?(?: more)?|show more|view all|see all|more)(?: (?:this|article|story|now|here|us|page|post|more|comments?))*[.:…»›>]*$/i,
  /^share (?:this|on|via|the)\b.{0,80}$/i,
  /^skip to (?:main )?(?:content|navigation)\b/i,
  /^(?:read|see|watch|listen|learn|find out|click|tap)(?: (?:more|also|next|the full (?:story|report|article)|here|now|it|below|above|a clip|the (?:full )?(?:video|ad|interview)[^.]{0,60}))(?:[:.…»›>]|$| (?:here|above|below|at|on|from|about|to)\b).{0,160}$/i,
  /^(?:read|watch|also|related|recommended|must read|more|see also|also read|also see|more from .{2,40}|more on .{2,60}|related (?:articles?|stories|posts?|content|coverage|topics?|links?)|trending(?: now)?|most (?:read|popular|viewed)|latest(?: news)?|you (?:may|might) (?:also )?(?:like|be interested in)|popular posts?|recent (?:posts?|comments?|articles?)|top stories|editor[’']?s[’']? (?:picks?|choice)|sponsored(?: content)?|advertisements?|advertorial|story continues below(?: advertisement)?|continue reading(?: the main story)?|article continues (?:below|after).{0,40})\s*[:.…»›>]*(?:\s*$|(?<=:)\s*\S.{0,180}$)/i,
  /^(?:©|\(c\)|copyright\b)[^\n]{0,200}$/i,
  /^[^\n]{0,120}\ball rights reserved\b[^\n]{0,120}$/i,
  /^(?:sign up|subscribe|register|join)\b[^\n]{0,120}\b(?:newsletter|updates?|e-?mails?|alerts?|inbox|today|free)\b[^\n]{0,80}$/i,
  /^(?:we use|this (?:site|website) uses) cookies\b/i,
  /^(?:leave|post|add|write) a (?:reply|comment)\b/i,
  /^your e-?mail address will not be published/i,
  /^(?:cancel reply|notify me (?:of|when)\b.{0,80}|required fields are marked.{0,20}|name\s*\*?|e-?mail\s*\*|website)$/i,
  /^(?:follow|like|find) (?:us|@\w+)\b.{0,80}$/i,
  /^(?:.{0,120}\? )?like the page:?$/i,
  /^(?:home|news)\s*(?:[»›>/]\s*.{1,60}){1,5}$/i,
  /^(?:terms of (?:use|service)|privacy policy|about us|contact us|cookie policy|accessibility|advertise(?: with us)?|site ?map)(?:\s*[|·•]\s*.{2,30})*$/i,
  /^\p{L}[\p{L} &]{1,24}(?:\s[|·•]\s[\p{L} &]{2,24}){2,}$/u,
  /^\p{Lu}[\p{L}&]*(?: [\p{L}&]+){0,2}(?: {2,}\p{Lu}[\p{L}&]*(?: [\p{L}&]+){0,2}){2,}$/u,
  /^(?:[_*#=~–—•.\s-]{2,}|-+\s?(?:30|ends?)\s?-+|#+\s?(?:ends?)?\s?#*|\[?ends?\]?)$/i,
  /^(?:[.#]?[\w-]+(?:[ ,.:#>]+[\w-]+)*\s*\{[^{}]*\}?|\}\.?|[a-z-]+\s?:\s?[^;:]{1,60};)$/,
  /^<\/?[a-z][^<>]{0,200}>\s*(?:<\/?[a-z][^<>]{0,200}>)*\.?$/i,
];

const MAX_UNITS = 260;

/** Whether a paragraph belongs to the page around an article: share and read-more lines, copyright, forms, rules, styles. */
export function isFurniture(paragraph: string): boolean {
  return paragraph.length <= MAX_UNITS && LINES.some((line) => line.test(paragraph));
}

/** Whether a paragraph lists what an article is filed under. Names after the label may be missing: links lose theirs. */
export function isTags(paragraph: string): boolean {
  return paragraph.length <= 1000 && TAGS.test(paragraph);
}

const TAGS =
  /^(?:tags?|tagged(?: (?:with|as|in))?|filed (?:under|in)|categor(?:y|ies)|keywords?|labels?|topics?|posted in|related topics)\s*:/i;

/** A line such as a sidebar lists by the dozen: a few words, no full stop. */
export function isTopicLine(paragraph: string): boolean {
  return paragraph.length <= 60 && paragraph.split(/\s+/).length <= 7 && !/[.!?…:;,"”]$/.test(paragraph);
}
