import { Link } from "@tanstack/react-router";
import type { Assertion, ClaimRow } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { strings } from "../../strings/index.ts";
import classes from "./panel.module.css";

/** Who and what fills the roles of a claim, with the time, the place and the number as they are stated here. */
export function Roles({ assertion, claim }: { readonly assertion: Assertion; readonly claim: ClaimRow }) {
  const { time, place, quantity } = assertion;
  return (
    <dl className={classes.roles}>
      {inOrder(claim.roles).map(({ role, entity, name }) => (
        <div key={role}>
          <dt>{strings.terms.role(role)}</dt>
          <dd>
            <Link to="/entities/$entityId" params={{ entityId: bare(entity) }}>
              {name}
            </Link>
          </dd>
        </div>
      ))}
      {time === null ? null : (
        <div>
          <dt>{strings.reader.time}</dt>
          <dd className="quote">{strings.terms.quoted(time.text)}</dd>
        </div>
      )}
      {place === null ? null : (
        <div>
          <dt>{strings.reader.place}</dt>
          <dd>
            <Link to="/entities/$entityId" params={{ entityId: bare(place.id) }}>
              {place.name}
            </Link>
          </dd>
        </div>
      )}
      {quantity === null ? null : (
        <div>
          <dt>{strings.reader.number}</dt>
          <dd className="quote">{strings.terms.quoted(quantity.text)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Who did it stands before whom it was done to, and both before the rest. */
function inOrder(roles: ClaimRow["roles"]): ClaimRow["roles"] {
  const place = ({ role }: ClaimRow["roles"][number]) => ["subject", "object"].indexOf(role) + 1 || 3;
  return [...roles].sort((a, b) => place(a) - place(b));
}
