import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Whether an internet address is one of the public internet: neither this machine, nor a private or local network, nor reserved for
 * something else. Of IPv6, only global unicast is public; what wraps an IPv4 address (mapped, NAT64, 6to4, Teredo) is not, since it may
 * lead to a private one. Source: IANA's special-purpose address registries (RFC 6890 and after).
 *
 * @param address as a number, such as "203.0.113.7" or "2001:db8::1"; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.split("%")[0]!;
  if (isIPv4(bare)) return !RESERVED.check(bare, "ipv4");
  return isIPv6(bare) && GLOBAL.check(bare, "ipv6") && !RESERVED_6.check(bare, "ipv6");
}

const RESERVED = subnets("ipv4", [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
]);

const GLOBAL = subnets("ipv6", [["2000::", 3]]);

/** Within global unicast: protocol assignments and Teredo, documentation, 6to4. */
const RESERVED_6 = subnets("ipv6", [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
]);

function subnets(
  family: "ipv4" | "ipv6",
  ranges: readonly (readonly [start: string, bits: number])[],
): BlockList {
  const list = new BlockList();
  for (const [start, bits] of ranges) list.addSubnet(start, bits, family);
  return list;
}
