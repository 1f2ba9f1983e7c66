import { HTTPException } from "hono/http-exception";
import type { ZodError } from "zod";
import { type ErrorCode, HeadwaterError, withoutPassword } from "../../model/index.ts";
import type { ApiError, ApiErrorCode } from "../contract/index.ts";

/** HTTP statuses of the house's errors. What is wrong with a document is the asker's to mend, not the server's: 422. */
const STATUSES: Readonly<Record<ErrorCode, number>> = {
  "bad-usage": 400,
  "not-found": 404,
  "no-permission": 403,
  "not-a-file": 422,
  "broken-link": 422,
  empty: 422,
  "too-large": 413,
  "too-deep": 422,
  "unsupported-format": 415,
  malformed: 422,
  encrypted: 422,
  "no-text": 422,
  "refused-address": 422,
  unreachable: 502,
  "timed-out": 504,
  "bad-answer": 502,
  "bad-frame": 422,
  "bad-record": 422,
  "ledger-locked": 409,
  "ledger-corrupt": 500,
  "ledger-too-new": 500,
  "ledger-too-old": 500,
  failed: 500,
};

/** An answer that refuses: a status and the one shape. */
export interface Refusal {
  readonly status: number;
  readonly body: ApiError;
  /** After how many seconds it may be asked again, where that is known. */
  readonly afterSeconds?: number;
}

/** A refusal that a part of the server throws. */
export class Refused extends Error {
  refusal: Refusal;

  constructor(status: number, code: ApiErrorCode, message: string, remedy?: string, where?: string) {
    super(message);
    this.name = "Refused";
    this.refusal = refuse(status, code, message, remedy, where);
  }

  /** The same, to be asked again after so many seconds. */
  after(seconds: number): this {
    this.refusal = { ...this.refusal, afterSeconds: seconds };
    return this;
  }
}

/** The one shape of everything that goes wrong. */
function refuse(
  status: number,
  code: ApiErrorCode,
  message: string,
  remedy?: string,
  where?: string,
): Refusal {
  const error = {
    code,
    message,
    ...(remedy ? { remedy } : {}),
    ...(where ? { where } : {}),
  };
  return { status, body: { error } };
}

/**
 * Anything thrown as a refusal. The ledger's own path is left out of `where`: it is the server's matter. What nobody foresaw says
 * nothing of the machine; it goes to the server's log.
 */
export function refusalOf(thrown: unknown, ledgerPlace: string): Refusal {
  if (thrown instanceof Refused) return thrown.refusal;
  // The parts that read a request throw this for a body that is no JSON.
  if (thrown instanceof HTTPException && thrown.status < 500)
    return refuse(thrown.status, "bad-usage", thrown.message, "the route's description is at /api/v1/docs");
  if (isBrokenOff(thrown))
    return refuse(400, "bad-usage", "the request was broken off before its end", "send it again");
  if (!isHouseError(thrown))
    return refuse(500, "failed", "something went wrong in the server", "what it was is in the server's log");
  const { code, message, place, remedy } = thrown;
  const status = STATUSES[code] ?? 500;
  const isCursor = code === "bad-usage" && message.startsWith("this is not a cursor");
  return refuse(
    status,
    isCursor ? "bad-cursor" : code,
    message,
    remedy,
    isCursor ? "cursor" : place === withoutPassword(ledgerPlace) ? undefined : place,
  );
}

/** What a schema found wrong with a question, the first fault in words and all fields by name. */
export function refusalOfQuestion(error: ZodError): Refusal {
  const [first] = error.issues;
  const where = first === undefined ? "" : first.path.map(String).join(".");
  const others = error.issues.length - 1;
  const message = `${where === "" ? "the request" : where}: ${first?.message ?? "is not as it should be"}`;
  return refuse(
    400,
    "bad-usage",
    others > 0 ? `${message} (and ${others} more)` : message,
    "the route's description is at /api/v1/docs",
    where,
  );
}

/** Whoever asks may hang up in the middle of a body: that is no fault of the server. Source: Node, `http.IncomingMessage`, "aborted". */
function isBrokenOff(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    thrown.message === "aborted" &&
    "code" in thrown &&
    thrown.code === "ECONNRESET"
  );
}

/** Errors of a worker come as copies: known by their fields, not by their class. */
function isHouseError(thrown: unknown): thrown is HeadwaterError {
  return (
    thrown instanceof HeadwaterError ||
    (thrown instanceof Error && thrown.name === "HeadwaterError" && "code" in thrown && "remedy" in thrown)
  );
}
