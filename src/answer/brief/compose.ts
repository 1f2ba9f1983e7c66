import type { Brief, BriefChange, BriefGap, BriefMaterial, BriefPoint, BriefSection } from "./brief.ts";
import { Citations } from "./cite.ts";
import { claimPoint, disputePoints, openPoint } from "./claim-points.ts";
import { sourcesOf, summaryOf } from "./sources.ts";
import { asSentence, countOf } from "./words.ts";

/** How a brief was made, for its end. */
export const METHOD: readonly string[] = [
  "Each sentence about the world cites numbered passages: the exact words, their place in UTF-16 code units, the document, its publisher and date, and the SHA-256 of its preserved bytes.",
  "An origin is the innermost source that can be identified; documents and sources that only repeat another are one with it. Readers' comments are never counted.",
  "Credibility (NATO Admiralty, 1 to 6) is proposed from independent origins and disputes unless a person set it; 6 and F mean that it cannot be judged.",
  "Words of likelihood (ICD 203) stand only where a person set them. Claims are extracted by machine: read the passage before relying on a sentence.",
];

/** Composes a brief: what is claimed, disputed, not vouched for, changed and missing, each sentence with its citations. */
export function composeBrief(material: BriefMaterial): Brief {
  const { subject, made, claims, nameless, hasMore, changes, gaps, reliability } = material;
  const citations = new Citations();
  const vouched = claims.filter(({ trace }) => trace.claim.independentOrigins > 0);
  const open = claims.filter(({ trace }) => trace.claim.independentOrigins === 0);
  const left = [
    ...(nameless > 0
      ? [
          `${countOf(nameless, "claim")} in which nobody with a name acts ${nameless === 1 ? "is" : "are"} left out`,
        ]
      : []),
    ...(hasMore ? ["there are more claims than this brief takes; --limit takes more"] : []),
  ].map(asSentence);
  const sections: BriefSection[] = [
    {
      heading: "What is claimed",
      note:
        vouched.length === 0
          ? ["No named source claims anything of it.", ...left].join(" ")
          : left.join(" ") || null,
      points: vouched.map((claim) => claimPoint(claim, citations)),
    },
    section(
      "What is disputed",
      disputePoints(claims, citations),
      "Nothing that was found stands against it.",
    ),
    section(
      "What nobody vouches for",
      open.map((claim) => openPoint(claim, citations)),
      "No claim rests on unnamed sources, readers or unconfirmed reports alone.",
    ),
    section(
      "What changed between editions",
      (changes ?? []).map((change) => changePoint(change, citations)),
      changes === null
        ? "The ledger does not hold two editions of a report that speaks of it."
        : "Nothing that speaks of it changed.",
    ),
    section(
      "What is missing",
      (gaps ?? []).flatMap((gap) => gapPoint(gap, citations)),
      gaps === null
        ? "No designation list is loaded (headwater lists update), so nothing was compared with one."
        : "No gap was found between the documents and the lists that are loaded.",
    ),
  ];
  const sources = sourcesOf(claims, reliability);
  return {
    title: subject,
    made,
    sections,
    sources,
    sourceSummary: summaryOf(claims, sources, citations.all, made),
    citations: citations.all,
    method: METHOD,
  };
}

function section(heading: string, points: readonly BriefPoint[], none: string): BriefSection {
  return { heading, note: points.length === 0 ? none : null, points };
}

function changePoint(change: BriefChange, citations: Citations): BriefPoint {
  const { work, editions, kind, before, after, notes } = change;
  const cites = [before, after].flatMap((passage) => (passage === null ? [] : [citations.number(passage)]));
  const where = `${work}, edition ${editions[1]}`;
  const head =
    kind === "new"
      ? `${where}, says what edition ${editions[0]} did not: “${after?.quote}”`
      : kind === "dropped"
        ? `${where}, no longer says: “${before?.quote}”`
        : `${where}, ${kind === "number" ? "has another number" : "says in other words"}: “${before?.quote}” is now “${after?.quote}”`;
  return {
    claim: null,
    head: { text: asSentence(head), cites },
    more: notes.map((note) => ({ text: asSentence(note), cites })),
  };
}

function gapPoint({ says, said, entries }: BriefGap, citations: Citations): readonly BriefPoint[] {
  const [first, ...rest] = says;
  if (first === undefined) return [];
  const cites = citations.numbers(said.slice(0, 4));
  const more = [...rest, ...entries].map((text) => ({ text: asSentence(text), cites }));
  return [{ claim: null, head: { text: asSentence(first), cites }, more }];
}
