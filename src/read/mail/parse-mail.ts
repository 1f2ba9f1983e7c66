import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { HeadwaterError } from "../../model/index.ts";

/** Parts inside one another; a forwarded message's own parts have some six. */
const MOST_NESTED = 64;

/**
 * A message with its bodies and attachments. A message that is attached stays whole: it is a document of its own.
 *
 * @throws HeadwaterError `malformed` for what is no message, `too-deep` past {@link MOST_NESTED}
 */
export async function parseMail(bytes: Uint8Array, path: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: MOST_NESTED });
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    const isDeep = /nesting/i.test(what);
    throw new HeadwaterError(
      isDeep ? "too-deep" : "malformed",
      "read",
      path,
      isDeep ? `has parts nested more than ${MOST_NESTED} deep` : `is no readable message: ${what}`,
      "save it again from the mail program",
      { cause: thrown },
    );
  }
}

/** An address as a person reads it: "Ana Bekova <ana@example.org>", the bare address, or a group's name. */
export function addressWords({ name, address }: Address): string {
  if (address === undefined || address === "") return name;
  return name === "" || name === address ? address : `${name} <${address}>`;
}

/** What an attachment is called, without a path; its place among them where it has no name. */
export function attachmentName({ filename, mimeType }: Attachment, index: number): string {
  const last = (filename ?? "")
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
  if (last !== "" && last !== "." && last !== "..") return last;
  return `attachment-${index + 1}${mimeType === "message/rfc822" ? ".eml" : ""}`;
}

/** The bytes of an attachment. */
export function attachmentBytes({ content }: Attachment): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
}
