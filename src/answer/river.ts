import type {
  AssertionRow,
  ClaimRow,
  DisputedPair,
  DocumentReference,
  KeptEcho,
  Ledger,
} from "../ledger/index.ts";
import { CERTAINTIES, type Certainty } from "../model/index.ts";
import { assertionsById } from "./claim-page.ts";

/** Exact words at a place of the river. */
export interface RiverWords {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly document: DocumentReference;
  readonly assertion: string | null;
}

/**
 * A place of the river: a `spring` where the claim starts, a `voice` through which it flows, a `document` in which a reader meets it, the
 * `mouth`, a `rival` claim that stands against it, or readers' `comments`. `step` counts from the mouth upstream; a rival has -1.
 */
export interface RiverNode {
  readonly id: string;
  readonly kind: "spring" | "voice" | "document" | "mouth" | "rival" | "comments";
  readonly label: string;
  step: number;
  date: string | null;
  readonly entity: string | null;
  readonly document: DocumentReference | null;
  readonly claim: string | null;
  readonly isCounted: boolean;
  readonly isNamed: boolean;
  readonly denies: boolean;
  isEcho: boolean;
  readonly reliability: string | null;
  readonly words: RiverWords[];
  assertions: number;
}

/** What flows from a node to one further downstream. */
export interface RiverEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: "says" | "publishes" | "states" | "echoes" | "denies" | "disputes" | "comments";
  assertions: number;
  certainty: Certainty;
  isEcho: boolean;
  readonly label: string | null;
  readonly words: RiverWords[];
}

/** A claim's chains as a drawing; `left` says how much there is beyond what is drawn. */
export interface River {
  readonly claim: ClaimRow;
  readonly nodes: readonly RiverNode[];
  readonly edges: readonly RiverEdge[];
  readonly left: { readonly origins: number; readonly documents: number; readonly assertions: number };
}

/** Passages kept at a node or an edge, assertions drawn, rivals drawn. */
const MOST_WORDS = 5;
const MOST_DRAWN = 300;
const MOST_RIVALS = 8;

/**
 * Draws where a claim comes from: its springs, the voices and documents through which it flows, the copies, and what stands against it.
 *
 * @param documents how many documents are drawn at the most; those that carry their own words come before copies
 */
export async function drawRiver(ledger: Ledger, meant: string, documents: number): Promise<River> {
  const outline = await ledger.workbench.claimOutline(meant);
  const { claim } = outline;
  const evidence = outline.said.filter(({ origin }) => origin !== null);
  const drawn = new Set<string>();
  for (const { document } of evidence) if (drawn.size < documents) drawn.add(document);
  const chosen = evidence.filter(({ document }) => drawn.has(document)).slice(0, MOST_DRAWN);
  const comments = outline.said.filter(({ voice }) => voice === "comment");
  const rows = await assertionsById(
    ledger,
    [...chosen, ...comments.slice(0, MOST_WORDS)].map(({ id }) => id),
  );
  const echoes = await ledger.workbench.echoesAmong([...drawn], 4 * documents);
  const grades = await ledger.gradesOf(
    "source",
    outline.origins.map(({ key }) => key),
  );
  const river = new Drawing(claim);
  for (const origin of outline.origins)
    river.spring({ ...origin, reliability: grades.get(origin.key)?.at(-1)?.grade ?? null });
  const copies = new Map(
    echoes.filter(({ kind }) => kind !== "quotation").map((echo) => [echo.document.id, echo]),
  );
  for (const { id } of chosen) {
    const row = rows.get(id);
    if (row !== undefined) river.add(row, copies.get(row.document.id) ?? null);
  }
  river.comments(
    comments.length,
    comments.slice(0, MOST_WORDS).flatMap(({ id }) => rows.get(id) ?? []),
  );
  const disputes = await ledger.workbench.disputesOfClaim(claim.id, MOST_RIVALS);
  for (const dispute of disputes) river.rival(dispute);
  const { nodes, edges } = river.finish();
  const springs = nodes.filter(({ kind }) => kind === "spring").length;
  return {
    claim,
    nodes,
    edges,
    left: {
      origins: Math.max(0, outline.origins.length + outline.moreOrigins - springs),
      documents: Math.max(0, claim.documents - drawn.size),
      assertions: Math.max(0, claim.assertions - chosen.length - comments.length),
    },
  };
}

