import type { Alert } from "../answer/index.ts";
import { xmlText } from "./formats/xml.ts";

/** An Atom feed (RFC 4287) of alerts, the last first. */
export interface AlertFeed {
  readonly alerts: readonly Alert[];
  /** Address of the feed itself. */
  readonly self: string;
  /** Address of the workbench, without a slash at its end: entries lead there. */
  readonly workbench: string;
  /** When the ledger is without alerts, ISO 8601. */
  readonly now: string;
}

/** The feed as XML. Ids are of content: they are the same from every server of this ledger. */
export function alertsAtom({ alerts, self, workbench, now }: AlertFeed): string {
  const entries = alerts.map(
    (alert) => `  <entry>
    <id>urn:headwater:${xmlText(alert.id)}</id>
    <title>${xmlText(`${TITLES[alert.kind]}: ${alert.label}`)}</title>
    <updated>${xmlText(alert.at)}</updated>
    <category term="${alert.kind}"/>
    <link rel="alternate" type="text/html" href="${xmlText(`${workbench}${pathOf(alert)}`)}"/>
    <summary type="text">${xmlText(alert.reason)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:headwater:alerts</id>
  <title>Headwater alerts</title>
  <updated>${xmlText(alerts[0]?.at ?? now)}</updated>
  <author><name>Headwater</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
${entries.join("\n")}
</feed>
`;
}

const TITLES: Readonly<Record<Alert["kind"], string>> = {
  "new-claim": "New claim",
  "new-dispute": "New dispute",
  "changed-page": "Changed page",
  "list-change": "Changed list",
};

/** Where the workbench shows what an alert is about. */
function pathOf({ claim, document }: Alert): string {
  const bare = (id: string) => id.replace(/^\w+:/, "");
  if (claim !== null) return `/claims/${bare(claim)}`;
  if (document !== null) return `/documents/${bare(document)}`;
  return "/alerts";
}
