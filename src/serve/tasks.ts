import { Piscina } from "piscina";
import { errorOf, HeadwaterError } from "../model/index.ts";
import { WORK_MODULE } from "./folders.ts";
import { Refused } from "./http/errors.ts";
import type { Work, Worked, WorkName } from "./work.ts";

/** Whose turn it is: documents, decisions and long questions do not wait for one another. */
export type Lane = "adding" | "deciding" | "asking" | "letting-in" | "seeing";

const LANE_OF: Readonly<Record<WorkName, Lane>> = {
  addReceived: "adding",
  addHeld: "adding",
  addNamedPage: "adding",
  joinLists: "adding",
  keepVerdict: "deciding",
  keepJudgements: "deciding",
  keepGrade: "deciding",
  takeBack: "deciding",
  keepSearch: "deciding",
  dropSearch: "deciding",
  screenNames: "asking",
  gapsOf: "asking",
  briefOn: "asking",
  compared: "asking",
  draftOf: "asking",
  draftFile: "asking",
  proposed: "asking",
  proposedJoins: "asking",
  openJoins: "asking",
  quotesOfDocument: "asking",
  quotesOfClaim: "asking",
  changedQuotes: "asking",
  makeSeen: "seeing",
  bringSeen: "seeing",
  handOn: "deciding",
  keepMarking: "deciding",
  invitePerson: "letting-in",
  resetPerson: "letting-in",
  changePerson: "letting-in",
  acceptInvitation: "letting-in",
  changePassword: "letting-in",
  beginSession: "letting-in",
  comeIn: "letting-in",
  touchSession: "letting-in",
  endSession: "letting-in",
  makeToken: "letting-in",
  revokeToken: "letting-in",
  makeCorpus: "letting-in",
  seatMember: "letting-in",
};

/** Work that waits in a lane at the most; what comes after is refused, and can be sent again. */
const MOST_WAITING = 64;

/** A lane that has nothing to do gives its memory back. */
const IDLE_MS = 120_000;

/** A document that takes all of this is not worth the server: its thread ends, the rest goes on. */
const MOST_MEGABYTES = 3072;

/** How long any one piece of work may take. */
const MOST_MS: Readonly<Record<Lane, number>> = {
  adding: 900_000,
  deciding: 120_000,
  asking: 300_000,
  "letting-in": 60_000,
  seeing: 86_400_000,
};

/** How long a stopping server waits for work that is under way. */
const STOP_MS = 5000;

/** Long work, in threads beside the one that answers. Each lane has a thread (questions have two) and a bounded queue, started when it is needed. */
export class Tasks {
  readonly #lanes = new Map<Lane, Piscina>();
  readonly #onFault: (fault: string) => void;
  #isClosed = false;

  /** @param onFault told of what nobody foresaw, for the server's log */
  constructor(onFault: (fault: string) => void) {
    this.#onFault = onFault;
  }

  /**
   * Does a piece of work in its lane.
   *
   * @throws HeadwaterError what the work throws; Refused `busy` when too much waits
   */
  async run<N extends WorkName>(
    name: N,
    asked: Parameters<Work[N]>[0],
  ): Promise<Awaited<ReturnType<Work[N]>>> {
    const lane = LANE_OF[name];
    const pool = this.#pool(lane);
    if (pool.queueSize >= MOST_WAITING)
      throw new Refused(429, "busy", "too much is waiting already", "ask again in a moment");
    let worked: Worked<Awaited<ReturnType<Work[N]>>>;
    try {
      worked = await pool.run({ name, asked }, { signal: AbortSignal.timeout(MOST_MS[lane]) });
    } catch (thrown) {
      throw this.#endedEarly(thrown);
    }
    if ("value" in worked) return worked.value;
    if ("crashed" in worked) {
      this.#onFault(worked.crashed);
      throw new Error(worked.crashed);
    }
    throw errorOf(worked.failed);
  }

  /** Waits a little for what is under way, then ends the threads. What was half done is undone by the ledger. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(
      [...this.#lanes.values()].map(async (pool) => {
        await Promise.race([
          pool.close({ force: true }),
          new Promise((done) => setTimeout(done, STOP_MS).unref()),
        ]);
        await pool.destroy();
      }),
    );
  }

  #pool(lane: Lane): Piscina {
    if (this.#isClosed) throw new Refused(503, "busy", "the server is stopping", "start it again");
    let pool = this.#lanes.get(lane);
    if (pool === undefined) {
      pool = new Piscina({
        filename: WORK_MODULE,
        minThreads: 0,
        maxThreads: lane === "asking" ? 2 : 1,
        idleTimeout: IDLE_MS,
        atomics: "disabled",
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
        // Loaders of the program that runs this one (tests, benches) are of no use to built code.
        execArgv: [],
      });
      this.#lanes.set(lane, pool);
    }
    return pool;
  }

  #endedEarly(thrown: unknown): Error {
    // Ended with the server: nothing went wrong.
    if (this.#isClosed) return new Refused(503, "busy", "the server is stopping", "start it again");
    const isTimeout = thrown instanceof Error && thrown.name === "AbortError";
    const what = isTimeout
      ? "it took too long and was stopped"
      : "it took more memory than it may, or its thread ended";
    if (!isTimeout)
      this.#onFault(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
    return new HeadwaterError("failed", "answer", "the server", what, "ask for less, or split the document", {
      cause: thrown,
    });
  }
}
