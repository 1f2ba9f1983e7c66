import { VisuallyHidden } from "@mantine/core";
import { strings } from "../../strings/index.ts";

/** The arrow from an old value to a new one, read out as a word. */
export function Became() {
  return (
    <>
      <span aria-hidden>→</span>
      <VisuallyHidden>{strings.compare.became}</VisuallyHidden>
    </>
  );
}
