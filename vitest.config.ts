import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/postgres/server.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // What a browser shows in time hangs on what else the machine does: continuous integration asks a second time before it says no.
    retry: Number(process.env["TEST_RETRY"] ?? 0),
  },
});
