/**
 * Every route by name: its method and its path under {@link API}. Plain data without schemas, so that the web carries nothing
 * else. `{id}` stands for a path parameter.
 */
export const PATHS = {
  getSession: "GET /session",
  signIn: "POST /session",
  signInElsewhere: "POST /session/elsewhere",
  signOut: "POST /session/end",
  changePassword: "POST /session/password",
  lookAtInvitation: "POST /invitations/look",
  acceptInvitation: "POST /invitations/accept",
  listPeople: "GET /people",
  invitePerson: "POST /people",
  changePerson: "POST /people/{id}",
  resetPerson: "POST /people/{id}/reset",
  listTokens: "GET /tokens",
  makeToken: "POST /tokens",
  revokeToken: "POST /tokens/{id}/revoke",

  getStatus: "GET /status",
  listFrames: "GET /frames",
  getLimits: "GET /limits",
  search: "GET /search",

  listCorpora: "GET /corpora",
  makeCorpus: "POST /corpora",
  seatMember: "POST /corpora/{id}/members",

  listDocuments: "GET /documents",
  countFacets: "GET /documents/facets",
  addDocuments: "POST /documents",
  addByUrl: "POST /documents/by-url",
  getDocument: "GET /documents/{id}",
  readDocument: "GET /documents/{id}/reading",
  checkDocumentQuotes: "GET /documents/{id}/quotes",
  listCitations: "GET /documents/{id}/citations",
  listEchoes: "GET /documents/{id}/echoes",
  getOriginal: "GET /documents/{id}/original",

  listJobs: "GET /jobs",
  getJob: "GET /jobs/{id}",
  stopJob: "POST /jobs/{id}/stop",
  getQueue: "GET /queue",
  retryQueued: "POST /queue/{id}/retry",
  dropQueued: "POST /queue/{id}/drop",
  watch: "GET /events",

  listClaims: "GET /claims",
  getClaim: "GET /claims/{id}",
  listAssertions: "GET /claims/{id}/assertions",
  getAssertion: "GET /assertions/{id}",
  getRiver: "GET /claims/{id}/river",
  checkClaimQuotes: "GET /claims/{id}/quotes",
  listProposedJoins: "GET /claims/{id}/joins",

  listEntities: "GET /entities",
  listProposals: "GET /entities/proposals",
  mergeEntities: "POST /entities/merge",
  getEntity: "GET /entities/{id}",
  listDesignations: "GET /entities/{id}/designations",
  listRelations: "GET /entities/{id}/relations",
  listEntityEvents: "GET /entities/{id}/events",
  listUnsure: "GET /entities/{id}/unsure",
  splitEntity: "POST /entities/{id}/split",
  judgePair: "POST /judgements",

  getNetwork: "GET /network",
  getEgo: "GET /network/ego/{id}",
  findPath: "GET /network/path",

  listPlaces: "GET /places",
  listControl: "GET /control",
  listEvents: "GET /timeline/events",
  getTimeline: "GET /timeline",

  listWorks: "GET /works",
  compareEditions: "GET /compare",
  getMatrix: "GET /matrix",

  listDisputes: "GET /disputes",
  listUnconfirmed: "GET /disputes/unconfirmed",
  getDispute: "GET /disputes/{id}",
  listGaps: "GET /gaps",

  listReview: "GET /review",
  listVerdicts: "GET /verdicts",
  decide: "POST /verdicts",
  undo: "POST /verdicts/undo",
  listSources: "GET /sources",
  getGrades: "GET /grades",
  grade: "POST /grades",
  getMarking: "GET /markings",
  setMarking: "POST /markings",

  screenNames: "POST /screen",
  screenCsv: "POST /screen/csv",
  screenEntities: "GET /screen/entities",
  listLists: "GET /lists",
  listEntries: "GET /lists/entries",
  listListChanges: "GET /lists/{list}/changes",

  listAlerts: "GET /alerts",
  getAlertFeed: "GET /alerts.atom",
  getWatching: "GET /watching",
  saveSearch: "POST /searches",
  removeSearch: "POST /searches/remove",

  gatherBrief: "POST /brief/gather",
  composeBrief: "POST /brief/compose",
  exportBrief: "POST /brief/export",
} as const;

/** Where the routes are. */
export const API = "/api/v1";

export type RouteName = keyof typeof PATHS;

/** Header by which a request says who decides: percent-encoded UTF-8. */
export const ANALYST_HEADER = "X-Headwater-Analyst";

/**
 * Header of every request of the client in ./client.ts. A page of another site cannot send it without asking first, and is then refused: it shows that
 * no form sent the request.
 */
export const CLIENT_HEADER = "X-Headwater-Client";

/** What a request may carry that is no JSON: a form, a file, bytes. */
export type Payload = NonNullable<RequestInit["body"]>;
