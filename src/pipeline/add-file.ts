import { documentsInFile, type FoundDocument } from "../read/index.ts";
import { type AddContext, type Added, addDocument } from "./add-document.ts";

/** What came of a file: the document that it is, null for an archive or a mailbox, which is none; and what it holds. */
export interface AddedFile {
  readonly added: Added | null;
  /** How many documents, and parts that could not be had, it holds beside itself. */
  readonly held: number;
}

/**
 * Adds a file as {@link addDocument} does. What lies in it (files of an archive, messages of a mailbox, attachments) is handed on, to be
 * added each in its own turn.
 *
 * @param name what the file calls itself
 * @param hold takes what lies in it, one at a time
 * @throws HeadwaterError as {@link addDocument}, and where the file cannot be opened
 */
export async function addFile(
  file: string,
  name: string,
  context: AddContext,
  hold: (held: FoundDocument) => Promise<void>,
): Promise<AddedFile> {
  let added: Added | null = null;
  let held = 0;
  for await (const found of documentsInFile(file, {}, name)) {
    const isFile = found.kind === "document" ? found.path === name : found.error.place === name;
    if (isFile && held === 0 && added === null) {
      if (found.kind === "problem") throw found.error;
      added = await addDocument(found.bytes, name, context);
    } else {
      held += 1;
      await hold(found);
    }
  }
  return { added, held };
}
