import type { Email } from "postal-mime";
import type { Metadata, Segment, Stated } from "../model/index.ts";
import { type HtmlReading, readHtml } from "./html.ts";
import { addressWords, attachmentName, parseMail } from "./mail/parse-mail.ts";
import { authorOfQuoted, mailParts } from "./mail/quoted-parts.ts";
import { splitReply } from "./mail/split-reply.ts";
import type { Reading } from "./reading.ts";
import { type Paragraph, paragraphsOf } from "./text/paragraph.ts";
import { segmentParagraphs } from "./text.ts";

/**
 * Text, segments and metadata of a message (RFC 5322): its subject as headline, from whom, when and to whom, then what its author wrote.
 * Words of other messages that it repeats are comments of whoever wrote them: they are a voice of their own, and no evidence here,
 * since the message in which they were sent is. Signatures are boilerplate. Attachments are documents of their own; a note names them.
 *
 * @throws HeadwaterError `malformed`, `too-deep`
 */
export async function readMail(bytes: Uint8Array, path: string): Promise<Reading> {
  return mailReading(await parseMail(bytes, path), path);
}

/** The same of a message that is parsed, whatever file it came in. */
export function mailReading(mail: Email, path: string): Reading {
  const writer = new MailWriter();
  writer.header(mail);
  const plain = (mail.text ?? "").replaceAll("\0", "\uFFFD");
  const page =
    mail.html === undefined || plain.trim().length >= PLAIN_ENOUGH ? null : pageOf(mail.html, path);
  // Some programs put no more in the plain version than "this message is a page".
  if (page !== null && page.length > 4 * plain.trim().length) writer.page(mail.html!, path);
  else writer.plain(plain);
  return { ...writer.done(), metadata: metadataOf(mail), notes: notesOn(mail) };
}

/** A plain version of so many UTF-16 code units is what was written. */
const PLAIN_ENOUGH = 500;

function pageOf(html: string, path: string): string | null {
  return readPart(html, path)?.text ?? null;
}

/** A part of a page may hold no words; the message has some elsewhere. */
function readPart(html: string, path: string): HtmlReading | null {
  if (html.trim() === "") return null;
  try {
    return readHtml(html, path);
  } catch {
    return null;
  }
}

const BETWEEN = "\n\n";
const MOST_RECIPIENTS = 20;

/** Puts a message's text together, piece by piece, with its segments. */
class MailWriter {
  readonly #pieces: string[] = [];
  readonly #segments: Segment[] = [];
  readonly #opening: Paragraph[] = [];
  #length = 0;

  header({ subject, from, sender, to, date, headers }: Email): void {
    const line = (words: string, known: "headline" | "byline" | "dateline" | "boilerplate") => {
      const text = words.replace(/\s+/g, " ").trim();
      if (text === "") return;
      this.#opening.push({ ...this.#place(text), text, lines: 1, indent: 0, gap: 1, known });
    };
    line(subject ?? "", "headline");
    const author = from ?? sender;
    if (author !== undefined) line(`From: ${addressWords(author)}`, "byline");
    const dated = headers.find(({ key }) => key === "date")?.value ?? date;
    if (dated !== undefined) line(`Date: ${dated}`, "dateline");
    const recipients = (to ?? []).slice(0, MOST_RECIPIENTS).map(addressWords);
    if (recipients.length > 0) {
      const others = to!.length - recipients.length;
      line(`To: ${recipients.join(", ")}${others > 0 ? ` and ${others} more` : ""}`, "boilerplate");
    }
    for (const { start, end, known } of this.#opening) this.#segments.push({ kind: known!, start, end });
  }

  plain(text: string): void {
    for (const part of mailParts(text)) {
      const words = text.slice(part.start, part.end).replace(/^(?:[^\S\n]*\n)+|\s+$/g, "");
      const { start, end } = this.#place(words);
      if (part.kind === "quoted")
        this.#segments.push({
          kind: "comment",
          start,
          end,
          ...(part.author !== null && { author: part.author }),
        });
      else if (part.kind === "signature") this.#segments.push({ kind: "boilerplate", start, end });
      else this.#own(words, start);
    }
  }

  page(html: string, path: string): void {
    const { own, quoted } = splitReply(html);
    const read = readPart(own, path);
    if (read !== null) {
      const { start } = this.#place(read.text);
      for (const segment of read.segments)
        this.#segments.push({
          ...segment,
          kind: segment.kind === "headline" ? "heading" : segment.kind,
          start: segment.start + start,
          end: segment.end + start,
        });
    }
    const repeated = readPart(quoted, path);
    if (repeated === null) return;
    const { start, end } = this.#place(repeated.text);
    const author = authorOfQuoted(repeated.text);
    this.#segments.push({ kind: "comment", start, end, ...(author !== null && { author }) });
  }

  done(): Pick<Reading, "text" | "segments"> {
    return { text: this.#pieces.join(BETWEEN), segments: this.#segments };
  }

  /** What its author wrote is read as an article below the message's own header. */
  #own(words: string, at: number): void {
    const shifted = paragraphsOf(words).map((paragraph) => {
      return { ...paragraph, start: paragraph.start + at, end: paragraph.end + at };
    });
    const { segments } = segmentParagraphs([...this.#opening, ...shifted]);
    this.#segments.push(...segments.filter(({ start }) => start >= at));
  }

  #place(words: string): { readonly start: number; readonly end: number } {
    if (this.#pieces.length > 0) this.#length += BETWEEN.length;
    const start = this.#length;
    this.#pieces.push(words);
    this.#length += words.length;
    return { start, end: this.#length };
  }
}

function metadataOf({ subject, from, sender, date, headers }: Email): Metadata {
  const stated = <T>(value: T): Stated<T> => ({ value, from: "mail-header" });
  const title = subject?.replace(/\s+/g, " ").trim() ?? "";
  const author = from ?? sender;
  const name = author?.name || author?.address || "";
  const published = date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) ? date.replace(".000Z", "Z") : null;
  const address = headers.find(({ key }) => key === "archived-at")?.value.replace(/[<>\s]/g, "") ?? "";
  return {
    ...(title !== "" && { title: stated(title) }),
    // Who sends a message is who makes it known: what it says in its own voice is the sender's.
    ...(name !== "" && { authors: stated([name]), publisher: stated(name) }),
    ...(published !== null && { published: stated(published) }),
    ...(/^https?:\/\//i.test(address) && { url: stated(address) }),
  };
}

function notesOn({ attachments }: Email): readonly string[] {
  const names = attachments.filter(({ related }) => related !== true).map(attachmentName);
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_RECIPIENTS).join(", ");
  return [`came with ${names.length === 1 ? "an attachment" : `${names.length} attachments`}: ${shown}`];
}
