import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Alert } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { ShownText } from "../../parts/shown-text.tsx";
import { Moment } from "../../parts/stated-date.tsx";
import { Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./alerts.module.css";

const words = strings.alerts;

const TONES = {
  "new-claim": "plain",
  "new-dispute": "dispute",
  "changed-page": "hedge",
  "list-change": "plain",
} as const;

/** One alert: what, when, why, and where that can be read. */
export function AlertShown({ alert }: { readonly alert: Alert }) {
  const { kind, at, label, reason, search, claim, document, before } = alert;
  return (
    <li className={classes.alert}>
      <div className={classes.head}>
        <Tag tone={TONES[kind]}>{words.kinds[kind]}</Tag>
        <Text span size="sm" c="dimmed">
          <Moment value={at} />
          {search === null ? null : ` · ${words.bySearch(search)}`}
        </Text>
      </div>
      <h2 className={classes.label}>
        {claim !== null ? (
          <Link to="/claims/$claimId" params={{ claimId: bare(claim) }}>
            <ShownText text={label} />
          </Link>
        ) : document !== null ? (
          <Link to="/documents/$documentId" params={{ documentId: bare(document) }}>
            <ShownText text={label} />
          </Link>
        ) : (
          <Link to="/screen">
            <ShownText text={label} />
          </Link>
        )}
      </h2>
      <p className={classes.reason}>
        <ShownText text={reason} />
      </p>
      <div className={classes.links}>
        {claim !== null && document !== null ? (
          <Link to="/documents/$documentId" params={{ documentId: bare(document) }}>
            {words.document}
          </Link>
        ) : null}
        {before !== null ? (
          <Link to="/documents/$documentId" params={{ documentId: bare(before) }}>
            {words.before}
          </Link>
        ) : null}
      </div>
    </li>
  );
}
