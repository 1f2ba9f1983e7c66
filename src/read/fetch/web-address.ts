import { HeadwaterError } from "../../model/index.ts";

/**
 * A web address without its fragment.
 *
 * @throws HeadwaterError `bad-usage` for what is no address, neither http nor https, or has a password in it
 */
export function webAddress(text: string): URL {
  const bad = (what: string, remedy: string): HeadwaterError =>
    new HeadwaterError("bad-usage", "read", hidden(text), what, remedy);
  if (!URL.canParse(text)) throw bad("is no address", "write it as https://example.org/page");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw bad("is neither http nor https", "name a page of the web, or save it and name the file");
  if (url.username !== "" || url.password !== "")
    throw bad(
      "has a user name or password in it, which would be kept with the document",
      "leave them out; what needs a login is saved from a browser",
    );
  url.hash = "";
  return url;
}

/** An address without what may be a password. */
function hidden(text: string): string {
  return text.replace(/\/\/[^/@]*@/, "//").slice(0, 500);
}
