import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { Claims } from "./claims.tsx";
import { Designations } from "./designations.tsx";
import classes from "./entity.module.css";
import { Facts } from "./facts.tsx";
import { Head } from "./head.tsx";
import { Names } from "./names.tsx";
import { Relations } from "./relations.tsx";
import { Timeline } from "./timeline.tsx";
import { Unsure } from "./unsure.tsx";

const route = getRouteApi("/entities/$entityId");

/** Everything that is known of somebody or something, and where it was read. */
export function Entity() {
  const { entityId } = route.useParams();
  const entity = useQuery(ask("getEntity", { params: { id: entityId } }));
  return (
    <Page title={entity.data?.name ?? strings.entity.title} wide>
      <Answer to={entity}>
        {(found) => (
          <div key={found.id} className={classes.page}>
            <Head entity={found} />
            <div className={classes.board}>
              <div className={classes.main}>
                <Designations id={found.id} />
                <Relations id={found.id} />
                <Timeline id={found.id} name={found.name} />
                <Claims id={found.id} />
              </div>
              <div className={classes.aside}>
                <Names names={found.names} />
                <Unsure id={found.id} />
                <Facts entity={found} />
              </div>
            </div>
          </div>
        )}
      </Answer>
    </Page>
  );
}
