import { randomBytes } from "node:crypto";
import { Integer, Null, OctetString } from "asn1js";
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from "pkijs";

/** The object identifier of SHA-256. */
export const SHA_256 = "2.16.840.1.101.3.4.2.1";

/** A question to a time-stamping authority, in DER, and the number in it that its answer must repeat. */
export interface TimestampRequest {
  readonly bytes: Uint8Array;
  /** Hex. */
  readonly nonce: string;
}

/**
 * Asks for a token over a SHA-256 (RFC 3161, section 2.4.1): the hash, a number by chance, so that no earlier answer can be given again, and
 * that the authority's certificate be in the answer. Nothing else is told to the authority.
 *
 * @param head SHA-256 in lower-case hex
 */
export function timestampRequest(head: string): TimestampRequest {
  const number = randomBytes(8);
  // An integer of DER neither is negative nor begins with a byte that says nothing.
  number[0] = (number[0]! & 0x3f) | 0x40;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: copyOf(Buffer.from(head, "hex")) }),
    }),
    nonce: new Integer({ valueHex: copyOf(number) }),
    certReq: true,
  });
  return { bytes: new Uint8Array(request.toSchema().toBER()), nonce: number.toString("hex") };
}

/** The bytes in a buffer of their own, as the ASN.1 library wants them. */
export function copyOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
