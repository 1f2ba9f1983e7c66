import type { Email } from "postal-mime";
import type { HeadwaterError } from "../../model/index.ts";
import { isKnownName } from "../format.ts";
import { addressWords, attachmentBytes, attachmentName, parseMail } from "../mail/parse-mail.ts";
import type { HolderBudget } from "./holder-limits.ts";
import type { HeldFile, Member } from "./member.ts";

/** Formats of attachments whose names do not say what they are. */
const KNOWN_TYPES: ReadonlySet<string> = new Set([
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.oasis.opendocument.text",
  "application/epub+zip",
  "application/zip",
  "message/rfc822",
  "application/vnd.ms-outlook",
]);

/**
 * The attachments of a message that are of known formats, each with a note of the message that it came with. None where the message
 * itself cannot be read: whoever reads it is told why.
 *
 * @throws HeadwaterError `too-large` past the budget
 */
export async function* attachmentsOf(
  bytes: Uint8Array,
  path: string,
  id: string,
  budget: HolderBudget,
): AsyncGenerator<Member> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("ultipart/")) return;
  const mail = await parseMail(bytes, path).catch((_: HeadwaterError) => null);
  if (mail === null) return;
  for (const file of attachedTo(mail, path, id)) {
    budget.count();
    budget.spend(file.bytes.length);
    yield { kind: "member", ...file };
  }
}

/** The attachments of known formats of a message that is parsed, each with a note of the message. */
export function* attachedTo(mail: Email, path: string, id: string): Generator<HeldFile> {
  const sender = mail.from ?? mail.sender;
  const of = [
    `“${(mail.subject ?? "").replace(/\s+/g, " ").slice(0, 200)}”`,
    ...(sender === undefined ? [] : [`from ${addressWords(sender)}`]),
    ...(mail.date === undefined ? [] : [mail.date.slice(0, 10)]),
    id,
  ];
  for (const [i, attachment] of mail.attachments.entries()) {
    const name = attachmentName(attachment, i);
    if (attachment.related === true || !(isKnownName(name) || KNOWN_TYPES.has(attachment.mimeType))) continue;
    const note = `came attached to a message: ${of.join(", ")}`;
    yield { path: `${path}/${name}`, bytes: attachmentBytes(attachment), notes: [note] };
  }
}
