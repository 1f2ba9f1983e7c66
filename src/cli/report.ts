import { styleText } from "node:util";
import { asHeadwaterError } from "../model/index.ts";

/**
 * Writes one line on standard error: what went wrong, where, and what to do. With HEADWATER_DEBUG set, the stack as well.
 * Control characters in file names and messages are shown as `?`, so that a name cannot drive the terminal.
 */
export function reportError(thrown: unknown): void {
  const error = asHeadwaterError(thrown, "cli", "headwater");
  const mark = process.stderr.isTTY ? styleText("red", "error") : "error";
  process.stderr.write(`${mark} ${printable(error.line)}\n`);
  if (process.env["HEADWATER_DEBUG"]) process.stderr.write(`${error.stack}\n${String(error.cause ?? "")}\n`);
}

/** A text without characters that a terminal would obey; line breaks become blanks. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this line takes out
  return text.replace(/\s+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "?");
}
