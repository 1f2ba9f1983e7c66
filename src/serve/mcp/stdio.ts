import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { openLedger } from "../../ledger/index.ts";
import { loadFrameWords } from "../../pipeline/index.ts";
import { programVersion } from "../folders.ts";
import { Tasks } from "../tasks.ts";
import { mcpServer } from "./server.ts";

/**
 * Answers the Model Context Protocol on standard input and output until the input ends. Nothing else may write to standard output meanwhile.
 *
 * @param onFault told of what nobody foresaw
 * @throws HeadwaterError what opening the ledger throws
 */
export async function serveMcp(db: string, onFault: (fault: string) => void): Promise<void> {
  // Once to write: an older ledger is brought up to this version.
  await (await openLedger(db, { mustExist: true })).close();
  const ledger = await openLedger(db, {
    readonly: true,
    mustExist: true,
    frameWords: await loadFrameWords(),
  });
  const tasks = new Tasks(onFault);
  const server = mcpServer({ ledger, place: db, tasks, now: () => new Date() }, programVersion());
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once("end", resolve);
    process.stdin.once("close", resolve);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  await tasks.close();
  await ledger.close();
}
