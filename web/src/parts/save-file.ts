/** Hands something to the browser to be kept as a file. Text is kept as UTF-8. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after this turn; a minute later it surely has.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
