import Library, { type FieldsData } from "@kenjiuno/msgreader";
import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { HeadwaterError } from "../../model/index.ts";
import { decode } from "../decode.ts";
import { checkCompoundFile } from "./compound-file.ts";
import { richText } from "./rich-text.ts";
import { unpackRichText } from "./unpack-rich-text.ts";

/** Where a message keeps its dates and numbers; every Outlook message has it. Source: [MS-OXMSG] 2.4. */
const PROPERTIES = "__properties_version1.0";

/** What a message that lies in another is, and what it is called. */
const MESSAGE_TYPE = "application/vnd.ms-outlook";

/** What an Outlook message holds, and what a person should know of how its words were had. */
export interface OutlookMessage {
  readonly mail: Email;
  readonly notes: readonly string[];
}

/**
 * An Outlook message (.msg) as a message of the internet is: subject, from whom, to whom, when, bodies, attachments. A message that is attached becomes a
 * file of the same kind, and so a document of its own. What the header says as it was sent is taken where Outlook keeps names of its own directory instead of addresses.
 *
 * @throws HeadwaterError `malformed`, `too-deep`; `unsupported-format` for another file of old Office programs
 */
export async function parseMsg(bytes: Uint8Array, path: string): Promise<OutlookMessage> {
  if (!checkCompoundFile(bytes, path).includes(PROPERTIES))
    throw new HeadwaterError(
      "unsupported-format",
      "read",
      path,
      "is an old Office file and no Outlook message",
      "save it as PDF, Word (.docx) or plain text",
    );
  try {
    return await opened(bytes, path);
  } catch (thrown) {
    if (thrown instanceof HeadwaterError) throw thrown;
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw new HeadwaterError(
      "malformed",
      "read",
      path,
      `is a damaged Outlook message: ${what}`,
      "save it again from the mail program",
      { cause: thrown },
    );
  }
}

async function opened(bytes: Uint8Array, path: string): Promise<OutlookMessage> {
  const { library, fields } = fieldsIn(bytes);
  const sent = await PostalMime.parse(`${words(fields.headers).replace(/\s+$/, "")}\r\n\r\n`);
  const from = senderOf(fields) ?? sent.from;
  const to = recipientsOf(fields);
  const date = dateOf(fields) ?? sent.date;
  const { text, html, notes } = bodyOf(fields, path);
  const mail: Email = {
    headers: sent.headers,
    headerLines: [],
    ...(from !== undefined && { from }),
    to: to.length > 0 ? to : (sent.to ?? []),
    subject: words(fields.subject),
    ...(date !== undefined && { date }),
    text,
    ...(html !== null && { html }),
    attachments: attachmentsIn(library, fields),
  };
  return { mail, notes };
}

/** Words that are not in Unicode are in the code page that the message states: it is read once to know it, and again to use it. */
function fieldsIn(bytes: Uint8Array): { readonly library: MsgReader; readonly fields: FieldsData } {
  const first = open(bytes);
  const page = first.fields.messageCodepage ?? first.fields.internetCodepage;
  const encoding = page === undefined ? undefined : encodingOf(page);
  if (encoding === undefined) return first;
  try {
    return open(bytes, encoding);
  } catch {
    // A code page that there is not.
    return first;
  }
}

/** The package is CommonJS, whose default is the default's own in Node and the default itself where a bundler reads it. */
const MsgReader = Library.default ?? (Library as unknown as typeof Library.default);
type MsgReader = InstanceType<typeof MsgReader>;

function open(
  bytes: Uint8Array,
  ansiEncoding?: string,
): { readonly library: MsgReader; readonly fields: FieldsData } {
  const library = new MsgReader(new Uint8Array(bytes).buffer);
  if (ansiEncoding !== undefined) library.parserConfig = { ansiEncoding };
  const fields = library.getFileData();
  if (fields.dataType !== "msg") throw new Error(fields.error ?? "it holds no message");
  return { library, fields };
}

