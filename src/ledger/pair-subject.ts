/** The subject of a verdict on an echo: the document that repeats, and the one that it repeats. */
export function echoSubject(document: string, original: string): string {
  return `echo:${document}>${original}`;
}

/** The subject of a verdict on whether a document cites another. */
export function citationSubject(citing: string, cited: string): string {
  return `citation:${citing}>${cited}`;
}

/** Both documents of such a subject, as it names them. */
export function documentsOfSubject(subject: string): readonly [first: string, second: string] {
  const [first = "", second = ""] = subject.slice(subject.indexOf(":") + 1).split(">");
  return [first, second];
}
