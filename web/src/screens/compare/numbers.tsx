import { IconAlertTriangle } from "@tabler/icons-react";
import type { SentenceChange } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import { Became } from "./became.tsx";
import classes from "./compare.module.css";

/** Numbers of a sentence, old and new, and why they may not be comparable. */
export function Numbers(props: { readonly sentence: SentenceChange }) {
  const { numbers, warnings } = props.sentence;
  if (numbers.length === 0) return null;
  return (
    <div className={classes.numbers}>
      {numbers.map(({ before, after, unit }) => (
        <span key={`${before} ${after} ${unit}`} className={classes.number}>
          <span className={classes.old}>{before}</span>
          <Became />
          <strong>{after}</strong> {unit}
        </span>
      ))}
      {warnings.map(({ kind, says }) => (
        <span key={`${kind} ${says}`} className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden />
          <span>
            <strong>{strings.compare.beware}.</strong> {says}
          </span>
        </span>
      ))}
    </div>
  );
}