/** Source: Windows code page identifiers. Unicode ones are none that words of one byte a letter can be in. */
function encodingOf(page: number): string | undefined {
  if (page === 65001) return "utf8";
  if (page >= 28591 && page <= 28606) return `iso-8859-${page - 28590}`;
  return page === 20866
    ? "koi8-r"
    : page === 20127 || page === 1200 || page > 10_000
      ? undefined
      : `cp${page}`;
}

function words(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** An address of the internet; what stands in Exchange's own directory ("/O=ORG/CN=...") is none. */
function addressOf(...candidates: readonly unknown[]): string {
  return candidates.map(words).find((one) => /^[^\s@/]+@[^\s@]+$/.test(one)) ?? "";
}

function senderOf({
  senderName,
  senderSmtpAddress,
  senderEmail,
  creatorSMTPAddress,
}: FieldsData): Address | undefined {
  const address = addressOf(senderSmtpAddress, senderEmail, creatorSMTPAddress);
  const name = words(senderName).trim();
  if (address !== "") return { name: name === address ? "" : name, address };
  return name === "" ? undefined : { name, address: "" };
}

function recipientsOf({ recipients = [] }: FieldsData): Address[] {
  return recipients
    .filter(({ recipType }) => recipType === "to")
    .map(
      ({ name, smtpAddress, email }): Address => ({
        name: words(name).trim(),
        address: addressOf(smtpAddress, email),
      }),
    )
    .filter(({ name, address }) => name !== "" || address !== "");
}

/** When it was sent, else when it came; "Mon, 15 Feb 2021 08:19:04 GMT" in what the library gives. */
function dateOf({ clientSubmitTime, messageDeliveryTime }: FieldsData): string | undefined {
  for (const time of [clientSubmitTime, messageDeliveryTime]) {
    const at = Date.parse(words(time));
    if (!Number.isNaN(at) && at > 0) return new Date(at).toISOString();
  }
  return undefined;
}

interface Body {
  readonly text: string;
  readonly html: string | null;
  readonly notes: readonly string[];
}

/** What was written, plain and as a page; what is in rich text is read where it is in nothing else. */
function bodyOf(fields: FieldsData, path: string): Body {
  const text = words(fields.body);
  const html = htmlOf(fields, path);
  if (text.trim() !== "" || (html ?? "").trim() !== "" || fields.compressedRtf === undefined)
    return { text, html, notes: [] };
  const unpacked = unpackRichText(fields.compressedRtf);
  if (unpacked === null)
    return { text, html, notes: ["its body is in rich text (RTF) alone, whose packing does not open"] };
  const found = richText(unpacked.bytes);
  const notes = [
    "its body is in rich text (RTF) alone: its words are read, its layout and pictures are not",
    ...(unpacked.isWhole ? [] : ["its body is damaged: words of it may be missing or wrong"]),
  ];
  return found.kind === "html" ? { text, html: found.words, notes } : { text: found.words, html, notes };
}

function htmlOf({ bodyHtml, html }: FieldsData, path: string): string | null {
  if (words(bodyHtml).trim() !== "") return words(bodyHtml);
  return html === undefined || html.length === 0 ? null : decode(html, path, true).text;
}

function attachmentsIn(library: MsgReader, { attachments = [] }: FieldsData): Attachment[] {
  return attachments.flatMap((found): Attachment[] => {
    const isMessage = found.innerMsgContent === true;
    if (!isMessage && found.dataId === undefined) return [];
    const { content } = library.getAttachment(found);
    const inner = words(found.innerMsgContentFields?.subject) || words(found.name);
    const name = isMessage
      ? `${
          inner
            .replace(/[\\/:*?"<>|]/g, " ")
            .trim()
            .slice(0, 100) || "message"
        }.msg`
      : words(found.fileName) || words(found.fileNameShort) || words(found.name);
    return [
      {
        filename: name,
        mimeType: isMessage ? MESSAGE_TYPE : words(found.attachMimeTag),
        disposition: "attachment",
        related: found.attachmentHidden === true,
        content: new Uint8Array(content),
      },
    ];
  });
}
