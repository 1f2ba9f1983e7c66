import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Tests of the command line that are run a second time with their ledgers on a PostgreSQL server (test/postgres/on-server.ts). All others of the command line and of the server's routes pass there too
 * (`HEADWATER_TEST_LEDGERS=postgres npx vitest run test/cli test/serve`), but take longer than every run of all tests should.
 */
const ON_SERVER = ["citations", "designations", "disputes", "grade", "joins", "judge"]
  .concat("matrix", "names")
  .map((name) => `test/cli/${name}.test.ts`);

/** Rooms whose test files take longest, whatever their size: begun last, one of them would keep a single process busy while the others have nothing left. */
const LONG = /\/test\/(web|worker|cli)\//;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map((file) => file.project))];
    const rank = (file: TestSpecification) =>
      projects.indexOf(file.project) * 2 + (LONG.test(file.moduleId) ? 0 : 1);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // Test files share the world of the process that runs them, so that models and modules are loaded once a process and not once a file: whatever a file changes in it (the environment), it puts back.
    isolate: false,
    projects: [
      { extends: true, test: { name: "all", include: ["test/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "on a server", include: ON_SERVER, env: { HEADWATER_TEST_LEDGERS: "postgres" } },
      },
    ],
    globalSetup: ["test/postgres/server.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A library that leaves something open when its file is done is not waited for.
    teardownTimeout: 2_000,
    sequence: { sequencer: LongFirst },
    // Many tests start processes, browsers and servers of their own: two at a time keep two cores busy, and three were no faster.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    // What a browser shows in time hangs on what else the machine does: continuous integration asks a second time before it says no.
    retry: Number(process.env["TEST_RETRY"] ?? 0),
  },
});
