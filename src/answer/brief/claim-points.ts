import type { AssertionRow, ClaimRow } from "../../ledger/index.ts";
import { CREDIBILITY, LIKELIHOODS } from "../../model/index.ts";
import { tallyWords } from "../tally.ts";
import type { ClaimTrace, TracedOrigin } from "../trace-claim.ts";
import type { BriefClaim, BriefPoint, BriefSentence } from "./brief.ts";
import type { Citations } from "./cite.ts";
import { asSentence, countOf, dayOf, listed } from "./words.ts";

/** Passages of one origin that are cited. */
const MOST_CITED = 3;

/** A claim that somebody vouches for: who, how many independent origins, who denies it, what it is held to be worth. */
export function claimPoint({ trace, grade }: BriefClaim, citations: Citations): BriefPoint {
  const { claim, origins } = trace;
  const named = origins.filter((o) => !o.denies && o.kind === "identified");
  const unnamed = origins.filter((o) => !o.denies && o.kind === "unnamed");
  const hedged =
    named.length > 0 && named.every(({ said }) => said.every(({ certainty }) => certainty !== "stated"));
  const head = `${claim.label}, ${hedged ? "with a hedge " : ""}according to ${listed(named.map(({ name }) => name))} (${countOf(claim.independentOrigins, "independent origin")}; ${tallyWords(claim.tally, claim.documents)})`;
  const cites = citations.numbers(cited(named));
  const more: BriefSentence[] = [];
  const repeats = named.flatMap(({ said }) => said.filter(({ isEcho }) => isEcho));
  if (repeats.length > 0)
    more.push({
      text: asSentence(
        `${listed(repeats.map(outlet))} only ${repeats.length === 1 ? "repeats" : "repeat"} it`,
      ),
      cites: citations.numbers(repeats.slice(0, MOST_CITED)),
    });
  if (unnamed.length > 0)
    more.push({
      text: asSentence(
        `${countOf(unnamed.length, "source")} without a name ${unnamed.length === 1 ? "says" : "say"} it as well; whether ${unnamed.length === 1 ? "it is" : "they are"} independent is not known, and ${unnamed.length === 1 ? "it is" : "they are"} not counted`,
      ),
      cites: citations.numbers(unnamed.flatMap(({ said }) => said.slice(0, 1))),
    });
  more.push(...wordingSentences(trace, citations));
  const deniers = origins.filter((o) => o.denies);
  if (deniers.length > 0)
    more.push({
      text: asSentence(
        `${listed(deniers.map(({ name }) => name))} ${deniers.length === 1 ? "denies" : "deny"} it`,
      ),
      cites: citations.numbers(cited(deniers)),
    });
  more.push(gradeSentence({ trace, grade }, citations));
  return { claim: claim.id, head: { text: asSentence(head), cites }, more };
}

/** The other words for the claim that are counted as it, each with why. */
function wordingSentences({ claim, origins }: ClaimTrace, citations: Citations): BriefSentence[] {
  const rows = origins.flatMap(({ said }) => said);
  return claim.wordings.flatMap(({ id, label, join }) => {
    const cites = citations.numbers(rows.filter(({ wording }) => wording === id).slice(0, MOST_CITED));
    if (join === null || label === claim.label || cites.length === 0) return [];
    return [{ text: asSentence(`Counted as the same: “${label}” (${join.reason})`), cites }];
  });
}

/** A claim that no named source vouches for, with why; one that is only denied is never written as if somebody said it. */
export function openPoint({ trace, grade }: BriefClaim, citations: Citations): BriefPoint {
  const { claim, origins, comments, supposed } = trace;
  const said = [...origins.flatMap((origin) => origin.said), ...supposed];
  const rows = said.length > 0 ? said : comments;
  const unconfirmed = said.length > 0 && said.every(({ certainty }) => certainty === "unconfirmed");
  const deniers = origins.filter((o) => o.denies);
  const isOnlyDenied = deniers.length > 0 && said.every((row) => row.denies);
  const denied = `${listed(deniers.map(({ name }) => name))} ${deniers.length === 1 ? "denies" : "deny"} it`;
  const isPlanned = said.every((row) => row.denies || supposed.includes(row));
  const only =
    said.length > 0
      ? unconfirmed
        ? "is only reported as unconfirmed"
        : isPlanned
          ? "is only planned, hoped or supposed"
          : "is said only by sources without a name"
      : `is said by readers alone (${countOf(comments.length, "comment")}, no independent origin); a comment is never evidence`;
  const more: BriefSentence[] = [];
  if (deniers.length > 0 && !isOnlyDenied)
    more.push({ text: asSentence(denied), cites: citations.numbers(cited(deniers)) });
  if (said.length > 0 && comments.length > 0)
    more.push({
      text: asSentence(
        `${countOf(comments.length, "comment")} of readers ${comments.length === 1 ? "says" : "say"} it${isOnlyDenied ? "" : " as well"} and ${comments.length === 1 ? "counts" : "count"} for nothing`,
      ),
      cites: citations.numbers(comments.slice(0, 1)),
    });
  const head = isOnlyDenied ? `Nobody here says that ${claim.label}; ${denied}` : `“${claim.label}” ${only}`;
  return {
    claim: claim.id,
    isOnlyDenied,
    head: { text: asSentence(head), cites: citations.numbers(rows.slice(0, MOST_CITED)) },
    more: [...more, gradeSentence({ trace, grade }, citations)],
  };
}

