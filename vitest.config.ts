import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/postgres/server.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests start processes, browsers and servers of their own: two at a time keep two cores busy, and three were no faster.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    // What a browser shows in time hangs on what else the machine does: continuous integration asks a second time before it says no.
    retry: Number(process.env["TEST_RETRY"] ?? 0),
  },
});
