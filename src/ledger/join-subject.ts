/** The subject of a verdict on whether two claims (ids) are one: the same whichever is named first. */
export function joinSubject(one: string, other: string): string {
  const [a, b] = [one, other].map((id) => id.replace(/^claim:/, "")).sort();
  return `join:${a}+${b}`;
}

/** Both claims of such a subject. */
export function joinedClaims(subject: string): readonly [a: string, b: string] {
  const [a = "", b = ""] = subject.slice("join:".length).split("+");
  return [`claim:${a}`, `claim:${b}`];
}
