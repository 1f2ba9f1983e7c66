import type { Command } from "commander";
import { extractLine } from "../export/index.ts";
import { asHeadwaterError, type Extraction } from "../model/index.ts";
import { extractWith, loadFrames, loadTier } from "../pipeline/index.ts";
import { readBounded } from "../read/index.ts";
import { documentsAt } from "./add-sources.ts";
import { extractStream } from "./extract-stream.ts";
import { fieldColumns, printLine } from "./options.ts";
import { startProgress } from "./progress.ts";
import { type ReadingOptions, readingLimits, withReading } from "./reading-options.ts";
import { reportError } from "./report.ts";
import { formatTable } from "./table.ts";

const HELP = `
Examples:
  headwater extract article.html --jsonl             one JSON object: text, segments, mentions, entities,
                                                     attributions, claims (docs/output.md)
  headwater extract reports/ --jsonl > out.jsonl     a line a document; what cannot be read is said on
                                                     standard error, and the rest goes on
  cat docs.jsonl | headwater extract - > out.jsonl   a pipe stage: reads {"id","text"} a line
  parallel --pipe -k headwater extract - < docs.jsonl > out.jsonl
                                                     on every core, in the same order (docs/pipes.md)
  headwater add --extracted out.jsonl                loads what such a run printed into a ledger`;

/** Defines `headwater extract PATH ...`. */
export function define(command: Command): void {
  withReading(command)
    .argument("<path...>", "files or folders; - reads JSON Lines {id, text} from standard input")
    .option("--jsonl", "print JSON Lines instead of a table (always so for -)")
    .option(
      "--columns <map>",
      "a document a row of .csv and .xlsx files: text=body,title=headline",
      fieldColumns,
    )
    .option("--tier <module>", "find who said what with a module of your own (docs/tiers.md)")
    .addHelpText("after", HELP)
    .action(extract);
}

interface ExtractOptions extends ReadingOptions {
  readonly jsonl?: boolean;
  readonly columns?: Readonly<Record<string, string>>;
  readonly tier?: string;
}

async function extract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const frames = await loadFrames();
  const tier = options.tier === undefined ? undefined : await loadTier(options.tier);
  const asLines = options.jsonl === true || !process.stdout.isTTY;
  let failed = 0;
  const fail = (thrown: unknown, place: string) => {
    failed += 1;
    reportError(asHeadwaterError(thrown, "read", place));
  };
  if (paths.includes("-")) await extractStream(process.stdin, frames, fail, tier, options.maxBytes);
  const files = paths.filter((path) => path !== "-");
  const progress = startProgress(0, "documents");
  for await (const found of documentsAt(files, options)) {
    const path = found.kind === "document" ? found.path : found.error.place;
    progress.grow(1);
    try {
      if (found.kind === "problem") throw found.error;
      const { extraction } = await extractWith(
        await readBounded({ ...found, limits: readingLimits(options) }),
        frames,
        tier,
      );
      if (asLines) await printLine(extractLine(extraction));
      else process.stdout.write(`${summary(extraction)}\n\n`);
    } catch (thrown) {
      fail(thrown, path);
    }
    progress.step(path);
  }
  progress.stop();
  if (failed > 0) process.exitCode = 1;
}

/** What a person sees on a terminal: the claims of a document, with who says each. */
function summary(extraction: Extraction): string {
  const { document, entities, claims, attributions } = extraction;
  const name = (id: string | undefined) => entities.find((e) => e.id === id)?.name ?? "";
  const rows = claims.map((claim) => {
    const { subject, object, ...others } = claim.roles;
    const speakers = claim.chain.flatMap((link) =>
      link.kind === "entity" ? [name(link.entity)] : link.kind === "publisher" ? [] : [link.kind],
    );
    return [
      name(subject),
      claim.polarity === "negative" ? `not ${claim.frame}` : claim.frame,
      [name(object), ...Object.values(others).map(name), claim.quantity?.text ?? ""]
        .filter(Boolean)
        .join(", "),
      claim.certainty,
      speakers.join(" > ") || "(the author)",
    ];
  });
  const title = document.metadata.title?.value ?? document.path;
  const counts = `${attributions.length} attributions, ${claims.length} claims, ${entities.length} entities`;
  const columns = [
    { head: "subject", least: 12 },
    { head: "frame", least: 12 },
    { head: "object", least: 12 },
    { head: "certainty", least: 9 },
    { head: "says", least: 12 },
  ];
  return `${title}\n${document.path}: ${counts}\n\n${formatTable(columns, rows)}`;
}