/** The disputes of claims, each once: both sides' words, how strong, what would let both be right. */
export function disputePoints(claims: readonly BriefClaim[], citations: Citations): readonly BriefPoint[] {
  const points = new Map<string, BriefPoint>();
  const byId = new Map(claims.map((one) => [one.trace.claim.id, one]));
  for (const { trace } of claims)
    for (const {
      id,
      kind,
      reason,
      strength,
      why,
      wouldAgree,
      ownWords,
      oneDocument,
      isRejected,
      other,
    } of trace.disputes) {
      if (isRejected || points.has(id)) continue;
      const against = other === null ? null : byId.get(other.id);
      // Against a claim with a number stands the denial of one without; the words of that side are the deniers'.
      const isDenied = (claim: ClaimRow) => kind === "denial" && claim.quantity === null;
      const ours = trace.origins.filter((o) => o.denies === (other !== null && isDenied(trace.claim)));
      const theirs =
        other === null
          ? trace.origins.filter((o) => o.denies)
          : (against?.trace.origins.filter((o) => o.denies === isDenied(other)) ?? []);
      const side = (claim: ClaimRow) => `“${claim.label}”${isDenied(claim) ? ` (${reason})` : ""}`;
      const what =
        other === null
          ? `“${trace.claim.label}” is ${reason}`
          : `${side(trace.claim)} stands against ${side(other)}`;
      const cites = citations.numbers(cited([...ours, ...theirs]));
      const more: BriefSentence[] = [
        {
          text: asSentence(
            `${strength === "" ? "Not weighed" : strength} (${kind.replace("-", " ")}): ${why}`,
          ),
          cites,
        },
      ];
      for (const { source, a, b } of ownWords)
        more.push({
          text: asSentence(
            `${source} says both${a === b ? "" : `, the one on ${dayOf(a)} and the other on ${dayOf(b)}`}`,
          ),
          cites,
        });
      if (oneDocument) more.push({ text: "One document has both sides.", cites });
      if (wouldAgree.length > 0)
        more.push({
          text: asSentence(`Both would be right ${wouldAgree.map(({ words }) => words).join("; ")}`),
          cites,
        });
      points.set(id, { claim: trace.claim.id, head: { text: asSentence(what), cites }, more });
    }
  return [...points.values()];
}

/** What the claim is held to be worth, and how likely where a person said so. */
function gradeSentence({ trace, grade }: BriefClaim, citations: Citations): BriefSentence {
  const { set, reason: said, proposed, likelihood } = grade;
  // "Probably true" is the name of a grade, and a word of likelihood: of a proposal the number stands alone.
  const reason = said.replace(`${CREDIBILITY[proposed]}: `, "");
  const worth =
    set === null
      ? `Credibility ${proposed}, proposed: ${reason}`
      : `Credibility ${grade.grade}, set by ${set.by} on ${dayOf(set.at)}: ${set.reason} (proposed ${proposed}: ${reason})`;
  const band = likelihood?.likelihood == null ? undefined : LIKELIHOODS[likelihood.likelihood];
  const chance =
    likelihood === null || band === undefined
      ? ""
      : `. ${likelihood.by} holds it to be ${likelihood.likelihood} (${band[0]} to ${band[1]} percent): ${likelihood.reason}`;
  const rows = trace.origins.flatMap(({ said }) => said.slice(0, 1));
  const shown = rows.length > 0 ? rows : [...trace.supposed, ...trace.comments].slice(0, 1);
  return { text: asSentence(`${worth}${chance}`), cites: citations.numbers(shown) };
}

/** The passages of origins that carry their own words: the first few of each. */
function cited(origins: readonly TracedOrigin[]): readonly AssertionRow[] {
  return origins.flatMap(({ said }) => {
    const own = said.filter(({ isEcho }) => !isEcho);
    return (own.length > 0 ? own : said).slice(0, MOST_CITED);
  });
}

function outlet({ document }: AssertionRow): string {
  return document.publisher ?? document.title ?? document.id.slice(0, 19);
}
