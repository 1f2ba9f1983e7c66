import { loadFrames } from "../../pipeline/index.ts";
import { exampleDocuments } from "../examples.ts";
import { readLimits } from "../limits-page.ts";
import type { Handlers } from "../serve.ts";

/** What the server holds, and what screens need to know before they ask anything. */
export const statusHandlers: Handlers<"getStatus" | "listFrames" | "getLimits"> = {
  async getStatus({ ledger, name, version, analyst, jobs }) {
    const { seq, hash } = await ledger.workbench.head();
    const counts = await ledger.workbench.counts();
    return {
      version,
      ledger: {
        name,
        head: hash,
        entries: seq,
        isEmpty: counts.documents.count === 0,
        isExample: await ledger.workbench.holdsOnly(await exampleDocuments()),
      },
      counts,
      analyst,
      jobs: jobs.tally(),
    };
  },

  async listFrames() {
    frames ??= loadFrames();
    return {
      frames: [...(await frames).frames.values()].map(({ id, label, negative, says, roles }) => ({
        ...{ id, label, negative, says },
        roles: Object.entries(roles).map(([role, { types, required }]) => ({
          role,
          types: [...types],
          required,
        })),
      })),
    };
  },

  async getLimits() {
    return readLimits();
  },
};

/** Compiled once: files of frames are read when the program starts. */
let frames: ReturnType<typeof loadFrames> | null = null;
