import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { HeadwaterError } from "../../model/index.ts";
import { isPublicAddress } from "./public-address.ts";

/** An address that was checked, and to which alone the connection is made. */
export interface CheckedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * Looks a host's name up and checks every address that comes back: one private address among public ones refuses the host, since
 * whoever answers for the name could send us to either.
 *
 * @param host as in a URL: a name, an IPv4 address, or an IPv6 address in brackets
 * @throws HeadwaterError `refused-address`; what looking up throws
 */
export async function checkedAddress(url: URL, allowPrivate: boolean): Promise<CheckedAddress> {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const isNumber = isIP(host) !== 0;
  const found = isNumber
    ? [{ address: host, family: isIP(host) }]
    : await lookup(host, { all: true, verbatim: true });
  const refused = allowPrivate ? undefined : found.find(({ address }) => !isPublicAddress(address));
  if (refused !== undefined || found.length === 0) {
    const where = isNumber || refused === undefined ? "" : `leads to ${refused.address}, which `;
    throw new HeadwaterError(
      "refused-address",
      "read",
      url.href,
      `${where}is an address of this machine, of a private network, or reserved`,
      "name a page of the public internet, or give --allow-private if it is your own intranet",
    );
  }
  const { address, family } = found[0]!;
  return { address, family: family === 6 ? 6 : 4 };
}
