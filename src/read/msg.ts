import { mailReading } from "./mail.ts";
import { parseMsg } from "./msg/parse-msg.ts";
import type { Reading } from "./reading.ts";

/**
 * Text, segments and metadata of an Outlook message (.msg), as of a message of the internet (`readMail`). A body in rich text alone is not read, which is noted.
 *
 * @throws HeadwaterError `malformed`, `too-deep`; `unsupported-format` for another file of old Office programs
 */
export async function readMsg(bytes: Uint8Array, path: string): Promise<Reading> {
  const { mail, isRichTextOnly } = await parseMsg(bytes, path);
  const reading = mailReading(mail, path);
  if (!isRichTextOnly) return reading;
  return { ...reading, notes: [...reading.notes, "its body is in rich text (RTF) alone, which is not read"] };
}
