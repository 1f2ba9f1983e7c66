import { ActionIcon, Anchor } from "@mantine/core";
import { IconKeyboard } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { DocumentDetail } from "../../../../src/serve/contract/index.ts";
import { MarkingTag } from "../../parts/marking-tag.tsx";
import { SetMarking } from "../../parts/set-marking.tsx";
import { StatedDate } from "../../parts/stated-date.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./reader.module.css";

/** Whose document it is and of when, above its text; its title too where the text has no headline. */
export function Head(props: {
  readonly document: DocumentDetail;
  readonly hasTitle: boolean;
  readonly onHelp: () => void;
}) {
  const { document } = props;
  return (
    <header className={classes.head}>
      <div className={classes.origin}>
        <Anchor renderRoot={(root) => <Link to="/" {...root} />} size="sm" className={classes.back}>
          {strings.library.title}
        </Anchor>
        <span className={classes.publisher}>{document.publisher ?? strings.terms.noPublisher}</span>
        <span className={classes.meta}>
          <StatedDate value={document.published} />
        </span>
        <MarkingTag kind="document" id={document.id} />
        <SetMarking kind="document" id={document.id} />
        {document.work === null ? null : (
          <span className={classes.meta}>
            {[document.work, document.edition].filter((part) => part !== null).join(", ")}
          </span>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={strings.reader.keys}
          title={strings.reader.keys}
          onClick={props.onHelp}
          ml="auto"
        >
          <IconKeyboard size={18} aria-hidden />
        </ActionIcon>
      </div>
      {props.hasTitle ? null : <h1 className={classes.title}>{document.title ?? strings.terms.untitled}</h1>}
    </header>
  );
}
