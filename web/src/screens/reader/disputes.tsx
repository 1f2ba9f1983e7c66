import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import { bare } from "../../parts/addresses.ts";
import { strings } from "../../strings/index.ts";
import classes from "./panel.module.css";

/** So many disputes are named here; the claim's own page has all. */
const MOST = 3;

/** What stands against a claim, in a line each. */
export function Disputes({ claim }: { readonly claim: string }) {
  const { data } = useQuery(ask("getClaim", { params: { id: claim } }));
  const disputes = data?.disputes ?? [];
  if (disputes.length === 0) return null;
  return (
    <section aria-label={strings.reader.disputes} className={classes.block}>
      <h3 className={classes.small}>{strings.reader.disputes}</h3>
      <ul className={classes.disputes}>
        {disputes.slice(0, MOST).map(({ id, reason, a, b }) => (
          <li key={id}>
            {b.id === a.id ? (
              reason.replaceAll("_", " ")
            ) : (
              <>
                <Link to="/claims/$claimId" params={{ claimId: bare(b.id === claim ? a.id : b.id) }}>
                  {b.id === claim ? a.label : b.label}
                </Link>
                <span className={classes.why}>{reason.replaceAll("_", " ")}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {disputes.length > MOST ? (
        <p className={classes.why}>{strings.reader.moreDisputes(disputes.length - MOST)}</p>
      ) : null}
    </section>
  );
}
