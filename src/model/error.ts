import { withoutPassword } from "./without-password.ts";

/** Everything that can go wrong, in one word each. The CLI maps these to exit statuses, the API to HTTP statuses. */
export type ErrorCode =
  | "bad-usage"
  | "not-found"
  | "no-permission"
  | "not-a-file"
  | "broken-link"
  | "empty"
  | "too-large"
  | "too-deep"
  | "unsupported-format"
  | "malformed"
  | "encrypted"
  | "no-text"
  | "refused-address"
  | "unreachable"
  | "timed-out"
  | "bad-answer"
  | "bad-frame"
  | "bad-record"
  | "ledger-locked"
  | "ledger-corrupt"
  | "ledger-too-new"
  | "ledger-too-old"
  | "failed";

/** The room of the house in which it went wrong. */
export type Stage =
  | "read"
  | "language"
  | "extract"
  | "resolve"
  | "trace"
  | "ledger"
  | "answer"
  | "export"
  | "cli";

/**
 * The one error of the house. `place` names the file (and line, page or row where known), without any password in it; `remedy` says what the user
 * can do. Bad input is reported with one of these and never stops a batch.
 */
export class HeadwaterError extends Error {
  readonly code: ErrorCode;
  readonly stage: Stage;
  readonly place: string;
  readonly remedy: string;

  constructor(
    code: ErrorCode,
    stage: Stage,
    place: string,
    what: string,
    remedy: string,
    options?: { readonly cause?: unknown },
  ) {
    super(what, options);
    this.name = "HeadwaterError";
    this.code = code;
    this.stage = stage;
    this.place = withoutPassword(place);
    this.remedy = remedy;
  }

  /** One line for a person: `place: what (remedy)`. */
  get line(): string {
    return `${this.place}: ${this.message}${this.remedy ? ` (${this.remedy})` : ""}`;
  }
}

/** Any thrown value as a HeadwaterError: itself if it is one, else `failed` with the cause kept. */
export function asHeadwaterError(thrown: unknown, stage: Stage, place: string): HeadwaterError {
  if (thrown instanceof HeadwaterError) return thrown;
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  return new HeadwaterError("failed", stage, place, what, "please report this with the file", {
    cause: thrown,
  });
}
