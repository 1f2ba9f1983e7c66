import { Link } from "@tanstack/react-router";
import type { DocumentRef, ReviewItem } from "../../../../src/serve/contract/index.ts";
import { at, bare } from "../../parts/addresses.ts";
import facing from "../../parts/facing/facing.module.css";
import { ShownText } from "../../parts/shown-text.tsx";
import { StatedDate } from "../../parts/stated-date.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./review.module.css";

const words = strings.review;

/** A document that is held to repeat another: both, and words that stand in both, side by side. */
export function EchoItem(props: {
  readonly echo: NonNullable<ReviewItem["echo"]>;
  readonly words: ReviewItem["echoWords"];
}) {
  const { document, of, share, reason, passages } = props.echo;
  const [first] = passages;
  return (
    <>
      <div className={facing.sides}>
        <Side label={words.copy} document={document} passage={first && at(first)} />
        <Side
          label={words.original}
          document={of}
          passage={first && at({ start: first.ofStart, end: first.ofEnd })}
        />
      </div>
      <p className={classes.conflict}>
        {words.share(share)}; {reason}
      </p>
      {props.words.length === 0 ? null : (
        <>
          <h3 className={`${classes.small} ${classes.common}`}>{words.inCommon}</h3>
          {props.words.map((both) => (
            <div key={both.copy} className={`${facing.sides} ${facing.both}`}>
              <q>
                <ShownText text={both.copy} at={0} />
              </q>
              <q>
                <ShownText text={both.original} at={0} />
              </q>
            </div>
          ))}
        </>
      )}
    </>
  );
}

function Side(props: {
  readonly label: string;
  readonly document: DocumentRef;
  readonly passage: string | undefined;
}) {
  const { document, passage } = props;
  return (
    <div className={facing.side}>
      <p className={facing.small}>{props.label}</p>
      <p className={classes.title}>
        <Link
          to="/documents/$documentId"
          params={{ documentId: bare(document.id) }}
          search={passage === undefined ? {} : { passage }}
        >
          {document.title ?? strings.terms.untitled}
        </Link>
      </p>
      <p className={facing.small}>
        {document.publisher ?? strings.terms.noPublisher}, <StatedDate value={document.published} />
      </p>
    </div>
  );
}
