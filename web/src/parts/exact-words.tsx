import classes from "./exact-words.module.css";
import { ShownText } from "./shown-text.tsx";

/** Words of a document, exactly, in quotation marks; with what stands before and after them, dimmed. */
export function ExactWords(props: {
  readonly quote: string;
  readonly before?: string;
  readonly after?: string;
}) {
  return (
    <q className={classes.words}>
      {props.before ? (
        <span className={classes.around}>
          <ShownText text={props.before} />
        </span>
      ) : null}
      <span className={props.before || props.after ? classes.mark : undefined}>
        <ShownText text={props.quote} />
      </span>
      {props.after ? (
        <span className={classes.around}>
          <ShownText text={props.after} />
        </span>
      ) : null}
    </q>
  );
}
