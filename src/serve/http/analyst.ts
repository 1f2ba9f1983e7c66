import { ANALYST_HEADER } from "../contract/index.ts";
import { Refused } from "./errors.ts";

const MOST_LETTERS = 200;

/**
 * Who decides: the name in the request's header, percent-encoded, else the server's setting.
 *
 * @throws Refused where the header is no name
 */
export function analystOf(header: string | undefined, setting: string): string {
  if (header === undefined || header.trim() === "") return setting;
  let name: string;
  try {
    name = decodeURIComponent(header).trim();
  } catch {
    name = "";
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name has none
  if (name === "" || name.length > MOST_LETTERS || /[\u0000-\u001f\u007f]/.test(name))
    throw new Refused(
      400,
      "bad-usage",
      "this is not an analyst's name",
      "send it percent-encoded, at most 200 letters",
      ANALYST_HEADER,
    );
  return name;
}
