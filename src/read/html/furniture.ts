import type { Block } from "./blocks.ts";

/**
 * Whether the words of a block are those that sites put between and around paragraphs: labels of advertisements, invitations
 * to subscribe or share, notices of cookies and of privacy, pointers to other articles, bare marks and numbers.
 */
export function isFurniture(block: Block): boolean {
  const { text } = block;
  const density = block.linkUnits / text.length;
  if (block.shape === "row" && text.includes("\t")) return density > MOSTLY_LINKS_IN_ROW;
  if (density > MOSTLY_LINKS && !/^https?:\/\//.test(text)) return true;
  const isLabel = (line: string): boolean => line.length < LONGEST_LINE && LINE.test(line);
  if (!/[\p{L}\p{N}]/u.test(text) || isLabel(text)) return true;
  if (text.length < LONGEST_NOTICE && NOTICE.test(text)) return true;
  return text.length < LONGEST_INVITATION && INVITATION.test(text);
}

/** Whether a block introduces a list of other articles: "Related", "More from ...", "You may also like". */
export function introducesLinks(block: Block): boolean {
  return block.text.length < LONGEST_LABEL && LINKS_LABEL.test(block.text);
}

const MOSTLY_LINKS = 0.7;
/** Tables of results link every name in them. */
const MOSTLY_LINKS_IN_ROW = 0.95;
/** Longer blocks are text: and no pattern runs over more than so many UTF-16 code units. */
const LONGEST_LINE = 200;
const LONGEST_NOTICE = 1500;
const LONGEST_INVITATION = 300;
const LONGEST_LABEL = 80;

const LINKS_LABEL =
  /^(?:related|more (?:on|from|about|in|great|top|stories|news|articles|coverage|like|to read)\b|you (?:may|might) also|see also|also (?:see|read|on|in)|read (?:more|next|also)|recommended|most (?:read|popular|viewed|shared)|popular|trending|top stories|latest (?:news|stories|from)|don['’]t miss|must reads?|in case you missed|up next|next article|keep reading|from around the web|around the web|editor['’]?s picks?|what to read next|what['’]s next|other (?:stories|news|articles))/i;

const whole = (...lines: readonly string[]): RegExp => new RegExp(`^(?:${lines.join("|")})\\W*$`, "i");
const LINE = whole(
  "ad|ads|adverts?|advertisements?|advertising|sponsored(?: content| by.{0,40})?|promoted|affiliate|paid content|story continues below.*|article continues (?:below|after).*|continue reading.*|scroll down.*|loading|skip (?:to|ad).*",
  "share(?: this.*| on.*| via.*)?|tweet|pin(?: it)?|print(?: this)?|e-?mail(?: this)?|save|like|follow us.*|facebook|twitter|whatsapp|linkedin|copy link|link copied",
  "\\d* ?comments?|leave a (?:comment|reply)|view (?:all|more|comments).*|show comments|tell us what you think|join the (?:conversation|discussion)",
  "read more|related(?: (?:articles?|stories|posts?|topics|links|content|news|coverage|videos?))?|you (?:may|might) also (?:like|be interested).*|see also|more(?: on this story| stories| from .{1,60}| great .{1,30} stories)?|recommended(?: for you| stories)?|most (?:read|popular)|trending(?: now)?|don['’]t miss|breaking news|see more photos",
  "sign up.*|subscribe.*|watch(?: now| more| live)?|play video|close|menu|search|top|back to top|next|previous|this slideshow requires javascript|please enable javascript.*|image|photo|video|gallery|author|publish(?:ed)? date|updated|source|tags",
  "[\\d\\s/|.,:-]+|©.*|\\(c\\) \\d{4}.*|copyright .*|all rights reserved|privacy overview|always enabled",
);

const NOTICE =
  /\b(?:(?:web)?site uses cookies|we use cookies|our use of cookies|use of cookies on|cookies (?:are absolutely essential|that (?:may not be|are categorized))|(?:our|the) (?:privacy|cookie) policy\b.*\byou|\byou\b.*\b(?:our|the) (?:privacy|cookie) policy|privacy policy and terms|general data protection regulation \(gdpr\), a|protected by recaptcha|enable javascript)\b/i;

const INVITATION =
  /^(?:read (?:more|next|also)|related|see also|also (?:read|on|see)|more|recommended|watch|must read|in case you missed it|don['’]t miss)(?:\s[\w.]{1,20}){0,3}\s*[:|»–—]|\b(?:sign up (?:for|to) (?:our|the|get|receive)|sign up (?:here|now)|subscribe (?:to (?:our|the)|now|here|today)|click here (?:to|for)|follow (?:us|me|him|her|them|.{1,60}) on (?:twitter|facebook|instagram|youtube|social)|like us on|our (?:free )?newsletters?|newsletters?\b.*\binbox|share (?:it|this)(?: \w+)? with|download (?:our|the) (?:\w+ )?app|(?:got|have) (?:a|any) (?:news )?(?:tip|correction|question)s?\b.*|letters? to the editor|let us know (?:at|in the comments)|we['’]d like to hear|delivered (?:through|to) your|here are some tips)\b/i;
