export { checkReply, type TakenTimestamp } from "./check-reply.ts";
export {
  type CheckedTimestamp,
  checkTimestamp,
  type TrustedCertificate,
  trustedCertificates,
} from "./check-timestamp.ts";
export { MOST_ANSWER_BYTES } from "./read-answer.ts";
export { type TimestampRequest, timestampRequest } from "./request.ts";
