import { mailReading } from "./mail.ts";
import { parseMsg } from "./msg/parse-msg.ts";
import type { Reading } from "./reading.ts";

/**
 * Text, segments and metadata of an Outlook message (.msg), as of a message of the internet (`readMail`). Of a body in rich text alone the words are read, which is noted.
 *
 * @throws HeadwaterError `malformed`, `too-deep`; `unsupported-format` for another file of old Office programs
 */
export async function readMsg(bytes: Uint8Array, path: string): Promise<Reading> {
  const { mail, notes } = await parseMsg(bytes, path);
  const reading = mailReading(mail, path);
  return { ...reading, notes: [...reading.notes, ...notes] };
}
