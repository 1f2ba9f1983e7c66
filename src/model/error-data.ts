import { type ErrorCode, HeadwaterError, type Stage } from "./error.ts";

/** An error as data: thrown from one thread to another, it would come as a copy without its fields. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly stage: Stage;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/** The data of an error; its cause stays behind. */
export function errorData({ code, stage, place, message, remedy }: HeadwaterError): ErrorData {
  return { code, stage, place, message, remedy };
}

/** The error of such data. */
export function errorOf({ code, stage, place, message, remedy }: ErrorData): HeadwaterError {
  return new HeadwaterError(code, stage, place, message, remedy);
}
