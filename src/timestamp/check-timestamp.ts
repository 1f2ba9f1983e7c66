import { createHash } from "node:crypto";
import { fromBER, type OctetString, type Sequence } from "asn1js";
import { Certificate, ExtKeyUsage, type SignedData, SignedDataVerifyError } from "pkijs";
import { HeadwaterError } from "../model/index.ts";
import { readAnswer } from "./read-answer.ts";
import { copyOf } from "./request.ts";

/** A certificate that a person trusts, as read from a file. */
export type TrustedCertificate = Certificate;

/** What a time-stamp says, and what is wrong with it. */
export interface CheckedTimestamp {
  /** When what it covers existed, as the authority says it, ISO 8601; null where it cannot be read. */
  readonly time: string | null;
  /** Whom the certificate names that signed it; null where there is none. */
  readonly signer: string | null;
  /** Whether the signer's certificate leads up to one that is trusted; false where none was given to look for. */
  readonly isTrusted: boolean;
  /** What does not hold, in words; empty when all does. */
  readonly problems: readonly string[];
}

/** What a time-stamp is checked against. */
export interface TimestampChecks {
  /** The text whose SHA-256 was stamped. */
  readonly covers: string;
  /** Certificates that are trusted to time-stamp, or to vouch for who does; none: the signer is not checked. */
  readonly trusted: readonly TrustedCertificate[];
}

/**
 * Checks an authority's answer, offline: that it stamps the SHA-256 of a text, that the certificate in it signed it and is one for
 * time-stamping (RFC 3161, section 2.3), that the signature names this certificate (RFC 5816), and, where certificates are trusted, that one of
 * them vouches for it at the time that it states. Never throws for an answer.
 */
export async function checkTimestamp(
  answer: Uint8Array,
  { covers, trusted }: TimestampChecks,
): Promise<CheckedTimestamp> {
  let read: ReturnType<typeof readAnswer>;
  try {
    read = readAnswer(answer, "time-stamp");
  } catch (thrown) {
    const what = thrown instanceof HeadwaterError ? thrown.message : String(thrown);
    return { time: null, signer: null, isTrusted: false, problems: [what] };
  }
  const { signed, head, time } = read;
  const problems: string[] = [];
  const bytes = Buffer.from(covers, "utf8");
  const isOfText = head === createHash("sha256").update(bytes).digest("hex");
  if (!isOfText) problems.push("it stamps another hash");
  const signer = isOfText ? await signerOf(signed, bytes, problems) : null;
  if (signer !== null) checkUse(signer, signed, problems);
  let isTrusted = false;
  if (signer !== null && trusted.length > 0) {
    isTrusted = await leadsToTrusted(signed, bytes, trusted);
    if (!isTrusted) problems.push("no certificate that is trusted vouches for its signer");
  }
  return {
    time: Number.isNaN(time.getTime()) ? null : time.toISOString(),
    signer: signer === null ? null : nameOf(signer),
    isTrusted,
    problems,
  };
}

/** The certificate in the answer with whose key it was signed; null, with a problem, where there is none. */
async function signerOf(signed: SignedData, data: Buffer, problems: string[]): Promise<Certificate | null> {
  try {
    const { signatureVerified, signerCertificate } = await signed.verify({
      ...{ signer: 0, data: copyOf(data), checkChain: false, extendedMode: true },
    });
    if (signatureVerified === true && signerCertificate != null) return signerCertificate;
    problems.push("its signature does not hold");
  } catch (thrown) {
    const code = thrown instanceof SignedDataVerifyError ? thrown.code : 0;
    const isWithout = code === NO_CERTIFICATES || code === NO_SIGNER;
    problems.push(isWithout ? "the signer's certificate is not in it" : "its signature does not hold");
  }
  return null;
}

/** Codes of the library. */
const NO_CERTIFICATES = 2;
const NO_SIGNER = 3;

const EXTENDED_KEY_USAGE = "2.5.29.37";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";

