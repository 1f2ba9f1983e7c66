import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { Asides } from "./asides.tsx";
import { ClaimHead } from "./claim-head.tsx";
import { Disputes } from "./disputes.tsx";
import { Origins } from "./origins.tsx";
import { RiverFigure } from "./river-figure.tsx";
import { Wordings } from "./wordings.tsx";

const route = getRouteApi("/claims/$claimId");

/** One claim: how many independent origins it has, where each of them runs from, in which words, and what stands against it. */
export function Claim() {
  const { claimId } = route.useParams();
  const claim = useQuery(ask("getClaim", { params: { id: claimId } }));
  const river = useQuery(ask("getRiver", { params: { id: claimId } }));
  const quotes = useQuery(ask("checkClaimQuotes", { params: { id: claimId } }));
  return (
    <Page title={claim.data?.label ?? strings.claim.title}>
      <Answer to={claim}>
        {(detail) => (
          <>
            <ClaimHead claim={detail} />
            <Answer to={river}>{(drawn) => <RiverFigure river={drawn} />}</Answer>
            <Disputes claim={detail} />
            <Origins claim={detail} quotes={quotes.data?.rows ?? []} />
            <Wordings claim={detail} />
            <Asides claim={detail} quotes={quotes.data?.rows ?? []} />
          </>
        )}
      </Answer>
    </Page>
  );
}
