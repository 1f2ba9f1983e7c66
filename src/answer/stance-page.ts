import type { Ledger, StanceOutline, StanceParty, StanceWords } from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";
import type { MatrixFilter, Stance } from "./matrix.ts";

/** What one wording of a claim says in a cell; see {@link StanceSaid} for the counts. */
export interface PageStance {
  readonly claim: string;
  readonly label: string;
  readonly frame: string;
  readonly stance: Stance;
  readonly polarity: "positive" | "negative";
  readonly origins: number;
  readonly denials: number;
  readonly unnamed: number;
  readonly supposed: number;
  readonly isHedged: boolean;
  readonly isOnlyDenied: boolean;
  readonly said: readonly StanceWords[];
}

/** A cell as a screen shows it. */
export interface PageCell {
  readonly actor: StanceParty;
  readonly target: StanceParty;
  readonly said: readonly PageStance[];
}

/** A piece of a matrix: cells in which most origins speak first. */
export interface StancePage {
  readonly cells: readonly PageCell[];
  /** Cells before this piece and in it, and whether there are more: beyond the piece, or claims that no cell was made from. */
  readonly end: number;
  readonly hasNext: boolean;
  readonly isMore: boolean;
}

/** Passages that are shown of a wording. */
const MOST_SAID = 8;
/** Editions that the ledger is asked for by name. */
const MOST_EDITIONS = 2000;

/**
 * A piece of the stance matrix from the best supported claims: bounded, however large the ledger is. The whole is `stanceMatrix`.
 *
 * @param stances frame ids and what they show
 * @param piece cells, and from which on
 * @throws HeadwaterError `not-found` for an entity or a work that the ledger does not hold
 */
export async function stancePage(
  ledger: Ledger,
  stances: ReadonlyMap<string, Stance>,
  filter: Omit<MatrixFilter, "organsOf"> & {
    readonly actorTypes?: readonly string[];
    readonly targetTypes?: readonly string[];
  },
  piece: { readonly begin: number; readonly limit: number },
): Promise<StancePage> {
  const { work, edition, ...rest } = filter;
  if (rest.actor !== undefined) await mustBeKnown(ledger, rest.actor);
  const { stances: outlines, isMore } = await ledger.workbench.stanceOutlines({
    ...rest,
    frames: [...stances.keys()],
    ...(work === undefined ? {} : { editions: await editionsOf(ledger, work, edition) }),
  });
  const isWhole = filter.by === undefined && work === undefined;
  const cells = new Map<string, StanceOutline[]>();
  for (const outline of outlines) {
    const key = `${outline.actor} ${outline.target}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [outline]);
    else cell.push(outline);
  }
  const weight = (said: readonly StanceOutline[]) =>
    said.reduce((sum, one) => sum + 100 * one.origins + one.said.length, 0);
  const parties = await ledger.workbench.entitiesBySerial(
    outlines.flatMap(({ actor, target }) => [actor, target]),
  );
  const sorted = [...cells.values()]
    .map((said) => ({ said, actor: parties.get(said[0]!.actor)!, target: parties.get(said[0]!.target)! }))
    .sort((a, b) => weight(b.said) - weight(a.said) || (a.target.name < b.target.name ? -1 : 1));
  const end = Math.min(piece.begin + piece.limit, sorted.length);
  const shown = sorted.slice(piece.begin, end);
  const claims = await ledger.workbench.claimsBySerial(
    shown.flatMap(({ said }) => said.flatMap(({ wording, claim }) => [wording, claim])),
  );
  const words = await ledger.workbench.stanceWords(
    shown.flatMap(({ said }) =>
      said.flatMap((one) => one.said.slice(0, MOST_SAID).map(({ serial }) => serial)),
    ),
  );
  return {
    cells: shown.map(({ said, actor, target }) => ({
      actor,
      target,
      said: said.map((one) => {
        const worded = claims.get(one.wording)!;
        const counts = countsOf(one, isWhole && one.isMore ? one.origins : 0);
        return {
          claim: claims.get(one.claim)!.id,
          label: worded.label,
          frame: worded.frame,
          stance: stances.get(worded.frame)!,
          polarity: worded.polarity,
          origins: counts.origins,
          denials: counts.denials,
          unnamed: counts.unnamed,
          supposed: counts.supposed,
          isHedged: counts.isHedged,
          isOnlyDenied: counts.isOnlyDenied,
          said: one.said.slice(0, MOST_SAID).flatMap(({ serial }) => words.get(serial) ?? []),
        };
      }),
    })),
    end,
    hasNext: end < sorted.length,
    isMore: end < sorted.length || isMore,
  };
}

/** What is counted of the assertions that are looked at; where there are more, the claim's own count of origins (`all`) is taken. */
function countsOf({ said }: StanceOutline, all: number) {
  const keys = (wanted: (one: (typeof said)[number]) => boolean) =>
    new Set(said.flatMap((one) => (one.origin !== null && wanted(one) ? one.origin : []))).size;
  const isNamed = ({ origin }: (typeof said)[number]) => !/^(?:unnamed|document):/.test(origin!);
  const evidence = said.filter(({ certainty }) => certainty !== "hypothetical" && certainty !== "denied");
  return {
    origins: Math.max(
      keys((one) => isNamed(one) && !one.denies),
      all,
    ),
    denials: keys((one) => isNamed(one) && one.denies),
    unnamed: keys((one) => !isNamed(one) && !one.denies),
    supposed: said.length - evidence.length,
    isHedged: evidence.length > 0 && evidence.every(({ certainty }) => certainty !== "stated"),
    isOnlyDenied: all === 0 && evidence.length === 0 && said.some(({ denies }) => denies),
  };
}

/** @throws HeadwaterError `not-found` for an actor that is nobody; a name of several is one of each */
async function mustBeKnown(ledger: Ledger, actor: string): Promise<void> {
  try {
    await ledger.entityId(actor);
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError && thrown.code === "bad-usage")) throw thrown;
  }
}

async function editionsOf(ledger: Ledger, work: string, edition: string | undefined) {
  const known = (await ledger.workbench.facetRows("edition", MOST_EDITIONS)).map(
    ({ value }) => JSON.parse(value) as [work: string, edition: string | null, publisher: string | null],
  );
  const meant = known.filter(
    ([series, issue]) =>
      series.toLowerCase().includes(work.toLowerCase()) &&
      issue !== null &&
      (edition === undefined || issue === edition),
  );
  if (meant.length === 0) {
    const what = `the ledger holds no document of it${edition === undefined ? "" : ` in the edition ${edition}`}`;
    const some = known.slice(0, 20).map(([series, issue]) => `${series} ${issue ?? ""}`.trim());
    const remedy =
      known.length === 0 ? "add documents with --work and --edition" : `it holds: ${some.join("; ")}`;
    throw new HeadwaterError("not-found", "answer", work, what, remedy);
  }
  return meant.map(([series, issue]) => ({ work: series, edition: issue }));
}
