import { Parser } from "htmlparser2";
import { HeadwaterError } from "../../model/index.ts";
import { MOST_RECORD_UNITS, malformed, recordTooLarge } from "./limits.ts";
import { readChunks } from "./text-chunks.ts";
import type { XmlElement } from "./xml-element.ts";

/**
 * A record of an XML file: the element, its text in the file from `<` to `>`, and the line it begins at. The root comes
 * first, when it opens: with its attributes and without children or text.
 */
export interface XmlRecord {
  readonly element: XmlElement;
  readonly raw: string;
  readonly line: number;
}

/** Elements inside one another; the deepest of a real list has 12. */
const MOST_DEPTH = 64;

/**
 * The root of an XML file, then its elements of the given names, one at a time, wherever they stand; an element inside a
 * record belongs to the record. Names are compared without prefix, since publishers change their namespaces. Entities
 * are not expanded beyond the five of XML: a file that declares a document type is refused before any of it is used.
 *
 * @throws HeadwaterError `malformed` (cut off, wrongly closed, a document type), `too-large`, `too-deep`, each with a line
 */
export async function* readXmlRecords(path: string, names: ReadonlySet<string>): AsyncGenerator<XmlRecord> {
  const reading = new RecordReading(path, names);
  for await (const chunk of readChunks(path)) yield* reading.take(chunk);
  yield* reading.end();
}

interface Building {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Building[];
  text: string;
}

class RecordReading {
  readonly #path: string;
  readonly #names: ReadonlySet<string>;
  readonly #parser: Parser;
  #ready: XmlRecord[] = [];
  /** Text of the file from #base on that may still be wanted, and the line that #base stands in. */
  #kept = "";
  #base = 0;
  #line = 1;
  #depth = 0;
  #ending = false;
  /** The record that is open, from its outermost element inward, and where it began. */
  #open: Building[] = [];
  #from = 0;

  constructor(path: string, names: ReadonlySet<string>) {
    this.#path = path;
    this.#names = names;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opened(name, attributes),
        onclosetag: (name, implied) => this.#closed(name, implied),
        ontext: (text) => {
          const inner = this.#open.at(-1);
          if (inner !== undefined) inner.text += text;
        },
        onprocessinginstruction: (name) => {
          if (name.toUpperCase().startsWith("!DOCTYPE")) throw this.#documentType();
        },
      },
      { xmlMode: true },
    );
  }

  *take(chunk: string): Generator<XmlRecord> {
    this.#kept += chunk;
    this.#parser.write(chunk);
    yield* this.#given();
    const wanted = this.#open.length > 0 ? this.#from : this.#parser.startIndex;
    const gone = Math.max(0, Math.min(wanted - this.#base, this.#kept.length));
    this.#line += newlines(this.#kept.slice(0, gone));
    this.#kept = this.#kept.slice(gone);
    this.#base += gone;
    if (this.#kept.length > MOST_RECORD_UNITS) throw recordTooLarge(this.#path, this.#line);
  }

  *end(): Generator<XmlRecord> {
    this.#ending = true;
    this.#parser.end();
    yield* this.#given();
  }

  *#given(): Generator<XmlRecord> {
    const ready = this.#ready;
    this.#ready = [];
    yield* ready;
  }

  #opened(qualified: string, attributes: Record<string, string>): void {
    const name = localName(qualified);
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) throw this.#tooDeep();
    const element: Building = { name, attributes: localNames(attributes), children: [], text: "" };
    if (this.#depth === 1)
      this.#ready.push({ element, raw: "", line: this.#lineAt(this.#parser.startIndex) });
    if (this.#open.length > 0) this.#open.at(-1)!.children.push(element);
    else if (this.#depth === 1 || !this.#names.has(name)) return;
    else this.#from = this.#parser.startIndex;
    this.#open.push(element);
  }

  #closed(name: string, implied: boolean): void {
    // The parser closes what the file leaves open; it also calls the end of <this/> implied.
    const end = this.#parser.endIndex;
    if (this.#ending) throw this.#wrong(this.#base + this.#kept.length, `cut off: ${name} is not closed`);
    if (implied && this.#kept[end - 1 - this.#base] !== "/") throw this.#wrong(end, `${name} is not closed`);
    this.#depth -= 1;
    const element = this.#open.pop();
    if (element === undefined || this.#open.length > 0) return;
    const close = this.#kept.indexOf(">", end - this.#base);
    const raw = this.#kept.slice(this.#from - this.#base, close < 0 ? undefined : close + 1);
    this.#ready.push({ element, raw, line: this.#lineAt(this.#from) });
  }

  #lineAt(index: number): number {
    return this.#line + newlines(this.#kept.slice(0, Math.max(0, index - this.#base)));
  }

  #wrong(index: number, what: string): HeadwaterError {
    return malformed(this.#path, this.#lineAt(index), `the XML is ${what}`, "fetch the file again");
  }

  #documentType(): HeadwaterError {
    const what = "the file declares a document type, as no list's publisher does and entity bombs do";
    return malformed(this.#path, this.#lineAt(this.#parser.startIndex), what, "fetch it from its publisher");
  }

  #tooDeep(): HeadwaterError {
    const what = `more than ${MOST_DEPTH} elements stand inside one another`;
    const place = `${this.#path}:${this.#lineAt(this.#parser.startIndex)}`;
    return new HeadwaterError("too-deep", "read", place, what, "fetch the file again");
  }
}

function localNames(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
