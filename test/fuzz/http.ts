import { deepEqual, ok } from "node:assert/strict";
import { connect } from "node:net";
import { PATHS } from "../../src/serve/contract/index.ts";
import { serve } from "../serve/served.ts";
import { bytesOf } from "./files.ts";
import type { Target } from "./target.ts";

const TOKENS = [
  "GET ",
  "POST ",
  " HTTP/1.1\r\n",
  "Host: localhost\r\n",
  "Content-Length: 5\r\n",
  "Transfer-Encoding: chunked\r\n",
  "Content-Type: application/json\r\n",
  "Content-Type: multipart/form-data; boundary=b\r\n",
  "Origin: null\r\n",
  "\r\n\r\n",
  "?",
  "&",
  "=",
  "%00",
  "%ff",
  "/../",
  "limit=0",
  "cursor=",
  "before=",
  "q=",
  '{"',
  '"}',
  "[",
  "null",
  "--b\r\n",
  "Expect: 100-continue\r\n",
  "If-None-Match: *\r\n",
  "Range: bytes=0-\r\n",
  "X-Headwater-Analyst: ",
];

/** Requests of every route, as their bytes; what is asked of the network stays on this machine. */
function seeds(): readonly Uint8Array[] {
  const bodies = [
    "{}",
    '{"subject":{"kind":"claim","id":"claim:00"},"decision":"confirm"}',
    '{"names":["Darim Keshani"]}',
    '{"addresses":["http://127.0.0.1:1/"]}',
    '{"topic":"Kesh","parts":[]}',
    "[]",
  ];
  return Object.values(PATHS).flatMap((route, i) => {
    const [method, path] = route.split(" ") as [string, string];
    const filled = `/api/v1${path.replace(/\{\w+\}/g, "00")}`;
    const head = (rest: string) => `${method} ${filled} HTTP/1.1\r\nHost: localhost\r\n${rest}\r\n`;
    if (method === "GET")
      return [bytesOf(head("")), bytesOf(head("").replace(" HTTP/1.1", "?limit=5&cursor=x HTTP/1.1"))];
    const body = bodies[i % bodies.length]!;
    return [
      bytesOf(`${head(`Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`)}${body}`),
    ];
  });
}

/** The server, over loopback, by bytes that may be no request at all: it answers or hangs up, foresees all of it, and goes on. */
export async function httpTarget(): Promise<Target> {
  const served = await serve();
  const port = Number(new URL(served.url).port);
  return {
    name: "HTTP API",
    seeds: seeds(),
    tokens: TOKENS,
    hold: async (bytes) => {
      const status = await answerTo(bytes, port);
      deepEqual(served.faults, []);
      ok(
        status === null ||
          (status >= 200 && status < 500) ||
          status === 501 ||
          status === 503 ||
          status === 505,
        `the status is ${status}`,
      );
      return status !== null && status < 400 ? "read" : "refused";
    },
    close: () => served.close(),
  };
}

/** How long a request without an end is waited for. */
const WAIT_MS = 1500;

/** The status of the first answer; null where the server hung up, or waits for more. */
function answerTo(bytes: Uint8Array, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    let head = "";
    const socket = connect({ port, host: "127.0.0.1" });
    const end = (status: number | null) => {
      socket.destroy();
      resolve(status);
    };
    socket.setTimeout(WAIT_MS, () => end(null));
    socket.on("data", (piece) => {
      head += piece.toString("latin1");
      const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
      if (status !== undefined && status !== "100") end(Number(status));
    });
    socket.on("close", () => end(null));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED") reject(error);
      else end(null);
    });
    socket.end(bytes);
  });
}
