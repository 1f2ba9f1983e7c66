import type {
  ClaimsView,
  StatementRow,
  TraceAssertion,
  TraceClaim,
  TraceView,
} from "../../src/ledger/index.ts";
import {
  findDisputes,
  findEchoes,
  type TracedAssertion,
  type TracedClaim,
  tracedOrigins,
  unpackSketch,
} from "../../src/trace/index.ts";
import type { madeUpDocument } from "./made-up-document.ts";

type MadeUpDocument = ReturnType<typeof madeUpDocument>;

/** Frames that cannot both hold, stated on both sides. */
const RIVALS: Readonly<Record<string, readonly string[]>> = { attacks: ["supports"], supports: ["attacks"] };

/** Traces what a document touches, with the trace room's own functions: what the pipeline does in its transaction. */
export function traceDocument({ sketch }: MadeUpDocument): (view: TraceView) => Promise<void> {
  return async (view) => {
    const sharing = await view.documentsSharing({ sentences: [], words: sketch.prints }, 2);
    await view.writeEchoes(
      findEchoes(
        { ...view.document, sketch: unpackSketch(sketch.packed) },
        sharing.map((other) => ({ ...other, sketch: unpackSketch(other.sketch!) })),
      ),
    );
    await traceClaims(view);
  };
}

/** Finds origins and disputes of the claims that were touched. */
export async function traceClaims(view: ClaimsView): Promise<void> {
  const touched = view.touchedClaims();
  const assertions = await view.assertionsOf(touched);
  const echoes = await view.echoesOf(assertions.map((assertion) => assertion.document));
  for (const claim of touched) {
    const { origins, sources } = tracedOrigins(
      assertions.filter((assertion) => assertion.claim === claim).map(tracedAssertion),
      (id) => echoes.get(id) ?? [],
    );
    await view.writeOrigins(claim, origins, sources);
  }
  for (const claim of await view.claims(touched)) {
    const rivals = await view.rivalClaims(claim.id);
    const said = await view.statementsOf([claim.id, ...rivals.map(({ id }) => id)]);
    const traced = (one: TraceClaim) => tracedClaim(one, said);
    await view.writeDisputes(
      claim.id,
      findDisputes(traced(claim), rivals.map(traced), (frame) => ({
        symmetric: false,
        rivals: RIVALS[frame] ?? [],
        functional: null,
        implies: [],
        once: false,
        deed: false,
        isNumber: false,
      })),
    );
  }
}

function tracedAssertion(assertion: TraceAssertion): TracedAssertion {
  return {
    ...assertion,
    chain: assertion.chain.map(({ kind, key, name }) => ({
      kind,
      key: kind === "publisher" ? name : key,
      name: name ?? "",
    })),
  };
}

function tracedClaim(claim: TraceClaim, said: readonly StatementRow[]): TracedClaim {
  const roles = Object.entries(claim.roles).map(
    ([role, id]) => [role, { id, name: id, named: true, type: "ArmedGroup", state: null }] as const,
  );
  return {
    ...claim,
    roles: Object.fromEntries(roles),
    statements: said.filter((statement) => statement.claim === claim.id),
  };
}
