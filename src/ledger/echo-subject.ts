/** The subject of a verdict on an echo: the document that repeats, and the one that it repeats. */
export function echoSubject(document: string, original: string): string {
  return `echo:${document}>${original}`;
}

/** Both documents of such a subject. */
export function echoDocuments(subject: string): readonly [document: string, original: string] {
  const [document = "", original = ""] = subject.slice("echo:".length).split(">");
  return [document, original];
}
