import type { Account } from "../../../../src/serve/contract/index.ts";

/** Roles, from the one that may least. */
export const ROLES = ["viewer", "analyst", "admin"] as const satisfies readonly Account["role"][];
