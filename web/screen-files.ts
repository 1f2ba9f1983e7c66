import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/**
 * Writes `screens.json` beside the built page: for each screen's path (as its `route.ts` has it) the files that it needs and the page itself does
 * not name. The server names them in the page that it sends for an address, so that they come with the program and not after it.
 */
export function screenFiles(): Plugin {
  return {
    name: "headwater:screen-files",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const reach = (files: readonly string[], seen = new Set<string>()): Set<string> => {
        for (const file of files) {
          const chunk = named.get(file);
          if (chunk === undefined || seen.has(file)) continue;
          seen.add(file);
          reach(chunk.imports, seen);
        }
        return seen;
      };
      const first = reach(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
      const screens: Record<string, { scripts: string[]; styles: string[] }> = {};
      for (const { facadeModuleId, fileName } of chunks) {
        const route = facadeModuleId === null ? "" : join(dirname(facadeModuleId), "route.ts");
        const path = existsSync(route)
          ? /\bpath: "([^"]+)"/.exec(readFileSync(route, "utf8"))?.[1]
          : undefined;
        if (path === undefined) continue;
        const scripts = [...reach([fileName])].filter((file) => !first.has(file));
        const styles = scripts.flatMap((file) => [...(named.get(file)!.viteMetadata?.importedCss ?? [])]);
        screens[path] = { scripts, styles };
      }
      this.emitFile({ type: "asset", fileName: "screens.json", source: JSON.stringify(screens) });
    },
  };
}
