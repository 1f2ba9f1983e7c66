import { isIPv6 } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { Team } from "../team.ts";

/**
 * Where a request comes from, as tries to sign in are counted: an address; of IPv6 the network of 64 bits, which one household has whole.
 * The proxy's word for it counts only where there is a proxy by setting: its own entry is the last of the header.
 */
export function addressOfAsker(c: Context, { isHttps }: Team): string {
  const forwarded = isHttps ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  const address = (forwarded || getConnInfo(c).remote.address) ?? "unknown";
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return isIPv6(plain) ? network(plain) : plain;
}

function network(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("%")[0]!.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  return `${[...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
