import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";

/** Somebody who types on is not asked for at every letter. */
const REST_MS = 250;

/**
 * What is typed into a field whose value is kept elsewhere (the address): shown at once, handed on when the typing rests. A change
 * from elsewhere replaces what is typed.
 */
export function useTyped(
  kept: string,
  onRest: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(kept);
  const handed = useRef(kept);
  const hand = useDebouncedCallback((text: string) => {
    handed.current = text;
    onRest(text);
  }, REST_MS);
  useEffect(() => {
    if (kept !== handed.current) {
      handed.current = kept;
      setTyped(kept);
    }
  }, [kept]);
  return [
    typed,
    (text) => {
      setTyped(text);
      hand(text);
    },
  ];
}
