import {
  type ClaimRow,
  isOnlyDenied,
  type JoiningClaims,
  type Ledger,
  type LineClaim,
  type NetworkFilter,
} from "../ledger/index.ts";
import { HeadwaterError } from "../model/index.ts";

/** Which lines a network has. */
export interface NetworkAsked extends NetworkFilter {
  /** Types of entities; all where empty. */
  readonly types: readonly string[];
  /** Only what this source says, or this publisher carries: a name or an entity. */
  readonly by?: string;
  /** Only by sources with this reliability or a better one. */
  readonly grade?: string;
  readonly hedged?: boolean;
}

/** An entity; `weight` is the independent origins of its lines together. */
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly documents: number;
  weight: number;
}

/** A claim that joins two entities. */
export interface NetworkEdge {
  readonly claim: string;
  readonly source: string;
  readonly target: string;
  readonly frame: string;
  readonly label: string;
  readonly polarity: ClaimRow["polarity"];
  readonly weight: number;
  readonly disputed: boolean;
  /** Whether everybody who says it hedges; false where nobody says it. */
  readonly isHedged: boolean;
  /** Whether somebody denies it and nobody says it. */
  readonly isOnlyDenied: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

/** Nodes and the claims between them; `isMore` where there are more than one answer holds. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly isMore: boolean;
}

/** A way between two entities, step by step. */
export interface NetworkPath {
  readonly from: { readonly id: string; readonly name: string; readonly type: string };
  readonly to: { readonly id: string; readonly name: string; readonly type: string };
  readonly nodes: readonly NetworkNode[];
  readonly steps: readonly {
    readonly source: string;
    readonly target: string;
    readonly claims: readonly ClaimRow[];
  }[];
  /** Whether the search ended before everything within reach was looked at. */
  readonly isBounded: boolean;
}

const GRADES = ["A", "B", "C", "D", "E", "F"];

/** The best supported claims between entities, as a network. */
export async function networkOf(ledger: Ledger, asked: NetworkAsked): Promise<Network> {
  return draw(ledger, await ledger.workbench.joiningClaims(asked), asked);
}

/** Neighbours of a neighbour that are followed, those with the best supported claims. */
const MOST_FOLLOWED = 24;

/**
 * What stands around one entity.
 *
 * @param depth 1 for its neighbours; 2 for theirs as well
 */
export async function egoOf(
  ledger: Ledger,
  entity: string,
  depth: number,
  asked: NetworkAsked,
): Promise<Network> {
  const first = await ledger.workbench.relatedClaims(entity, asked);
  const claims = new Map(first.claims.map((claim) => [claim.id, claim]));
  let isMore = first.isMore;
  if (depth > 1) {
    const around = [...new Set(first.claims.flatMap(({ roles }) => roles.map((role) => role.entity)))];
    const followed = around.filter((other) => other !== entity).slice(0, MOST_FOLLOWED);
    isMore ||= around.length - 1 > followed.length;
    const each = Math.max(10, Math.ceil(asked.limit / Math.max(1, followed.length)));
    for (const other of followed) {
      if (claims.size >= asked.limit) break;
      const next = await ledger.workbench.relatedClaims(other, { ...asked, limit: each });
      for (const claim of next.claims) claims.set(claim.id, claim);
      isMore ||= next.isMore;
    }
  }
  return draw(ledger, await joining(ledger, [...claims.values()].slice(0, asked.limit), isMore), asked);
}

/** Entities that one search for a way looks at. */
const MOST_VISITED = 120;

/** Claims of a step that are shown. */
const MOST_OF_STEP = 12;

/**
 * The shortest way between two entities over claims, from both ends at once.
 *
 * @param ends ids of entities
 * @param longest steps at the most
 */
export async function pathBetween(
  ledger: Ledger,
  ends: readonly [from: string, to: string],
  longest: number,
  asked: NetworkAsked,
): Promise<NetworkPath> {
  const known = await ledger.workbench.entityReferences(ends);
  const [from, to] = ends.map((end) => known.get(end));
  if (from === undefined || to === undefined)
    throw new HeadwaterError(
      "not-found",
      "answer",
      ends.join(" "),
      "one of the two is not in the ledger",
      "look it up again",
    );
  const sides = [new Side(from.id), new Side(to.id)] as const;
  let visited = 0;
  let isBounded = false;
  let meeting = from.id === to.id ? from.id : null;
  for (let step = 0; step < longest && meeting === null; step++) {
    const [side, other] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]];
    const next: string[] = [];
    for (const entity of side.frontier) {
      if (meeting !== null) break;
      if (++visited > MOST_VISITED) {
        isBounded = true;
        break;
      }
      const { neighbours, isMore } = await ledger.workbench.neighboursOf(entity, asked);
      isBounded ||= isMore;
      const rows = neighbours.map(({ entity: neighbour, claim }) => ({ id: claim, neighbour }));
      for (const { id, neighbour } of await kept(ledger, rows, asked)) {
        if (!side.reach(neighbour, entity, id)) continue;
        next.push(neighbour);
        if (other.has(neighbour)) meeting ??= neighbour;
      }
    }
    side.frontier = next;
  }
  const ref = ({ id, name, type }: typeof from) => ({ id, name, type });
  if (meeting === null) return { from: ref(from), to: ref(to), nodes: [], steps: [], isBounded };
  const way = [...sides[0].way(meeting).reverse(), ...sides[1].way(meeting).map(turned)];
  const claims = await ledger.workbench.claimRows(way.flatMap(({ claims: of }) => of));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const network = await draw(ledger, await joining(ledger, claims, false), { ...asked, types: [] });
  const onWay = new Set(way.flatMap(({ source, target }) => [source, target]));
  return {
    from: ref(from),
    to: ref(to),
    nodes: network.nodes.filter(({ id }) => onWay.has(id)),
    steps: way.map((step) => ({ ...step, claims: step.claims.flatMap((id) => byId.get(id) ?? []) })),
    isBounded,
  };
}

