import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyLedger } from "../../src/ledger/index.ts";
import { addressOf } from "../../src/serve/contract/client.ts";
import {
  type Asked,
  PATHS,
  ROUTES,
  type RouteName,
  type RouteShape,
} from "../../src/serve/contract/index.ts";
import { exampleLedger } from "../example-ledger.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { jobDone, type Served, serve } from "./served.ts";

/** What the examples are asked about: ids of the example ledger. */
interface Known {
  readonly document: string;
  readonly claim: string;
  readonly disputed: string;
  readonly worded: string;
  readonly assertion: string;
  readonly dispute: string;
  readonly entity: string;
  readonly other: string;
  readonly pair: readonly [string, string];
  readonly work: { readonly work: string; readonly before: string; readonly after: string };
  readonly job: string;
  readonly verdict: string;
}

const KESH = "Kesh Network";

/** Routes of a server with accounts: test/serve/people.test.ts asks them. */
type RouteOfPeople =
  | "signIn"
  | "signInElsewhere"
  | "signOut"
  | "changePassword"
  | "lookAtInvitation"
  | "acceptInvitation"
  | "listPeople"
  | "invitePerson"
  | "changePerson"
  | "resetPerson"
  | "listTokens"
  | "makeToken"
  | "revokeToken"
  | "seatMember";

/** Routes of a queue in which something was set aside: test/worker/worker.test.ts asks them. */
const OF_QUEUE = ["retryQueued", "dropQueued"] as const satisfies readonly RouteName[];

/** An example of every other route: one without does not compile. Those that change something come last, in this order. */
const EXAMPLES: {
  readonly [N in Exclude<RouteName, RouteOfPeople | (typeof OF_QUEUE)[number]>]: (
    known: Known,
  ) => Omit<Asked<N>, never>;
} = {
  getSession: () => ({}),
  getStatus: () => ({}),
  listFrames: () => ({}),
  getLimits: () => ({}),
  search: () => ({ query: { text: "Harl bridge" } }),
  listCorpora: () => ({}),
  listDocuments: () => ({ query: { text: "haven", publisher: "Border Dispatch" } }),
  countFacets: () => ({ query: { since: "2024" } }),
  getDocument: ({ document }) => ({ params: { id: document } }),
  readDocument: ({ document }) => ({ params: { id: document }, query: { start: 0, end: 4000 } }),
  checkDocumentQuotes: ({ document }) => ({ params: { id: document } }),
  listCitations: ({ document }) => ({ params: { id: document } }),
  listEchoes: ({ document }) => ({ params: { id: document } }),
  getOriginal: ({ document }) => ({ params: { id: document } }),
  listJobs: () => ({}),
  getQueue: () => ({}),
  getJob: ({ job }) => ({ params: { id: job } }),
  listClaims: () => ({ query: { about: KESH, minOrigins: 1, limit: 5 } }),
  getClaim: ({ claim }) => ({ params: { id: claim } }),
  listAssertions: ({ claim }) => ({ params: { id: claim }, query: { kind: "evidence" } }),
  getAssertion: ({ assertion }) => ({ params: { id: assertion } }),
  getRiver: ({ disputed }) => ({ params: { id: disputed } }),
  checkClaimQuotes: ({ disputed }) => ({ params: { id: disputed } }),
  listProposedJoins: ({ worded }) => ({ params: { id: worded } }),
  listEntities: () => ({ query: { text: "Keshani", type: "Person" } }),
  listProposals: () => ({ query: { limit: 10 } }),
  getEntity: ({ entity }) => ({ params: { id: entity } }),
  listDesignations: ({ entity }) => ({ params: { id: entity } }),
  listRelations: ({ entity }) => ({ params: { id: entity } }),
  listEntityEvents: ({ entity }) => ({ params: { id: entity } }),
  listUnsure: ({ entity }) => ({ params: { id: entity } }),
  getNetwork: () => ({ query: { limit: 50 } }),
  getEgo: ({ entity }) => ({ params: { id: entity } }),
  findPath: ({ entity, other }) => ({ query: { from: entity, to: other } }),
  listPlaces: () => ({ query: { since: "2024" } }),
  listControl: () => ({}),
  listEvents: () => ({ query: { since: "2025-03", until: "2025-03" } }),
  getTimeline: () => ({ query: { by: "month" } }),
  listWorks: () => ({}),
  compareEditions: ({ work }) => ({ query: work }),
  getMatrix: () => ({ query: { actorType: "Country" } }),
  listDisputes: () => ({ query: { about: KESH } }),
  listUnconfirmed: () => ({}),
  getDispute: ({ dispute }) => ({ params: { id: dispute } }),
  listGaps: () => ({}),
  listReview: () => ({ query: { limit: 10 } }),
  listSources: () => ({}),
  getGrades: ({ claim }) => ({ query: { subject: claim } }),
  screenNames: () => ({ body: { names: ["Yousan Halimer"], on: "2024-01-01" } }),
  screenCsv: () => ({
    query: { column: "who" },
    body: new Blob(["who\nKesh Networks\n"], { type: "text/csv" }),
  }),
  screenEntities: () => ({ query: { limit: 20 } }),
  listLists: () => ({}),
  listEntries: () => ({ query: { text: "kesh" } }),
  listListChanges: () => ({ params: { list: "merenia" } }),
  gatherBrief: () => ({ body: { subject: KESH, limit: 5 } }),
  composeBrief: ({ claim }) => ({ body: { title: "Who leads it", items: [{ kind: "claim", id: claim }] } }),
  exportBrief: ({ claim }) => ({
    query: { format: "md" },
    body: { title: "Who leads it", items: [{ kind: "claim", id: claim }] },
  }),
  listAlerts: () => ({ query: { kind: "new-claim" } }),
  getAlertFeed: () => ({}),
  getWatching: () => ({}),
  saveSearch: () => ({ body: { name: "kesh", filter: { about: KESH, minOrigins: 2 } } }),
  removeSearch: () => ({ body: { name: "kesh" } }),
  watch: () => ({}),
  decide: ({ assertion }) => ({
    body: { subject: { kind: "assertion", id: assertion }, decision: "confirm", reason: "read on the page" },
  }),
  listVerdicts: () => ({ query: { kind: "assertion" } }),
  undo: ({ verdict }) => ({ body: { verdict } }),
  grade: () => ({ body: { subject: "Orsk Dal Courier", grade: "C", reason: "copies wire stories" } }),
  getMarking: ({ claim }) => ({ query: { kind: "claim", id: claim } }),
  setMarking: ({ document }) => ({ body: { kind: "document", id: document, marking: "GREEN" } }),
  judgePair: ({ pair: [a, b] }) => ({ body: { a, b, judgement: "unsure", reason: "one page alone" } }),
  mergeEntities: ({ pair }) => ({ body: { entities: [...pair], reason: "one person" } }),
  splitEntity: ({ pair: [a] }) => ({ params: { id: a }, body: { parts: [], reason: "two people" } }),
  makeCorpus: () => ({ body: { name: "Press 2026" } }),
  addDocuments: () => ({
    query: { name: "note.txt", corpus: "press 2026" },
    body: new Blob(["The mayor of Sotna said that the mill was burned."], { type: "text/plain" }),
  }),
  addByUrl: () => ({ body: { urls: ["http://127.0.0.1:9/"] } }),
  stopJob: ({ job }) => ({ params: { id: job } }),
};

