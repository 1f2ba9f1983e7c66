import { expect, it } from "vitest";
import { numberKind, numberWords } from "../../../src/read/spreadsheet/cell-words.ts";

it.each([
  // What a workbook's own program shows of these numbers in these formats, dates as ISO 8601 has them.
  ["45356", 14, null, "2024-03-05"],
  ["45356", 164, "yyyy\\-mm\\-dd", "2024-03-05"],
  ["45356", 164, "[$-809]d mmmm yyyy;@", "2024-03-05"],
  ["45356", 17, null, "2024-03"],
  ["45356", 164, "mmm yyyy", "2024-03"],
  ["45356", 164, "yyyy", "2024"],
  ["45356.3958333333", 22, null, "2024-03-05 09:30"],
  ["0.3958333333", 20, null, "09:30"],
  ["1.5", 46, null, "36:00"],
  ["59", 14, null, "1900-02-28"],
  ["60", 14, null, "1900-02-29"],
  ["61", 14, null, "1900-03-01"],
  ["1", 14, null, "1900-01-01"],
  ["2958465", 14, null, "9999-12-31"],
  ["99999999", 14, null, "99999999"],
  ["-3", 14, null, "-3"],
  ["0.25", 9, null, "25%"],
  ["0.125", 164, "0.0%", "12.5%"],
  ["0.30000000000000004", 0, null, "0.3"],
  ["1234567.5", 164, '#,##0.00\\ "days"', "1234567.5"],
  ["12000", 164, "0.00E+00", "12000"],
  ["14", 164, '[Red]"made"0', "14"],
  ["14", 164, "General", "14"],
  ["fourteen", 0, null, "fourteen"],
] as const)("writes %s in format %i (%s) as %s", (written, id, code, words) => {
  expect(numberWords(written, numberKind(id, code), 1900)).toBe(words);
});

it("counts days from 1904 where the workbook does", () => {
  expect(numberWords("43894", "date", 1904)).toBe("2024-03-05");
  expect(numberWords("0", "date", 1904)).toBe("1904-01-01");
});
