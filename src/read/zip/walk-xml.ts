import { Parser } from "htmlparser2";
import { HeadwaterError } from "../../model/index.ts";

/** What is told of an XML file as it is read, in its order. Names are without their prefix, since programs choose it. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (words: string) => void;
}

/** Elements inside one another; tables in tables in text boxes have some sixty. */
const MOST_DEPTH = 512;

/**
 * Reads an XML file, telling what stands in it. Entities are not expanded beyond the five of XML and characters by number: what a
 * file declares itself stays as it is written, however often it names it.
 *
 * @param place what errors call it
 * @throws HeadwaterError `malformed` for one that is cut off, `too-deep` past {@link MOST_DEPTH}
 */
export function walkXml(xml: string, place: string, listener: XmlListener): void {
  let depth = 0;
  let isEnding = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MOST_DEPTH)
          throw new HeadwaterError(
            "too-deep",
            "read",
            place,
            `more than ${MOST_DEPTH} elements stand inside one another`,
            "save a new copy from the program that made it",
          );
        listener.open?.(localName(name), localNames(attributes));
      },
      onclosetag(name) {
        if (isEnding)
          throw new HeadwaterError(
            "malformed",
            "read",
            place,
            "is damaged: its XML is cut off",
            "fetch the file again",
          );
        depth -= 1;
        listener.close?.(localName(name));
      },
      ontext: (words) => listener.text?.(words),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  isEnding = true;
  parser.end();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(":"))) return attributes;
  return Object.fromEntries(names.map((name) => [localName(name), attributes[name]!]));
}
