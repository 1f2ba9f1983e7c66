import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ClaimSide } from "../../parts/facing/claim-side.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./disputes.module.css";

const words = strings.disputes;

/** Claims that everybody who makes them only reports as unconfirmed. */
export function Unconfirmed({ about }: { readonly about: string | undefined }) {
  const found = useQuery(ask("listUnconfirmed", { query: about === undefined ? {} : { about } }));
  return (
    <Answer to={found}>
      {({ rows }) =>
        rows.length === 0 ? (
          <EmptyState title={words.noUnconfirmed} />
        ) : (
          <>
            <p className={classes.reason}>{words.unconfirmed}</p>
            <ul className={classes.disputes}>
              {rows.map((claim) => (
                <li key={claim.id}>
                  <ClaimSide claim={claim} isAgainst={false} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Answer>
  );
}