interface Spring {
  readonly key: string;
  readonly name: string;
  readonly kind: "identified" | "unnamed";
  readonly denies: boolean;
  readonly first: DocumentReference;
  readonly reliability: string | null;
}

/** The river as it is drawn, assertion by assertion. */
class Drawing {
  readonly #claim: ClaimRow;
  readonly #nodes = new Map<string, RiverNode>();
  readonly #edges = new Map<string, RiverEdge>();
  readonly #springs = new Map<string, Spring>();

  constructor(claim: ClaimRow) {
    this.#claim = claim;
    this.#node("mouth", { kind: "mouth", label: claim.label, isNamed: true });
  }

  /** Makes an origin known; it is drawn when something flows from it. */
  spring(spring: Spring): void {
    this.#springs.set(`${spring.key} ${spring.denies}`, spring);
  }

  /** Draws an assertion: from its spring through the voices to its document, and into the mouth. */
  add(row: AssertionRow, copy: KeptEcho | null): void {
    const spring = this.#springs.get(`${row.origin} ${row.denies}`);
    const document = this.#document(row);
    const passage = this.#words(row, row.passage);
    keep(document.words, passage);
    this.#edge(document.id, "mouth", row.denies ? "denies" : "states", row, [passage]);
    if (row.isEcho && copy !== null && this.#nodes.has(`document ${copy.of.id}`)) {
      document.isEcho = true;
      this.#edge(`document ${copy.of.id}`, document.id, "echoes", row, [], copy.kind);
      return;
    }
    if (spring === undefined) return;
    const source = this.#springNode(spring, row);
    keep(source.words, passage);
    const inner = row.isEcho ? [] : row.chain.slice(1);
    // The innermost voice is the spring itself; what lies between it and the publisher only passes the words on.
    const between = inner.slice(0, -1).reverse();
    let from = source.id;
    const last = inner.at(-1);
    for (const step of between) {
      const voice = this.#node(`voice ${step.entity ?? step.name ?? "unnamed"}`, {
        kind: "voice",
        label: step.name ?? "",
        entity: step.entity,
        isNamed: step.kind !== "unnamed",
      });
      seen(voice, row.document.published);
      const words = shown(step).map((piece) => this.#words(row, piece));
      for (const one of words) keep(voice.words, one);
      this.#edge(
        from,
        voice.id,
        "says",
        row,
        shown(last).map((piece) => this.#words(row, piece)),
      );
      from = voice.id;
    }
    const kind = row.isEcho ? "echoes" : inner.length === 0 ? "publishes" : "says";
    const words = shown(between.at(-1) ?? last).map((piece) => this.#words(row, piece));
    this.#edge(from, document.id, kind, row, words);
  }

