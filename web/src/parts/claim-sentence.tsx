import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { ClaimRow } from "../../../src/serve/contract/index.ts";
import classes from "./claim-sentence.module.css";

/**
 * A claim as a sentence in which whoever fills a role leads to the page about them. The words are the server's; who has no name,
 * only a description, is shown so.
 */
export function ClaimSentence({ claim }: { readonly claim: Pick<ClaimRow, "label" | "roles"> }) {
  return (
    <span>
      {partsOf(claim).map(({ words, at, role }) =>
        role === undefined ? (
          <Fragment key={at}>{words}</Fragment>
        ) : (
          <Link
            key={at}
            to="/entities/$entityId"
            params={{ entityId: role.entity }}
            className={classes.entity}
            data-unnamed={!role.named || undefined}
          >
            {words}
          </Link>
        ),
      )}
    </span>
  );
}

interface Part {
  readonly at: number;
  readonly words: string;
  readonly role?: ClaimRow["roles"][number];
}

/** The sentence begins with its subject; the object and the other roles follow in the order in which they are listed. */
function partsOf({ label, roles }: Pick<ClaimRow, "label" | "roles">): Part[] {
  const order = ["subject", "object"];
  const place = (role: string) => (order.includes(role) ? order.indexOf(role) : order.length);
  const parts: Part[] = [];
  let at = 0;
  for (const role of [...roles].sort((x, y) => place(x.role) - place(y.role))) {
    const found = label.indexOf(role.name, at);
    if (found < 0) continue;
    if (found > at) parts.push({ at, words: label.slice(at, found) });
    parts.push({ at: found, words: role.name, role });
    at = found + role.name.length;
  }
  if (at < label.length) parts.push({ at, words: label.slice(at) });
  return parts;
}
