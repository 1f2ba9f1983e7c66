import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";

/** How a connection is disturbed: both ends hear that it was closed, that it was broken off, or nothing at all any more. */
export type Disturbance = "drop" | "reset" | "freeze";

export const DISTURBANCES: readonly Disturbance[] = ["drop", "reset", "freeze"];

/** A port of this machine that hands on to the test server's socket. */
export interface FlakyLink {
  readonly port: number;
  /** Disturbs all connections that are open in the middle of what they send next; says how many. `below` draws a whole number below another. */
  disturb(how: Disturbance, below: (most: number) => number): number;
  close(): void;
}

interface Connection {
  readonly near: Socket;
  readonly far: Socket;
  /** What is to happen with the next bytes. */
  next: { readonly how: Disturbance; readonly below: (most: number) => number } | null;
  isFrozen: boolean;
}

/**
 * A network between a program and a PostgreSQL server that can be disturbed. A frozen connection swallows what either side sends, as a network does whose
 * cable was pulled; when the program gives it up, the server loses it too, as its own signs of life would tell it after a while.
 *
 * @param folder where the server's socket lies
 */
export function flakyLink(folder: string): Promise<FlakyLink> {
  const open = new Set<Connection>();
  const proxy = createServer((near) => {
    const far = connect(join(folder, ".s.PGSQL.5432"));
    const connection: Connection = { near, far, next: null, isFrozen: false };
    open.add(connection);
    for (const one of [near, far]) {
      one.on("error", () => undefined);
      one.on("close", () => {
        open.delete(connection);
        near.destroy();
        far.destroy();
      });
    }
    near.on("data", (piece) => handOn(connection, piece, far));
    far.on("data", (piece) => handOn(connection, piece, near));
  });
  return new Promise((resolve) => {
    proxy.listen(0, "127.0.0.1", () =>
      resolve({
        port: (proxy.address() as { readonly port: number }).port,
        disturb(how, below) {
          const whole = [...open].filter(({ isFrozen }) => !isFrozen);
          for (const connection of whole) connection.next = { how, below };
          return whole.length;
        },
        close() {
          for (const { near, far } of open) for (const one of [near, far]) one.destroy();
          proxy.close();
        },
      }),
    );
  });
}

function handOn(connection: Connection, piece: Buffer, to: Socket): void {
  const { next, near, far } = connection;
  if (connection.isFrozen) return;
  if (next === null) {
    to.write(piece);
    return;
  }
  connection.next = null;
  const first = piece.subarray(0, next.below(piece.length + 1));
  if (next.how === "freeze") {
    connection.isFrozen = true;
    to.write(first);
    return;
  }
  const hangUp = () => {
    if (next.how === "reset") near.resetAndDestroy();
    else near.destroy();
    far.destroy();
  };
  if (first.length === 0) hangUp();
  else to.write(first, hangUp);
}
