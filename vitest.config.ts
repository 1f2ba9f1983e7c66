import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Rooms of pure functions: their test files share one world, so that models and modules are loaded once a process and not once a file. */
const PURE = ["extract", "language", "resolve", "trace"].map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      { extends: true, test: { name: "whole", include: ["test/**/*.test.ts"], exclude: PURE } },
    ],
    globalSetup: ["test/postgres/server.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests start processes, browsers and servers of their own: two at a time keep two cores busy, and three were no faster.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    // What a browser shows in time hangs on what else the machine does: continuous integration asks a second time before it says no.
    retry: Number(process.env["TEST_RETRY"] ?? 0),
  },
});
