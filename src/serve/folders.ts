import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Paths from the top of a room: they hold in src/ and, two folders below the package as well, in dist/program/.

/** Where `npm run build` puts the workbench. */
export const WEB_FOLDER = fileURLToPath(new URL("../../dist/web/", import.meta.url));

/** The page on what Headwater cannot tell you. */
export const LIMITS_FILE = fileURLToPath(new URL("../../docs/limits.md", import.meta.url));

/** The example corpus. */
export const EXAMPLES_FOLDER = fileURLToPath(new URL("../../examples/documents/", import.meta.url));

/** What worker threads run: always the built program, since threads do not load TypeScript. In dist/program/ it lies beside this module. */
export const WORK_MODULE = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../dist/program/work.js" : "./work.js", import.meta.url),
);

/** The program's version. */
export function programVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
