// The direction of the house (docs/architecture.md): read -> extract -> resolve -> trace -> ledger -> answer -> edges.
const room = (name, may, comment) => ({
  name: `${name}-knows-only-${may.join("-") || "itself"}`,
  comment,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: [`^src/${name}/`, ...may.map((m) => `^src/${m}/`)] },
});

module.exports = {
  forbidden: [
    room("model", [], "The words know of nothing else."),
    room("apart", [], "What is done in a process of its own is handed in."),
    room("read", ["model", "apart"], "Bytes become documents without knowing what is done with them."),
    room("language", ["model"], "Sentences and tokens know only the words of the model."),
    room("extract", ["model", "language"], "Extraction is pure: text in, proposals out."),
    room("resolve", ["model", "language"], "Resolution is pure: mentions in, entities out."),
    room("trace", ["model"], "Tracing is pure: assertions in, origins out."),
    room("ledger", ["model"], "The store keeps what it is given."),
    room("queue", ["model", "ledger"], "Jobs wait in the ledger's database, whatever they are about."),
    room(
      "worker",
      ["model", "apart", "ledger", "pipeline", "queue", "handed"],
      "Jobs are done by the pipeline, and written by formats.",
    ),
    room("answer", ["model", "ledger"], "Questions read the ledger."),
    room(
      "people",
      ["model", "ledger"],
      "Who may come in: secrets are made and checked here, and kept by the ledger.",
    ),
    room(
      "handed",
      ["model", "ledger", "answer", "people", "pipeline", "export"],
      "What is handed on holds what whoever gets it may see.",
    ),
    room("export", ["model", "answer"], "Formats are made from answers."),
    room(
      "import",
      ["model", "read", "trace", "ledger", "pipeline", "extract", "export"],
      "Files of other programs become records.",
    ),
    room(
      "watch",
      ["model", "read", "extract", "ledger", "answer", "pipeline"],
      "What changes elsewhere becomes documents and alerts.",
    ),
    room("timestamp", ["model"], "What an authority said is checked by itself, offline."),
    room(
      "package",
      ["model", "ledger", "answer", "export", "timestamp"],
      "Evidence is handed on with what proves it.",
    ),
    {
      name: "web-knows-only-the-contract",
      comment: "The workbench speaks to the server through the shapes of its routes, and to nothing else.",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^src/", pathNot: "^src/serve/contract/" },
    },
    {
      name: "screens-stand-alone",
      comment: "What two screens share lives in web/src/parts.",
      severity: "error",
      from: { path: "^web/src/screens/([^/]+)/" },
      to: { path: "^web/src/screens/", pathNot: "^web/src/screens/$1/" },
    },
    {
      name: "serve-knows-answers-and-the-pipeline",
      comment: "The server asks and hands on: what is found and kept is other rooms' work.",
      severity: "error",
      from: { path: "^src/serve/" },
      to: { path: "^src/", pathNot: "^src/(serve|answer|export|pipeline|people|queue|model|ledger)/" },
    },
    {
      name: "contract-is-words-alone",
      comment: "The web imports it: zod and the words of the model, nothing of Node.",
      severity: "error",
      from: { path: "^src/serve/contract/" },
      to: {
        pathNot:
          "^(src/serve/contract/|src/model/(account|attribution|claim|document|marking|passage)\\.ts$|node_modules/zod/)",
      },
    },
    {
      name: "flow-is-pure",
      comment:
        "extract, resolve and trace touch no file, clock, network or database; what they need is handed in.",
      severity: "error",
      from: { path: "^src/(model|extract|resolve|trace)/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "database-only-in-ledger",
      comment: "The queue of jobs lies beside the ledger, in the same database.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(ledger|queue)/" },
      to: { path: "node_modules/(better-sqlite3|kysely|pg)" },
    },
    {
      name: "no-circular",
      comment:
        "A screen's address loads the screen when it is first opened, which knows its address: no circle at the start.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["dynamic-import"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^(src|web)/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
