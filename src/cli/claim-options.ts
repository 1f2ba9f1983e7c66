import type { Command } from "commander";
import type { EvidenceFilter } from "../answer/index.ts";
import { HeadwaterError } from "../model/index.ts";
import { isoDate, wholeNumber } from "./options.ts";

/** Adds the conditions by which claims are chosen: the same for every command that lists them or hands them on. */
export function withClaimFilter(command: Command): Command {
  return command
    .option("--about <entity>", "claims in which this person, group or place has a role")
    .option("--by <source>", "claims that this source makes, or this publisher carries")
    .option("--place <place>", "claims of what happens in this place, or is about it")
    .option("--corpus <name>", "claims that documents of this corpus make (headwater corpora)")
    .option("--frame <id>", "one kind of claim, such as harbours or leads")
    .option("--text <words>", "words of the claim or of the passages that say it")
    .option("--since <date>", "published on or after", isoDate)
    .option("--until <date>", "published on or before", isoDate)
    .option("--disputed", "only claims that something stands against")
    .option("--min-origins <n>", "only claims with at least so many independent origins", wholeNumber)
    .hook("preAction", (_, run) => refuseNoTime(run.opts()));
}

/** Nothing is published between two dates of which the first is the later. */
function refuseNoTime({ since, until }: Pick<EvidenceFilter, "since" | "until">): void {
  if (since === undefined || until === undefined || since.slice(0, until.length) <= until) return;
  throw new HeadwaterError(
    "bad-usage",
    "cli",
    `--since ${since} --until ${until}`,
    "the first date is after the last",
    "turn them round",
  );
}

/** The conditions among a command's options. */
export function claimFilterOf({
  about,
  by,
  place,
  corpus,
  frame,
  text,
  since,
  until,
  disputed,
  minOrigins,
}: EvidenceFilter): EvidenceFilter {
  const stated = { about, by, place, corpus, frame, text, since, until, disputed, minOrigins };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}
