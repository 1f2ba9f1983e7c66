import { httpTarget } from "./http.ts";
import { importTargets } from "./imports.ts";
import { listTargets } from "./lists.ts";
import { NAMES } from "./names.ts";
import { readerTargets } from "./readers.ts";
import type { Target } from "./target.ts";

/**
 * All targets, or those of one name; the others are not made.
 *
 * @param folder where files are laid that are read from the disk
 */
export async function targets(folder: string, name?: string): Promise<readonly Target[]> {
  const wanted = (beginning: string) => name === undefined || name.startsWith(beginning);
  const all = [
    NAMES,
    ...listTargets(folder),
    ...(name === undefined || !/^(?:name |list: |import: |HTTP )/.test(name)
      ? await readerTargets(folder)
      : []),
    ...(wanted("import: ") ? await importTargets(folder) : []),
    ...(wanted("HTTP ") ? [await httpTarget()] : []),
  ];
  return name === undefined ? all : all.filter((one) => one.name === name);
}
