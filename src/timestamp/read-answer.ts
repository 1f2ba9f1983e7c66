import { fromBER } from "asn1js";
import {
  id_ContentType_SignedData,
  id_eContentType_TSTInfo,
  SignedData,
  TimeStampResp,
  TSTInfo,
} from "pkijs";
import { HeadwaterError } from "../model/index.ts";
import { copyOf, SHA_256 } from "./request.ts";

/** What an authority's answer holds: what it signed, and the signature around it. */
export interface TimestampAnswer {
  /** The hash that it stamped, lower-case hex; null for one of another kind than SHA-256. */
  readonly head: string | null;
  /** When it existed, as the authority says it. */
  readonly time: Date;
  /** The number of the question, hex without leading noughts; null where it was not repeated. */
  readonly nonce: string | null;
  /** The authority's number of this time-stamp, hex. */
  readonly serial: string;
  /** The object identifier of the rules by which it stamps. */
  readonly policy: string;
  readonly signed: SignedData;
}

/** Larger answers are none: a token with a chain of certificates takes some kilobytes. */
export const MOST_ANSWER_BYTES = 1 << 20;

/**
 * Reads the answer of a time-stamping authority (RFC 3161, section 2.4.2). Nothing is checked but its form.
 *
 * @param place whose answer it is, for errors
 * @throws HeadwaterError `malformed` for bytes that are no such answer; `bad-answer` where the authority refuses
 */
export function readAnswer(bytes: Uint8Array, place: string): TimestampAnswer {
  const answer = parsed(bytes, place);
  const status = answer.status.status;
  if (status !== 0 && status !== 1) {
    const words = (answer.status.statusStrings ?? []).map((one) => one.valueBlock.value).join("; ");
    throw new HeadwaterError(
      "bad-answer",
      "read",
      place,
      `refuses to time-stamp (status ${status})${words === "" ? "" : `: ${words.slice(0, 200)}`}`,
      "ask another authority, or this one later",
    );
  }
  try {
    const token = answer.timeStampToken;
    if (token?.contentType !== id_ContentType_SignedData) throw new Error("no token");
    const signed = new SignedData({ schema: token.content });
    const { eContentType, eContent } = signed.encapContentInfo;
    if (eContentType !== id_eContentType_TSTInfo || eContent === undefined)
      throw new Error("no time in the token");
    const info = TSTInfo.fromBER(eContent.getValue());
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    const isSha256 = hashAlgorithm.algorithmId === SHA_256;
    return {
      head: isSha256 ? hexOf(hashedMessage.valueBlock.valueHexView) : null,
      time: info.genTime,
      nonce: info.nonce === undefined ? null : numberOf(info.nonce.valueBlock.valueHexView),
      serial: numberOf(info.serialNumber.valueBlock.valueHexView),
      policy: info.policy,
      signed,
    };
  } catch (thrown) {
    throw noAnswer(place, thrown);
  }
}

function parsed(bytes: Uint8Array, place: string): TimeStampResp {
  try {
    if (bytes.length > MOST_ANSWER_BYTES) throw new Error("too long");
    const { offset, result } = fromBER(copyOf(bytes));
    if (offset !== bytes.length) throw new Error("not one value");
    return new TimeStampResp({ schema: result });
  } catch (thrown) {
    throw noAnswer(place, thrown);
  }
}

function noAnswer(place: string, cause: unknown): HeadwaterError {
  const remedy = "name the address of an authority that answers RFC 3161";
  return new HeadwaterError("malformed", "read", place, "this is no time-stamp of RFC 3161", remedy, {
    cause,
  });
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** A whole number's hex, without the noughts by which DER fills up. */
function numberOf(bytes: Uint8Array): string {
  return hexOf(bytes).replace(/^(?:00)+(?=..)/, "");
}
