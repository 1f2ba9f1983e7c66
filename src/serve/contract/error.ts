import { z } from "zod";

/**
 * Everything that can go wrong, in one word each. `bad-usage`: what was asked makes no sense. `bad-origin`: a page elsewhere, or
 * another host's name. `signed-out`: nobody is signed in, or
 * not with what it takes. `busy`: too much is waiting. The rest is the ledger's and the readers'.
 */
export const ERROR_CODES = [
  "bad-usage",
  "bad-cursor",
  "bad-origin",
  "not-found",
  "no-such-method",
  "too-large",
  "unsupported-media",
  "busy",
  "signed-out",
  "no-permission",
  "not-a-file",
  "broken-link",
  "empty",
  "too-deep",
  "unsupported-format",
  "malformed",
  "encrypted",
  "no-text",
  "refused-address",
  "unreachable",
  "timed-out",
  "bad-answer",
  "bad-frame",
  "bad-record",
  "ledger-locked",
  "ledger-corrupt",
  "ledger-too-new",
  "ledger-too-old",
  "failed",
] as const;

export type ApiErrorCode = (typeof ERROR_CODES)[number];

/** The one shape of everything that goes wrong. `where` names the field, the file or the id; `remedy` says what to do. */
export const apiError = z.object({
  error: z.object({
    code: z.string().describe(ERROR_CODES.join(", ")),
    message: z.string(),
    remedy: z.string().optional(),
    where: z.string().optional(),
  }),
});
export type ApiError = z.infer<typeof apiError>;