/** Names of hashes by their object identifiers, as Node has them. */
const HASHES: ReadonlyMap<string, string> = new Map([
  ["2.16.840.1.101.3.4.2.1", "sha256"],
  ["2.16.840.1.101.3.4.2.2", "sha384"],
  ["2.16.840.1.101.3.4.2.3", "sha512"],
]);

function checkUse(signer: Certificate, signed: SignedData, problems: string[]): void {
  const usage = signer.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const uses = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  if (usage?.critical !== true || uses.length !== 1 || uses[0] !== TIME_STAMPING)
    problems.push("its signer's certificate is not one for time-stamping");
  if (!namesCertificate(signer, signed)) problems.push("its signature is not tied to its certificate");
}

/** Whether the signed attributes name the certificate by its hash (ESSCertID, ESSCertIDv2). */
function namesCertificate(signer: Certificate, signed: SignedData): boolean {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  const attribute = attributes.find(
    ({ type }) => type === SIGNING_CERTIFICATE_V2 || type === SIGNING_CERTIFICATE,
  );
  if (attribute === undefined) return false;
  try {
    const identifiers = (attribute.values[0] as Sequence).valueBlock.value[0] as Sequence;
    const parts = (identifiers.valueBlock.value[0] as Sequence).valueBlock.value;
    const isFirst = attribute.type === SIGNING_CERTIFICATE;
    const first = parts[0] as Sequence | OctetString;
    const isStated = Array.isArray(first.valueBlock.value) && !isOctets(first);
    const hash = isFirst ? "sha1" : isStated ? HASHES.get(identifierIn(first as Sequence)) : "sha256";
    const stated = (isStated ? parts[1] : first) as OctetString;
    if (hash === undefined) return false;
    const made = createHash(hash).update(new Uint8Array(signer.toSchema().toBER())).digest();
    return made.equals(Buffer.from(stated.valueBlock.valueHexView));
  } catch {
    return false;
  }
}

/** The tag of OCTET STRING. */
const OCTETS_TAG = 4;

function isOctets(block: Sequence | OctetString): boolean {
  return block.idBlock.tagNumber === OCTETS_TAG;
}

function identifierIn(algorithm: Sequence): string {
  return String((algorithm.valueBlock.value[0] as { getValue?: () => string }).getValue?.() ?? "");
}

async function leadsToTrusted(
  signed: SignedData,
  data: Buffer,
  trusted: readonly TrustedCertificate[],
): Promise<boolean> {
  try {
    // The time at which the chain must hold is the one that the token states: the library takes it from there.
    return await signed.verify({
      ...{ signer: 0, data: copyOf(data), checkChain: true, trustedCerts: [...trusted] },
    });
  } catch {
    return false;
  }
}

/** Whom a certificate names: its common name, else all that it says. */
function nameOf({ subject }: Certificate): string {
  const parts = subject.typesAndValues.map(
    ({ type, value }) => [type, String(value.valueBlock.value)] as const,
  );
  const common = parts.find(([type]) => type === "2.5.4.3");
  return (common?.[1] ?? parts.map(([, value]) => value).join(", ")).slice(0, 200);
}

/**
 * The certificates of a PEM file.
 *
 * @throws HeadwaterError `malformed` for a file without any, or with one that cannot be read
 */
export function trustedCertificates(pem: string, path: string): readonly TrustedCertificate[] {
  const remedy = "name a file of certificates in PEM, as authorities publish their roots";
  const bad = (what: string, cause?: unknown) =>
    new HeadwaterError("malformed", "read", path, what, remedy, { cause });
  const blocks = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g)];
  if (blocks.length === 0) throw bad("there is no certificate in it");
  return blocks.map(([, base64], i) => {
    try {
      const { result } = fromBER(copyOf(Buffer.from(base64!, "base64")));
      return new Certificate({ schema: result });
    } catch (thrown) {
      throw bad(`certificate ${i + 1} cannot be read`, thrown);
    }
  });
}
