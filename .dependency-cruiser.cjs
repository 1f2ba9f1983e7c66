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
    room("read", ["model"], "Bytes become documents without knowing what is done with them."),
    room("language", ["model"], "Sentences and tokens know only the words of the model."),
    room("extract", ["model", "language"], "Extraction is pure: text in, proposals out."),
    room("resolve", ["model", "language"], "Resolution is pure: mentions in, entities out."),
    room("trace", ["model"], "Tracing is pure: assertions in, origins out."),
    room("ledger", ["model"], "The store keeps what it is given."),
    room("answer", ["model", "ledger"], "Questions read the ledger."),
    room("export", ["model", "answer"], "Formats are made from answers."),
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
      severity: "error",
      from: { path: "^src/", pathNot: "^src/ledger/" },
      to: { path: "node_modules/(better-sqlite3|kysely|pg)" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
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
