import { burn } from "@kenjiuno/msgreader/lib/Burner.js";

/** What a made Outlook message holds. */
export interface MadeMessage {
  readonly subject: string;
  readonly from: readonly [name: string, address: string];
  readonly to?: readonly (readonly [name: string, address: string])[];
  /** An instant of ISO 8601. */
  readonly sent?: string;
  readonly text?: string;
  readonly html?: string;
  /** The header as it was sent. */
  readonly headers?: string;
  readonly rtf?: Uint8Array;
  /** A code page: words are then in one byte a letter, as old Outlooks wrote them. */
  readonly codepage?: readonly [number: number, encoded: (words: string) => Uint8Array];
  readonly files?: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly messages?: readonly MadeMessage[];
}

interface Folder {
  readonly name: string;
  readonly files: Map<string, Uint8Array>;
  readonly folders: Folder[];
}

const [ROOT, STORAGE, STREAM] = [5, 1, 2] as const;

/** The bytes of an Outlook message (.msg), written as a compound file by the library's own writer. Source: [MS-OXMSG]. */
export function madeMessage(message: MadeMessage): Uint8Array {
  const entries: Parameters<typeof burn>[0] = [{ name: "Root Entry", type: ROOT, children: [], length: 0 }];
  const lay = (folder: Folder, index: number) => {
    const children = entries[index]!.children!;
    for (const [name, found] of folder.files) {
      // The writer takes the buffer behind the bytes for the bytes.
      const bytes = new Uint8Array(found);
      children.push(entries.length);
      entries.push({ name, type: STREAM, length: bytes.length, binaryProvider: () => bytes });
    }
    for (const inner of folder.folders) {
      const at = entries.length;
      children.push(at);
      entries.push({ name: inner.name, type: STORAGE, children: [], length: 0 });
      lay(inner, at);
    }
  };
  lay(messageFolder("", message, 32), 0);
  return burn(entries);
}

function messageFolder(name: string, message: MadeMessage, head: number): Folder {
  const {
    subject,
    from,
    to = [],
    sent,
    text,
    html,
    headers,
    rtf,
    codepage,
    files = [],
    messages = [],
  } = message;
  const written = (words: string) => codepage?.[1](words) ?? Buffer.from(words, "utf16le");
  const kind = codepage === undefined ? "001F" : "001E";
  const streams = (values: Readonly<Record<string, string | undefined>>) =>
    Object.entries(values).flatMap(([id, words]) =>
      words === undefined ? [] : [[`__substg1.0_${id}${kind}`, written(words)] as const],
    );
  const fixed: Buffer[] = [];
  if (sent !== undefined) {
    const ticks = (BigInt(Date.parse(sent)) + 11_644_473_600_000n) * 10_000n;
    fixed.push(property(0x0039_0040, ticks));
  }
  if (codepage !== undefined) fixed.push(property(0x3ffd_0003, BigInt(codepage[0])));
  return {
    name,
    files: new Map([
      ["__properties_version1.0", Buffer.concat([Buffer.alloc(head), ...fixed])],
      ...streams({ "0037": subject, "0C1A": from[0], "0C1F": from[1], "1000": text, "007D": headers }),
      ...(html === undefined ? [] : [["__substg1.0_10130102", Buffer.from(html)] as const]),
      ...(rtf === undefined ? [] : [["__substg1.0_10090102", rtf] as const]),
    ]),
    folders: [
      ...to.map(([who, address], i) => ({
        name: `__recip_version1.0_#${hex(i)}`,
        files: new Map<string, Uint8Array>([
          ["__properties_version1.0", Buffer.concat([Buffer.alloc(8), property(0x0c15_0003, 1n)])],
          ...streams({ "3001": who, "3003": address }),
        ]),
        folders: [],
      })),
      ...files.map(([file, bytes], i) => ({
        name: `__attach_version1.0_#${hex(i)}`,
        files: new Map<string, Uint8Array>([
          ["__properties_version1.0", Buffer.alloc(8)],
          ["__substg1.0_37010102", bytes],
          ...streams({ "3707": file }),
        ]),
        folders: [],
      })),
      ...messages.map((inner, i) => ({
        name: `__attach_version1.0_#${hex(files.length + i)}`,
        files: new Map<string, Uint8Array>([
          ["__properties_version1.0", Buffer.alloc(8)],
          ...streams({ "3001": inner.subject }),
        ]),
        folders: [messageFolder("__substg1.0_3701000D", inner, 24)],
      })),
    ],
  };
}

function property(tag: number, value: bigint): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(tag, 0);
  bytes.writeUInt32LE(6, 4);
  bytes.writeBigUInt64LE(value, 8);
  return bytes;
}

function hex(index: number): string {
  return index.toString(16).toUpperCase().padStart(8, "0");
}

/** Rich text as a message keeps it, not packed. Source: [MS-OXRTFCP] 2.1.3.1.1. */
export function richTextOf(words: string): Uint8Array {
  const bytes = Buffer.from(words, "latin1");
  const head = Buffer.alloc(16);
  head.writeUInt32LE(bytes.length + 12, 0);
  head.writeUInt32LE(bytes.length, 4);
  head.write("MELA", 8);
  return Buffer.concat([head, bytes]);
}