/** A step with the ids of its claims. */
interface Step {
  readonly source: string;
  readonly target: string;
  readonly claims: readonly string[];
}

function turned({ source, target, claims }: Step): Step {
  return { source: target, target: source, claims };
}

/** Everything that was reached from one end, and from where. */
class Side {
  readonly #from = new Map<string, { readonly entity: string; readonly claims: string[] } | null>();
  frontier: string[];

  constructor(start: string) {
    this.#from.set(start, null);
    this.frontier = [start];
  }

  has(entity: string): boolean {
    return this.#from.has(entity);
  }

  /** Notes that a claim (id) leads from one entity to another; true where that was not reached before. */
  reach(entity: string, from: string, claim: string): boolean {
    const known = this.#from.get(entity);
    if (known !== undefined) {
      const isNew =
        known?.entity === from && known.claims.length < MOST_OF_STEP && !known.claims.includes(claim);
      if (isNew) known.claims.push(claim);
      return false;
    }
    this.#from.set(entity, { entity: from, claims: [claim] });
    return true;
  }

  /** Steps from an entity back to the start. */
  way(entity: string): Step[] {
    const steps: Step[] = [];
    for (let at = entity, came = this.#from.get(at); came; at = came.entity, came = this.#from.get(at))
      steps.push({ source: came.entity, target: at, claims: came.claims });
    return steps;
  }
}

async function draw(
  ledger: Ledger,
  { claims: all, outright, entities: known, isMore }: JoiningClaims,
  asked: NetworkAsked,
): Promise<Network> {
  const claims = await kept(ledger, all, asked);
  const types = new Set(asked.types);
  const nodes = new Map<string, NetworkNode>();
  const edges: NetworkEdge[] = [];
  for (const claim of claims) {
    const isHedged = !outright.has(claim.id) && !claim.isOnlyDenied;
    // Asked for one way of saying it, what nobody says is neither.
    if (asked.hedged !== undefined && (claim.isOnlyDenied || asked.hedged !== isHedged)) continue;
    const pair = partiesOf(claim);
    if (pair === null) continue;
    const isAsked = (id: string) => known.has(id) && (types.size === 0 || types.has(known.get(id)!.type));
    if (!isAsked(pair[0]) || !isAsked(pair[1])) continue;
    for (const id of pair) {
      const node = nodes.get(id);
      if (node !== undefined) node.weight += claim.independentOrigins;
      else {
        const { name, type, documents } = known.get(id)!;
        nodes.set(id, { id, name, type, documents, weight: claim.independentOrigins });
      }
    }
    edges.push({
      claim: claim.id,
      source: pair[0],
      target: pair[1],
      frame: claim.frame,
      label: claim.words,
      polarity: claim.polarity,
      weight: claim.independentOrigins,
      disputed: claim.disputed,
      isHedged,
      isOnlyDenied: claim.isOnlyDenied,
      from: claim.firstSaid,
      to: claim.lastSaid,
    });
  }
  return { nodes: [...nodes.values()], edges, isMore };
}

/** Claims as lines, with what is drawn with them. */
async function joining(ledger: Ledger, claims: readonly ClaimRow[], isMore: boolean): Promise<JoiningClaims> {
  const ends = new Set(claims.flatMap(({ roles }) => roles.map(({ entity }) => entity)));
  return {
    claims: claims.map((claim) => ({
      ...claim,
      words: ledger.workbench.frameWords(claim.frame, claim.polarity),
      isOnlyDenied: isOnlyDenied(claim.tally),
    })),
    outright: await ledger.workbench.statedOutright(claims.map(({ id }) => id)),
    entities: await ledger.workbench.lineEntities([...ends]),
    isMore,
  };
}

/** Claims that the asked sources make. */
async function kept<C extends { readonly id: string }>(
  ledger: Ledger,
  claims: readonly C[],
  { by, grade }: NetworkAsked,
): Promise<readonly C[]> {
  let left = claims;
  const only = async (keys: readonly string[]) => {
    const found = await ledger.workbench.claimsWithOrigins(
      left.map(({ id }) => id),
      keys,
    );
    left = left.filter(({ id }) => found.has(id));
  };
  if (by !== undefined) await only(await ledger.workbench.sourceKeys(by));
  if (grade !== undefined)
    await only(await ledger.workbench.sourcesGraded(GRADES.slice(0, GRADES.indexOf(grade) + 1)));
  return left;
}

/** The two that a claim joins: its subject and object, else the first two of its roles. */
function partiesOf({ roles }: LineClaim): readonly [string, string] | null {
  const subject = roles.find(({ role }) => role === "subject")?.entity;
  const object = roles.find(({ role }) => role === "object")?.entity;
  let [a, b] = [subject, object];
  for (const { entity } of roles) {
    if (entity === subject || entity === object) continue;
    if (a === undefined) a = entity;
    else b ??= entity;
  }
  return a === undefined || b === undefined || a === b ? null : [a, b];
}