  /** Readers, all as one: shown, never evidence. */
  comments(count: number, rows: readonly AssertionRow[]): void {
    if (count === 0) return;
    const node = this.#node("comments", { kind: "comments", label: "", isNamed: false });
    node.assertions = count;
    for (const row of rows) keep(node.words, this.#words(row, row.passage));
    const edge = rows[0] === undefined ? null : this.#edge(node.id, "mouth", "comments", rows[0], []);
    if (edge !== null) edge.assertions = count;
  }

  /** A claim that cannot hold beside it. A denial is drawn by its denying springs. */
  rival({ a, b, kind, reason, isRejected }: DisputedPair): void {
    const other = a.id === this.#claim.id ? b : a;
    if (isRejected || other.id === this.#claim.id) return;
    const node = this.#node(`rival ${other.id}`, {
      kind: "rival",
      label: other.label,
      claim: other.id,
      isNamed: true,
    });
    node.step = -1;
    node.date = other.firstSaid;
    node.assertions = other.assertions;
    this.#edges.set(`${node.id} mouth`, {
      id: `${node.id} mouth`,
      from: node.id,
      to: "mouth",
      kind: "disputes",
      assertions: other.assertions,
      certainty: "stated",
      isEcho: false,
      label: `${kind.replace("-", " ")}: ${reason}`,
      words: [],
    });
  }

  /** All nodes with their steps from the mouth, and all edges. */
  finish(): { readonly nodes: readonly RiverNode[]; readonly edges: readonly RiverEdge[] } {
    const into = new Map<string, string[]>();
    for (const { from, to } of this.#edges.values()) into.set(to, [...(into.get(to) ?? []), from]);
    const walk = (id: string, step: number, path: ReadonlySet<string>) => {
      for (const from of into.get(id) ?? []) {
        const node = this.#nodes.get(from);
        if (node === undefined || node.kind === "rival" || path.has(from)) continue;
        if (step + 1 > node.step) {
          node.step = step + 1;
          walk(from, step + 1, new Set([...path, from]));
        }
      }
    };
    walk("mouth", 0, new Set(["mouth"]));
    const nodes = [...this.#nodes.values()];
    for (const node of nodes) if (node.kind === "mouth") node.date = this.#claim.lastSaid;
    return { nodes, edges: [...this.#edges.values()] };
  }

  #document(row: AssertionRow): RiverNode {
    const { id, title, publisher, published } = row.document;
    const node = this.#node(`document ${id}`, {
      kind: "document",
      label: publisher ?? title ?? id.slice(0, 15),
      document: { id, title, publisher, published },
      isNamed: publisher !== null,
    });
    seen(node, published);
    node.assertions += 1;
    node.isEcho = row.isEcho && (node.isEcho || node.assertions === 1);
    return node;
  }

  #springNode({ key, name, kind, denies, first, reliability }: Spring, row: AssertionRow): RiverNode {
    const node = this.#node(`spring ${key}${denies ? " denies" : ""}`, {
      kind: "spring",
      label: name,
      entity: row.chain.at(-1)?.entity ?? null,
      document: first,
      isCounted: kind === "identified" && !denies,
      isNamed: kind === "identified",
      denies,
      reliability,
    });
    seen(node, row.document.published);
    node.assertions += 1;
    return node;
  }

  #node(id: string, facts: Partial<RiverNode> & Pick<RiverNode, "kind" | "label">): RiverNode {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const node: RiverNode = {
      ...{ id, step: 0, date: null, entity: null, document: null, claim: null },
      ...{ isCounted: false, isNamed: false, denies: false, isEcho: false, reliability: null },
      words: [],
      assertions: 0,
      ...facts,
    };
    this.#nodes.set(id, node);
    return node;
  }

  #edge(
    from: string,
    to: string,
    kind: RiverEdge["kind"],
    { certainty, isEcho }: AssertionRow,
    words: readonly RiverWords[],
    label: string | null = null,
  ): RiverEdge {
    const id = `${from} ${to} ${kind}`;
    const known = this.#edges.get(id);
    if (known === undefined) {
      const edge = {
        id,
        from,
        to,
        kind,
        assertions: 1,
        certainty,
        isEcho,
        label,
        words: words.slice(0, MOST_WORDS),
      };
      this.#edges.set(id, edge);
      return edge;
    }
    known.assertions += 1;
    known.isEcho = known.isEcho && isEcho;
    if (CERTAINTIES.indexOf(certainty) < CERTAINTIES.indexOf(known.certainty)) known.certainty = certainty;
    for (const one of words) keep(known.words, one);
    return known;
  }

  #words(
    { id, document }: AssertionRow,
    { start, end, quote }: Pick<RiverWords, "start" | "end" | "quote">,
  ): RiverWords {
    const { id: of, title, publisher, published } = document;
    return { start, end, quote, document: { id: of, title, publisher, published }, assertion: id };
  }
}

/** The words that show a voice speaking, in text order. */
function shown(step: AssertionRow["chain"][number] | undefined) {
  if (step?.attribution == null) return [];
  return [...step.attribution.source, ...step.attribution.cue].sort((a, b) => a.start - b.start);
}

function keep(words: RiverWords[], one: RiverWords): void {
  const isThere = words.some(
    (w) => w.document.id === one.document.id && w.start === one.start && w.end === one.end,
  );
  if (!isThere && words.length < MOST_WORDS) words.push(one);
}

function seen(node: RiverNode, published: string | null): void {
  if (published !== null && (node.date === null || published < node.date)) node.date = published;
}
