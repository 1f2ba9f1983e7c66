import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/postgres/server.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests wait for processes, browsers and servers for a third of their time: one and a half of them a core keep the cores busy.
    maxWorkers: Math.min(6, Math.ceil(1.5 * availableParallelism())),
    // What a browser shows in time hangs on what else the machine does: continuous integration asks a second time before it says no.
    retry: Number(process.env["TEST_RETRY"] ?? 0),
  },
});
