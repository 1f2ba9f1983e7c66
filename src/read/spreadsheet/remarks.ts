import { partText, relationsOf } from "../office/relations.ts";
import { walkXml } from "../zip/walk-xml.ts";
import { plainWords, type SheetEntry, type Workbook } from "./workbook.ts";

/** What somebody remarked on a cell ("B7"); the author is null where the file does not say. */
export interface Remark {
  readonly cell: string;
  readonly author: string | null;
  readonly words: string;
}

/**
 * The remarks on a sheet's cells: notes, and the newer remarks that others may answer, each with its own author. Of the latter a program writes a copy
 * among the former, for older ones, without their authors: it is left out.
 */
export function remarksOn(book: Workbook, sheet: SheetEntry): readonly Remark[] {
  const related = relationsOf(book.zip, sheet.part, book.path);
  const [notes, threads] = ["comments", "threadedComment"].map((kind) => {
    const part = related.get(kind);
    return part === undefined ? null : partText(book.zip, part, book.path);
  });
  const answered = threads == null ? [] : threadedIn(threads, book);
  return [...(notes == null ? [] : notesIn(notes, book.path, answered.length > 0)), ...answered];
}

function notesIn(xml: string, path: string, isAnswered: boolean): readonly Remark[] {
  const authors: string[] = [];
  const found: Remark[] = [];
  let [cell, by, words, spoken, isWords] = ["", -1, "", 0, false];
  walkXml(xml, path, {
    open(element, { ref = "", authorId = "" }) {
      isWords = (element === "t" && spoken === 0) || element === "author";
      if (element === "rPh") spoken += 1;
      if (element === "author") words = "";
      if (element === "comment") [cell, by, words] = [ref, Number(authorId), ""];
    },
    text(piece) {
      if (isWords) words += piece;
    },
    close(element) {
      isWords = false;
      if (element === "rPh") spoken -= 1;
      if (element === "author") authors.push(words.trim());
      if (element !== "comment") return;
      const author = authors[by] ?? "";
      const said = plainWords(words).trim();
      if (said !== "" && !(isAnswered && author.startsWith("tc=")))
        found.push({ cell, author: author === "" || author.startsWith("tc=") ? null : author, words: said });
    },
  });
  return found;
}

function threadedIn(xml: string, { path, people }: Workbook): readonly Remark[] {
  const found: Remark[] = [];
  let [cell, by, words] = ["", "", ""];
  walkXml(xml, path, {
    open(element, { ref = "", personId = "" }) {
      if (element === "threadedComment") [cell, by, words] = [ref, personId, ""];
    },
    text(piece) {
      words += piece;
    },
    close(element) {
      const said = plainWords(words).trim();
      if (element === "threadedComment" && said !== "")
        found.push({ cell, author: people.get(by) ?? null, words: said });
    },
  });
  return found;
}
