import type { ClaimRow } from "../../../../src/serve/contract/index.ts";
import { call } from "../../api/client.ts";
import { ApiFault } from "../../api/fault.ts";
import { strings } from "../../strings/index.ts";

/** What a brief begins with. */
export interface Gathered {
  readonly title: string;
  readonly rows: readonly ClaimRow[];
}

const MOST = 20;

/**
 * The best supported claims on somebody (a name, or the hex of an id), else those with these words.
 *
 * @throws ApiFault where nothing is said of it
 */
export async function gatherOn(subject: string): Promise<Gathered> {
  const about = await claimsAbout(subject);
  if (about !== null && about.rows.length > 0) return about;
  const { rows } = await call("listClaims", { query: { text: subject, limit: MOST } });
  if (rows.length === 0) throw new ApiFault(404, "not-found", strings.briefs.nothingOn(subject));
  return { title: subject, rows };
}

/** Null where nobody is called so. */
async function claimsAbout(subject: string): Promise<Gathered | null> {
  try {
    const { id, name } = await call("getEntity", { params: { id: subject } });
    const { rows } = await call("listClaims", { query: { about: id, limit: MOST } });
    return { title: name, rows };
  } catch (thrown) {
    if (thrown instanceof ApiFault && thrown.status >= 400 && thrown.status < 500) return null;
    throw thrown;
  }
}
