import type { AccountRow, Ledger } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import type { Stated } from "./provider.ts";
import { newId } from "./secrets.ts";

/** Why somebody whom a provider knows does not come in. */
export type Stranger = "not-verified" | "unknown" | "linked-elsewhere" | "suspended";

/**
 * The account of somebody who signed in at a provider. Who was linked is known by issuer and subject alone. Who comes for the first time is known by the verified address with which they
 * were invited, and is linked by it: whoever has that address at the provider later is somebody else. Of a domain that the server's keeper named, people come in uninvited, as viewers
 * who see what is marked CLEAR or not at all.
 */
export async function comeIn(
  { people }: Ledger,
  stated: Stated,
  { domains, at }: { readonly domains: readonly string[]; readonly at: string },
): Promise<AccountRow | Stranger> {
  const linked = await people.linked(stated);
  if (linked !== null) return linked.state === "suspended" ? "suspended" : linked;
  const email = stated.email?.trim().toLowerCase() ?? "";
  if (email === "" || !stated.isVerified) return "not-verified";
  const account = await people.byEmail(email);
  if (account?.state === "suspended") return "suspended";
  try {
    if (account !== null) return await people.link(account.id, stated, { by: account.name, at });
    if (!domains.includes(email.slice(email.lastIndexOf("@") + 1))) return "unknown";
    // Named by the address, which the provider vouches for: what people call themselves may be another's name.
    const signed = { by: email, at };
    const made = { id: newId("account"), name: email, role: "viewer", ceiling: "CLEAR", email } as const;
    const { id } = await people.add({ ...made, ...signed });
    return await people.link(id, stated, signed);
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError) || thrown.code !== "bad-usage") throw thrown;
    return account === null ? "unknown" : "linked-elsewhere";
  }
}
