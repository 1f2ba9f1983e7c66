import { existsSync } from "node:fs";
import { join } from "node:path";

/** What came of one run. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Fails where the program is not built; `npm test` builds it first. */
export function requireBuilt(): void {
  if (!existsSync(join("dist", "program", "main.cjs")))
    throw new Error("the program is not built: run npm run build, or npm test, which does");
}
