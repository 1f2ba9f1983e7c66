import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { strings } from "../../strings/index.ts";

/** A step of the tour: what it says, and the address it is about, which is undefined until the server has said what that is. */
export interface TourStop {
  readonly title: string;
  readonly text: string;
  readonly link: TourLink | undefined;
}

interface TourLink {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
}

/**
 * The five steps. The document and the claim are found by what they are, not by their ids: the claim with the most independent
 * origins that is said more often than it has origins, and the document in which it was first said.
 */
export function useTourStops(): readonly TourStop[] {
  const claims = useQuery(ask("listClaims", { query: { order: "origins", limit: 20 } }));
  const claim =
    claims.data?.rows.find((row) => row.assertions > row.independentOrigins) ?? claims.data?.rows[0];
  const detail = useQuery({
    ...ask("getClaim", { params: { id: claim?.id ?? "" } }),
    enabled: claim !== undefined,
  });
  const document =
    detail.data?.origins.find((origin) => origin.counts.echoes > 0)?.first ?? detail.data?.origins[0]?.first;
  const { steps } = strings.tour;
  return [
    { ...steps.library, link: { to: "/" } },
    {
      ...steps.reader,
      link: linkOf(
        document && {
          to: "/documents/$documentId",
          params: { documentId: document.id.replace(/^sha256:/, "") },
        },
        claims.isFetched && (claim === undefined || detail.isFetched),
        "/",
      ),
    },
    {
      ...steps.claim,
      link: linkOf(
        claim && { to: "/claims/$claimId", params: { claimId: claim.id.replace(/^claim:/, "") } },
        claims.isFetched,
        "/claims",
      ),
    },
    { ...steps.review, link: { to: "/review" } },
    { ...steps.brief, link: { to: "/briefs" } },
  ];
}

/** The link found; the list it would be on when the server has answered and there is none; undefined until then. */
function linkOf(found: TourLink | undefined, isAnswered: boolean, list: string): TourLink | undefined {
  return found ?? (isAnswered ? { to: list } : undefined);
}
