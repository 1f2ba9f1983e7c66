import { bibtex, csl, ris } from "./bibliography.ts";
import { claimReview } from "./claim-review.ts";
import { csv } from "./csv.ts";
import type { ExportFormat, FolderFormat } from "./format.ts";
import { ftm, ftmStatements } from "./ftm-statements.ts";
import { geojson } from "./geojson.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonl } from "./jsonl.ts";
import { parquet } from "./parquet.ts";
import { stix } from "./stix.ts";
import { webAnnotation } from "./web-annotation.ts";
import { xlsx } from "./xlsx.ts";

export { type ExportFormat, type ExportOptions, type FolderFormat, TLP, type Tlp } from "./format.ts";
export { LEDGER_LINES_VERSION } from "./jsonl.ts";

/** All formats, in the order in which help lists them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  jsonl,
  csv,
  xlsx,
  stix,
  ftm,
  ftmStatements,
  webAnnotation,
  graphml,
  gexf,
  geojson,
  csl,
  bibtex,
  ris,
  claimReview,
];

/** The formats that are folders of files. */
export const FOLDER_FORMATS: readonly FolderFormat[] = [parquet];
