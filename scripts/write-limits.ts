// `npx tsx scripts/write-limits.ts`: how often the machine errs, in docs/limits.md, from the figures of the last runs in bench/results.
// The rest of that page is written by hand.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const PAGE = new URL("../docs/limits.md", import.meta.url);
/** What the item that is written here begins with; it ends where the next begins. */
const ITEM = "- **How often the machine errs.**";

interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** The page with its figures as `bench/results` has them now. */
export function withFigures(page: string): string {
  const start = page.indexOf(ITEM);
  const end = page.indexOf("\n- **", start);
  if (start < 0 || end < 0) throw new Error(`docs/limits.md has no item ${ITEM}`);
  return `${page.slice(0, start)}${item()}${page.slice(end)}`;
}

function item(): string {
  const attributions = read<{
    readonly scores: { readonly linked: Score; readonly documents: number };
    readonly slices: Readonly<Record<string, Score>>;
  }>("attributions");
  const entities = read<{ readonly all: { readonly exact: Score } }>("entities");
  const relations = read<{ readonly relations: { readonly all: Score } }>("relations");
  const roles = read<{ readonly published: { readonly head: { readonly all: Score } } }>("roles");
  const slice = (name: string) => attributions.slices[`manner: ${name}`]!;
  const { precision, recall } = attributions.scores.linked;
  return `${ITEM} Often. Measured on texts that people had marked. Who said what, in ${attributions.scores.documents} articles on US politics
  (PolNeAR dev): of 100 that it finds ${inHundred(precision)} are right, and of 100 that are there it finds ${inHundred(recall)}; in direct speech
  ${both(slice("direct"))}, in indirect ${both(slice("indirect"))}. Names and times in reports of war (re3d), in the same order: ${both(entities.all.exact)}. Who stands how
  to whom there: ${both(relations.relations.all)}. Who did what to whom, with what, in accounts of attacks (MUC-4 dev): ${both(roles.published.head.all)}. A claim needs
  several of these to be right at once, and what is missed is on no screen. The rules were written with these texts in view: expect
  less on yours. The README names the commands.`;
}

/** "74 and 65": precision and recall in a hundred. */
function both({ precision, recall }: Score): string {
  return `${inHundred(precision)} and ${inHundred(recall)}`;
}

function inHundred(share: number): number {
  return Math.round(100 * share);
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../bench/results/${name}.json`, import.meta.url), "utf8")) as T;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(PAGE, withFigures(readFileSync(PAGE, "utf8")));
  process.stdout.write("wrote docs/limits.md\n");
}
