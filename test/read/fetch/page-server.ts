import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a path of the server answers. */
export type Answers = Readonly<Record<string, (asked: IncomingMessage, answer: ServerResponse) => void>>;

/** A server on this machine's loopback address: what is asked of it, by path; anything else is not found. */
export interface PageServer {
  readonly origin: string;
  /** User agents and paths of the requests so far. */
  readonly asked: readonly { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  close(): Promise<void>;
}

export async function servePages(answers: Answers, host = "127.0.0.1"): Promise<PageServer> {
  const asked: { path: string; headers: IncomingMessage["headers"] }[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, headers: request.headers });
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404, "Not Found").end("nothing here");
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
