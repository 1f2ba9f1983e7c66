import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CitedWords } from "../../../src/serve/contract/index.ts";
import { strings } from "../strings/index.ts";
import { at, bare } from "./addresses.ts";
import classes from "./cited.module.css";
import { ExactWords } from "./exact-words.tsx";
import { StatedDate } from "./stated-date.tsx";

/** What stands around is so many characters: the word in which it begins or ends may be half there. */
const CUT_BEFORE = /^\S*\s+/;
const CUT_AFTER = /\s+\S*$/;

/**
 * Exact words of a document in quotation marks, what stands around them dimmed, with who says them, how sure, and a link to where they stand. `denied` and what is hedged
 * or planned is said in words.
 */
export function Cited(props: {
  readonly words: CitedWords & { readonly before?: string; readonly after?: string };
  readonly source?: string | null;
  readonly certainty?: string;
  readonly aside?: ReactNode;
}) {
  const { document, quote, before = "", after = "" } = props.words;
  const how = props.certainty ? strings.parts.certainties[props.certainty] : "";
  const who = props.source && props.source !== document.publisher ? props.source : null;
  return (
    <figure className={classes.cited} data-certainty={props.certainty}>
      <blockquote className={classes.quote}>
        <ExactWords
          quote={quote}
          before={before.replace(CUT_BEFORE, "… ")}
          after={after.replace(CUT_AFTER, " …")}
        />
      </blockquote>
      <Text component="figcaption" size="sm" c="dimmed" className={classes.from}>
        {how ? <span className={classes.how}>{how}</span> : null}
        {who ? <span className={classes.who}>{strings.parts.says(who)}</span> : null}
        <Link
          to="/documents/$documentId"
          params={{ documentId: bare(document.id) }}
          search={{ passage: at(props.words) }}
          className={classes.link}
        >
          {document.title ?? strings.parts.untitled}
        </Link>
        {document.publisher ? <span>{document.publisher}</span> : null}
        {document.published ? <StatedDate value={document.published} /> : null}
        {props.aside}
      </Text>
    </figure>
  );
}
