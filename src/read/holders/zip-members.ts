import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { HeadwaterError } from "../../model/index.ts";
import { isKnownName } from "../format.ts";
import { tooLarge } from "../read-bytes.ts";
import type { HolderBudget } from "./holder-limits.ts";
import { type Member, MemberBytes, memberName } from "./member.ts";

/** How a zip file ends. Source: APPNOTE 6.3.10, 4.3.16. */
const END = "PK\x05\x06";

/**
 * The files of a zip archive in their order, of known extensions as in a folder, one in memory at a time. One that is damaged or too
 * large is a problem, and the rest goes on; an archive that is cut off gives what came before, then a problem.
 *
 * @throws HeadwaterError `too-large` past the budget
 */
export async function* zipMembers(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  { maxBytes, budget }: { readonly maxBytes: number; readonly budget: HolderBudget },
): AsyncGenerator<Member> {
  const ready: Member[] = [];
  const taking: Taking = { maxBytes, budget, ready, ended: null };
  const unzip = new Unzip((file) => take(file, path, taking));
  unzip.register(UnzipInflate);
  let tail = Buffer.alloc(0);
  let isFirst = true;
  try {
    for await (const chunk of chunks) {
      if (isFirst && chunk.length > 6 && (chunk[6]! & 1) === 1) throw locked(path);
      isFirst = false;
      unzip.push(chunk);
      tail = Buffer.concat([tail.subarray(-chunk.length), chunk]);
      yield* ready.splice(0);
      if (taking.ended !== null) throw taking.ended;
    }
    unzip.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  } catch (thrown) {
    yield* ready.splice(0);
    if (thrown instanceof HeadwaterError) throw thrown;
    yield { kind: "problem", error: cutOff(path, { cause: thrown }) };
    return;
  }
  if (!tail.includes(END, 0, "latin1")) yield { kind: "problem", error: cutOff(path) };
}

interface Taking {
  readonly maxBytes: number;
  readonly budget: HolderBudget;
  readonly ready: Member[];
  /** Why all of the archive ends here; the library takes what is thrown inside it for damage of a member. */
  ended: HeadwaterError | null;
}

function take(file: UnzipFile, holder: string, taking: Taking): void {
  const { maxBytes, budget, ready } = taking;
  const name = memberName(spokenName(file.name));
  if (name === null || !isKnownName(name) || taking.ended !== null) return;
  budget.count();
  const path = `${holder}/${name}`;
  const bytes = new MemberBytes(maxBytes);
  let isOver = false;
  const end = (member: Member) => {
    isOver = true;
    ready.push(member);
  };
  file.ondata = (error, piece, isLast) => {
    if (isOver || taking.ended !== null) return;
    if (error instanceof HeadwaterError) {
      taking.ended = error;
      return;
    }
    if (error !== null) return end({ kind: "problem", error: damaged(path, error) });
    budget.spend(piece.length);
    bytes.add(piece);
    if (!isLast) return;
    if (bytes.isTooLarge) end({ kind: "problem", error: tooLarge(path, bytes.length, maxBytes) });
    else if (file.originalSize !== undefined && file.originalSize !== bytes.length)
      end({ kind: "problem", error: damaged(path, null) });
    else end({ kind: "member", path, bytes: bytes.whole(), notes: [] });
  };
  try {
    file.start();
  } catch (thrown) {
    if (thrown instanceof HeadwaterError) throw thrown;
    if (!isOver) end({ kind: "problem", error: damaged(path, thrown) });
  }
}

/** Programs that do not say that a name is in UTF-8 write it so all the same; the library then reads it as Latin-1. */
function spokenName(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[\u0100-\uffff]/.test(name)) return name;
  const utf8 = Buffer.from(name, "latin1").toString("utf8");
  return utf8.includes("\uFFFD") ? name : utf8;
}

function damaged(path: string, cause: unknown): HeadwaterError {
  const isUnknown = cause instanceof Error && /compression type/.test(cause.message);
  return new HeadwaterError(
    isUnknown ? "unsupported-format" : "malformed",
    "read",
    path,
    isUnknown ? "is packed in a way that is not read" : "is damaged in its archive",
    isUnknown ? "pack the archive anew, as plain zip" : "fetch the archive again",
    cause === null ? {} : { cause },
  );
}

function cutOff(path: string, options: { cause?: unknown } = {}): HeadwaterError {
  return new HeadwaterError(
    "malformed",
    "read",
    path,
    "is damaged or cut off: files of it may be missing",
    "fetch the archive again",
    options,
  );
}

function locked(path: string): HeadwaterError {
  return new HeadwaterError(
    "encrypted",
    "read",
    path,
    "is locked with a password",
    "unpack it with the password, and add what it holds",
  );
}
