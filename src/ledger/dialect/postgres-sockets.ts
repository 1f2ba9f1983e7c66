import type { Socket } from "node:net";
import type pg from "pg";

// A network that swallows what is sent says nothing: neither side hears that the other is gone. Whoever waits must ask whether anybody is there.

/** A connection on which nothing was heard for so long is asked for a sign of life; ten seconds without one (Node's own count) end it. */
export const KEEP_ALIVE_MS = 15_000;

/** What makes the server look likewise whether its client is still there: it holds the client's locks until it knows. On a socket of the same machine they do nothing. */
export const SERVER_KEEP_ALIVE: readonly string[] = [
  "set tcp_keepalives_idle = 15",
  "set tcp_keepalives_interval = 5",
  "set tcp_keepalives_count = 3",
  "set tcp_user_timeout = 30000",
];

/** What the client library says where a question has a limit of time and no answer came. */
export const NO_ANSWER = "Query read timeout";

/** How long connections may take to say good-bye. */
const GOOD_BYE_MS = 5000;

/** The socket of a connection. */
export function socketOf(client: pg.ClientBase): Socket {
  return (client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream;
}

/**
 * How to end a pool: as it ends itself, but a connection on which the other side does not answer is hung up after a moment, so that the
 * program ends too. Call it before the pool is used.
 */
export function endingOf(pool: pg.Pool): () => Promise<void> {
  const open = new Set<Socket>();
  pool.on("connect", (client) => {
    const socket = socketOf(client);
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return async () => {
    const hangUp = setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, GOOD_BYE_MS);
    hangUp.unref();
    await pool.end();
  };
}