describe.each(DIALECTS)("over a ledger in $name", ({ open }) => {
  let served: Served;
  let known: Known;
  let place: ReturnType<typeof open>;

  beforeAll(async () => {
    place = open();
    const example = await exampleLedger();
    served = await serve(async (db) => void (await copyLedger(example, db)), {
      db: place.location("served"),
    });
    const { client } = served;
    const rows = async (frame: string) =>
      (await client("listClaims", { query: { about: KESH, frame } })).rows.map(({ id }) => id);
    const [claim] = await rows("leads");
    const [disputed] = await rows("harbours");
    const [document] = (await client("listDocuments", { query: { publisher: "Border Dispatch" } })).rows;
    const [said] = (await client("listAssertions", { params: { id: claim! } })).rows;
    const [dispute] = (await client("listDisputes")).rows;
    const entity = async (name: string) =>
      (await client("listEntities", { query: { text: name } })).rows.find((row) => row.name === name)!.id;
    const work = (await client("listWorks")).rows.find(({ editions }) => editions.length > 1)!;
    const [before, after] = work.editions.map(({ edition }) => edition!);
    const [pair] = (await client("listProposals")).rows;
    const strength = (await client("listClaims", { query: { about: "Nurin Front", frame: "strength" } }))
      .rows;
    const job = await client("addDocuments", {
      query: { name: "first.txt" },
      body: new Blob(["The ministry said that the road was open."], { type: "text/plain" }),
    });
    await jobDone(client, job.id);
    const decided = await client("decide", {
      body: { subject: { kind: "claim", id: (await rows("harbours"))[0]! }, decision: "confirm" },
    });
    known = {
      ...{ claim: claim!, disputed: disputed!, document: document!.id, assertion: said!.id },
      ...{ dispute: dispute!.id, entity: await entity(KESH), other: await entity("Merenia") },
      ...{ worded: strength[0]!.id, job: job.id, verdict: decided.verdicts.at(-1)!.id },
      pair: [pair!.a.id, pair!.b.id],
      work: { work: work.work, before: before!, after: after! },
    };
  }, 120_000);
  afterAll(async () => {
    expect(served.faults).toEqual([]);
    await served.close();
    place.remove();
  });

  describe("the example of", () => {
    it.each(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[])(
      "%s is answered as the route is described",
      async (name) => {
        const shape: RouteShape = ROUTES[name];
        const asked = EXAMPLES[name](known) as { readonly body?: unknown };
        const { method, url } = addressOf(name, asked as never);
        const { body } = asked;
        const isFile = body instanceof Blob;
        const response = await fetch(`${served.url}${url}`, {
          method,
          headers: {
            Origin: served.url,
            ...(isFile ? { "Content-Type": body.type } : { "Content-Type": "application/json" }),
          },
          ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
          ...(name === "watch" ? { signal: AbortSignal.timeout(20_000) } : {}),
        });
        const type = response.headers.get("content-type") ?? "";
        if (shape.response === undefined) {
          expect(response.status).toBe(shape.status ?? 200);
          expect(
            (shape.gives ?? []).some((one) => type.startsWith(one)),
            type,
          ).toBe(true);
          await response.body?.cancel();
          return;
        }
        const answered: unknown = await response.json();
        expect([response.status, type, answered]).toEqual([
          shape.status ?? 200,
          expect.stringContaining("application/json"),
          expect.anything(),
        ]);
        // What the schema does not know it leaves out: nothing that is not described is answered.
        expect(shape.response.parse(answered)).toEqual(answered);
      },
    );
  });
});

it("are of every route that is answered without accounts", () => {
  const others = Object.keys(PATHS).filter(
    (name) => ROUTES[name as RouteName].tag !== "people" || name === "getSession",
  );
  expect([...Object.keys(EXAMPLES), ...OF_QUEUE].sort()).toEqual(others.sort());
});
