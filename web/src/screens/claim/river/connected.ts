import type { River } from "../../../../../src/serve/contract/index.ts";

/** Ids of all nodes that water of this node comes from or runs to, itself included; echoes and rivals of them too. */
export function connectedWith(river: River, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  const follow = (from: "from" | "to", to: "from" | "to") => {
    const waiting = [id];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const edge of river.edges)
        if (edge[from] === at && !found.has(edge[to])) {
          found.add(edge[to]);
          waiting.push(edge[to]);
        }
  };
  follow("to", "from");
  follow("from", "to");
  return found;
}
