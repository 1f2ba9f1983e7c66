import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

/** Whether this machine has openssl, by which the tests' authorities stamp. */
export const HAS_OPENSSL = spawnSync("openssl", ["version"]).status === 0;

/** A time-stamping authority: a root, a certificate authority below it, and a signer below that, as real ones are made. */
export interface Authority {
  /** The root's certificate, a PEM file. */
  readonly root: string;
  /** What `openssl ts -reply` answers to a question (DER). */
  reply(question: Uint8Array): Promise<Buffer>;
  /** An answer of another authority with this one's signature, whatever its certificate is for. */
  resign(answer: Uint8Array): Buffer;
}

/** Makes an authority with openssl in a folder. @param usage the extended key usage of its signer */
export function makeAuthority(folder: string, name: string, usage = "critical,timeStamping"): Authority {
  mkdirSync(folder, { recursive: true });
  const at = (file: string) => join(folder, file);
  const openssl = (...args: readonly string[]) => execFileSync("openssl", args, { stdio: "pipe" });
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const root = ["-x509", ...key, "-keyout", at("root.key"), "-out", at("root.pem"), "-days", "30"];
  openssl("req", ...root, "-subj", `/O=${name}/CN=${name} Root`);
  const sign = (what: string, by: string, request: readonly string[], extensions: string, called: string) => {
    const made = [...request, "-keyout", at(`${what}.key`), "-out", at(`${what}.csr`)];
    openssl("req", ...made, "-subj", `/O=${name}/CN=${name} ${called}`);
    writeFileSync(at(`${what}.ext`), extensions);
    const signed = ["-in", at(`${what}.csr`), "-CA", at(`${by}.pem`), "-CAkey", at(`${by}.key`)];
    const how = ["-CAcreateserial", "-days", "30", "-extfile", at(`${what}.ext`)];
    openssl("x509", "-req", ...signed, ...how, "-out", at(`${what}.pem`));
  };
  sign(
    "issuing",
    "root",
    key,
    "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n",
    "Issuing",
  );
  sign("tsa", "issuing", ["-newkey", "rsa:2048", "-nodes"], `extendedKeyUsage=${usage}\n`, "Time-Stamping");
  writeFileSync(at("serial"), "01\n");
  const lines = [
    "[tsa]",
    "default_tsa=one",
    "[one]",
    `serial=${at("serial")}`,
    `signer_cert=${at("tsa.pem")}`,
  ];
  const more = [`certs=${at("issuing.pem")}`, `signer_key=${at("tsa.key")}`, "signer_digest=sha256"];
  const rest = ["default_policy=1.2.3.4.1", "digests=sha256", "accuracy=secs:1", "tsa_name=yes"];
  writeFileSync(at("ts.cnf"), [...lines, ...more, ...rest, "ess_cert_id_alg=sha256", ""].join("\n"));
  let asked = 0;
  return {
    root: at("root.pem"),
    resign(answer) {
      writeFileSync(at("other.tsr"), answer);
      openssl("ts", "-reply", "-in", at("other.tsr"), "-token_out", "-out", at("other.der"));
      const read = ["-verify", "-noverify", "-inform", "DER", "-in", at("other.der")];
      openssl("cms", ...read, "-out", at("info.der"));
      const how = ["-sign", "-binary", "-nodetach", "-cades", "-econtent_type", "1.2.840.113549.1.9.16.1.4"];
      const by = ["-signer", at("tsa.pem"), "-inkey", at("tsa.key"), "-in", at("info.der")];
      const token = openssl("cms", ...how, ...by, "-outform", "DER");
      const whole = Buffer.concat([Buffer.from([0x30, 0x03, 0x02, 0x01, 0x00]), token]);
      return Buffer.concat([Buffer.from([0x30, 0x82, whole.length >> 8, whole.length & 0xff]), whole]);
    },
    async reply(question) {
      const file = at(`question-${++asked}`);
      writeFileSync(file, question);
      const how = ["-config", at("ts.cnf"), "-queryfile", file, "-out", `${file}.tsr`];
      await promisify(execFile)("openssl", ["ts", "-reply", ...how]);
      return readFileSync(`${file}.tsr`);
    },
  };
}

/** A question for a hash, as openssl asks it, with another number than the program's. */
export function questionFor(hash: string): Buffer {
  const asked = ["ts", "-query", "-digest", hash, "-sha256", "-cert"];
  return execFileSync("openssl", asked, { stdio: "pipe" });
}

/** What a path of the server answers to a question. */
export type Stamping = (question: Buffer, answer: ServerResponse) => unknown;

/** A server on the loopback address that answers POSTs by path. */
export async function serveStamps(paths: Readonly<Record<string, Stamping>>) {
  const asked: IncomingMessage["headers"][] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    asked.push(request.headers);
    await paths[request.url ?? ""]?.(Buffer.concat(pieces), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
