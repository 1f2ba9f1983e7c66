import { existsSync, readFileSync } from "node:fs";
import { openLists } from "../../src/read/index.ts";
import { type NameSchema, type Screening, ScreeningBuilder } from "../../src/resolve/index.ts";

const LISTS = "../shared/data/lists";
const FILES = [
  "un_consolidated.xml",
  "ofac_sdn.csv",
  "ofac_alt.csv",
  "ofac_add.csv",
  "ofac_sdn_comments.csv",
];

/** A name of a list: the number of its entry, and what it is the name of. */
export interface BenchName {
  readonly entry: number;
  readonly name: string;
  readonly schema: NameSchema;
  readonly isWeak: boolean;
  readonly isLatin: boolean;
}

const SCHEMAS: Readonly<Record<string, NameSchema>> = {
  Person: "Person",
  Organization: "Organization",
  Company: "Company",
  Vessel: "Vessel",
  Airplane: "Vessel",
};

/** Ends the run, saying so, where the data is not there. */
export function requireData(...paths: readonly string[]): void {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length === 0) return;
  console.error(`${missing.join(", ")} is not here: nothing was measured`);
  process.exit(1);
}

/** Every name of the UN and OFAC lists in ../shared. */
export async function listedNames(): Promise<readonly BenchName[]> {
  requireData(...FILES.map((file) => `${LISTS}/${file}`));
  const names: BenchName[] = [];
  let entry = 0;
  for (const list of await openLists(FILES.map((file) => `${LISTS}/${file}`)))
    for await (const { schema, names: own } of list.entries()) {
      for (const { name, kind, script } of own)
        names.push({
          entry,
          name,
          schema: SCHEMAS[schema] ?? "LegalEntity",
          isWeak: kind === "weak",
          isLatin: script === "Latn",
        });
      entry += 1;
    }
  return names;
}

/** Names made ready for screening. */
export function screeningOf(names: readonly BenchName[]): Screening {
  const builder = new ScreeningBuilder();
  for (const name of names) builder.add(name);
  return builder.build();
}

/** The first column of a CSV of names; quoted cells may hold commas. */
export function firstColumn(path: string): readonly string[] {
  requireData(path);
  const lines = readFileSync(path, "utf8").split(/\r?\n/).slice(1);
  return lines.flatMap(
    (line) =>
      /^(?:"([^"]*)"|([^,]+))/
        .exec(line)
        ?.slice(1)
        .find((cell) => cell !== undefined) ?? [],
  );
}
