import { z } from "zod";
import { ROLES, SCOPES } from "../../model/account.ts";
import { MARKINGS } from "../../model/marking.ts";
import { meant } from "./common.ts";

const role = z.enum(ROLES).describe("viewer reads; analyst also decides and adds; admin also lets people in");
const scope = z.enum(SCOPES);
const ceiling = z.enum(MARKINGS).describe("the strictest marking (TLP 2.0) that they may see");
const password = z.string().min(1).max(800);
const secret = z.string().min(1).max(200);
const days = z.number().int().min(1).max(366);

const email = z.string().trim().min(3).max(254);

/** Somebody of the team. `invited`: has never come in. */
export const account = z.object({
  id: z.string(),
  name: z.string().describe("what they sign with"),
  role,
  ceiling,
  state: z.enum(["invited", "active", "suspended"]),
  email: z
    .string()
    .nullable()
    .describe("by which an identity provider knows them until they first come in by it"),
  hasPassword: z.boolean(),
  isLinked: z.boolean().describe("comes in by an identity provider"),
  createdAt: z.string(),
});
export type Account = z.infer<typeof account>;

/** Who asks. Without accounts (`isTeam` false) everything may be done, in the name that the request gives. */
export const session = z.object({
  isTeam: z.boolean().describe("the server asks who you are"),
  account: account.nullable().describe("null while nobody is signed in, and where there are no accounts"),
  scopes: z.array(scope).describe("what may be done now"),
  provider: z
    .object({ name: z.string() })
    .nullable()
    .describe("an identity provider (OpenID Connect) by which people come in as well"),
});
export type Session = z.infer<typeof session>;

export const signInAsked = z.object({ name: z.string().min(1).max(300), password });
/** Where to go when signed in: a path of the workbench. */
export const elsewhereAsked = z.object({ to: z.string().max(2000).default("/") });
export const elsewhere = z.object({ address: z.string().describe("of the provider: go there") });
export const passwordAsked = z.object({ old: password, password });

/** Whom an invitation is for. */
export const invitationAsked = z.object({ secret });
export const invitation = z.object({ name: z.string(), role, expiresAt: z.string() });
export type Invitation = z.infer<typeof invitation>;
export const acceptAsked = z.object({ secret, password });

export const accountId = z.object({ id: meant });
export const people = z.object({ rows: z.array(account) });
export const inviteAsked = z.object({
  name: z.string().trim().min(1).max(200),
  role,
  ceiling: ceiling.default("RED"),
  email: email.optional(),
  days: days.default(7),
});
export const resetAsked = z.object({ days: days.default(1) });
export const accountChange = z.object({
  role: role.optional(),
  ceiling: ceiling.optional(),
  suspended: z.boolean().optional(),
  email: email.nullable().optional(),
  unlink: z.literal(true).optional().describe("forgets which person of an identity provider it is"),
});

/** An invitation as it is handed over, once. */
export const handed = z.object({
  account,
  secret: z.string().describe("shown once: only its hash is kept"),
  path: z.string().describe("where it is accepted, under the server's address"),
  expiresAt: z.string(),
});
export type HandedInvitation = z.infer<typeof handed>;

/** A program's way in, without its secret. */
export const token = z.object({
  id: z.string(),
  of: z.string().describe("in whose name it asks"),
  name: z.string().describe("what it is for"),
  scopes: z.array(scope),
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
});
export type Token = z.infer<typeof token>;
export const tokens = z.object({ rows: z.array(token) });
export const tokenId = z.object({ id: meant });
export const tokenAsked = z.object({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(scope).min(1).max(SCOPES.length),
  days: days.default(90),
});
export const tokenMade = z.object({
  token,
  secret: z.string().describe("send it as Authorization: Bearer; shown once"),
});
