import { zodToOpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { z } from "zod";
import { alert, savedSearch } from "./contract/alerts.ts";
import { assertion, chainStep, claimDetail, riverEdge, riverNode } from "./contract/claims.ts";
import {
  citedWords,
  diffPiece,
  documentRef,
  entityRef,
  passage,
  placedWords,
  point,
} from "./contract/common.ts";
import { disputeRow } from "./contract/disputes.ts";
import { attribution, documentDetail, documentItem, mention, segment } from "./contract/documents.ts";
import { echo } from "./contract/echoes.ts";
import { designation, entityDetail, entityRow } from "./contract/entities.ts";
import { apiError } from "./contract/error.ts";
import { claimGrade, gradeRow } from "./contract/grades.ts";
import { job, jobItem } from "./contract/jobs.ts";
import { judgement } from "./contract/judgements.ts";
import { account, token } from "./contract/people.ts";
import { event } from "./contract/places.ts";
import { quoteCheck } from "./contract/quotes.ts";
import { claimRow } from "./contract/rows.ts";
import { verdictRow, verdictShown } from "./contract/verdicts.ts";

/** What stands in many answers, by the name it has in the document: written once and pointed at. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Alert: alert,
  Account: account,
  ApiError: apiError,
  Assertion: assertion,
  Attribution: attribution,
  ChainStep: chainStep,
  CitedWords: citedWords,
  ClaimDetail: claimDetail,
  ClaimGrade: claimGrade,
  ClaimRow: claimRow,
  Designation: designation,
  DiffPiece: diffPiece,
  DisputeRow: disputeRow,
  DocumentDetail: documentDetail,
  DocumentItem: documentItem,
  DocumentRef: documentRef,
  Echo: echo,
  EntityDetail: entityDetail,
  EntityRef: entityRef,
  EntityRow: entityRow,
  Event: event,
  GradeRow: gradeRow,
  Job: job,
  JobItem: jobItem,
  Judgement: judgement,
  Mention: mention,
  Passage: passage,
  PlacedWords: placedWords,
  Point: point,
  QuoteCheck: quoteCheck,
  RiverEdge: riverEdge,
  RiverNode: riverNode,
  SavedSearch: savedSearch,
  Segment: segment,
  Token: token,
  VerdictRow: verdictRow,
  VerdictShown: verdictShown,
};

for (const [refId, schema] of Object.entries(NAMED))
  zodToOpenAPIRegistry.add(schema, { _internal: { refId } } as never);

const ABOUT = `Everything that the workbench does. Without accounts it answers this machine alone; with them, whoever
is signed in or sends a token (\`Authorization: Bearer\`), as far as their role goes. Ids are content ids; where one is asked for, its beginning is
enough. Offsets are half-open ranges of UTF-16 code units. Lists come a piece at a time: hand the answer's \`cursor\` back unchanged. Everything that
goes wrong has one shape. Answers made from the ledger alone carry a weak \`ETag\`. A request that decides something is signed with
\`X-Headwater-Analyst\` (percent-encoded), else with the server's setting. See docs/api.md.`;

/** The OpenAPI 3.1 document, made from the routes that are registered. */
export function openApiDocument(app: OpenAPIHono, version: string): object {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Headwater",
      version,
      description: ABOUT,
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "http://127.0.0.1:4317" }],
    tags: TAGS.map(([name, description]) => ({ name, description })),
  });
}

const TAGS = [
  ["people", "who asks, where the server has accounts"],
  ["status", "what the server holds"],
  ["search", "one box for everything"],
  ["documents", "what was read, and adding more"],
  ["jobs", "progress"],
  ["claims", "what is said, and where it comes from"],
  ["entities", "who is who"],
  ["network", "who is said to be tied to whom"],
  ["places", "where and when"],
  ["works", "report series, editions, the matrix of stances"],
  ["disputes", "what cannot all hold, and what is missing"],
  ["review", "verdicts and grades"],
  ["lists", "designation lists and screening"],
  ["alerts", "what is watched, saved searches, and what they found"],
  ["brief", "cited briefs"],
] as const;
