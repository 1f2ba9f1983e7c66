import type { Tries } from "../people/index.ts";
import type { ProviderDoor } from "./provider-door.ts";

/** How a server with accounts is asked. */
export interface Team {
  /** Counts of wrong passwords. */
  readonly tries: Tries;
  /** Host names by which it goes, beside those of this machine and bare addresses; lower case, without a port. */
  readonly names: ReadonlySet<string>;
  /** Whether a proxy in front of it speaks https: the cookie is then for https alone, and the proxy says who asks. */
  readonly isHttps: boolean;
  /** Null where people come in by passwords alone. */
  readonly provider: ProviderDoor | null;
}
