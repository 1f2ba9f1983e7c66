import type { SaidRow } from "../../../src/ledger/index.ts";
import type { PlantedCase } from "../../../test/examples/corpus.ts";
import { type Asserted, type Change, type Found, meets, type Spot } from "./found.ts";

/** What a check says of a case: whether it is found, and what there is instead or beside. */
export interface Outcome {
  readonly found: boolean;
  readonly as: string;
}

type Check = (found: Found, planted: PlantedCase, spots: readonly Spot[]) => Outcome | Promise<Outcome>;

/** How each kind of planted case is looked for; one that is not listed is found where a claim or an attribution meets its words. */
export const CHECKS: Readonly<Record<string, Check>> = {
  "wire-copy-credited": copy,
  "wire-copy-uncredited": copy,
  paraphrase: (found, planted, spots) => {
    const echo = copy(found, planted, spots);
    if (echo.found) return echo;
    const [original, retold] = spots;
    const originsIn = (spot: Spot, claim: string) =>
      found.asserted
        .filter((one) => one.claim.id === claim && one.assertion.document.id === spot.document)
        .map(({ assertion }) => assertion.origin);
    const shared = found.asserted.find(
      ({ claim, assertion }) =>
        assertion.document.id === retold!.document &&
        assertion.voice === "author" &&
        originsIn(original!, claim.id).includes(assertion.origin),
    );
    return shared === undefined
      ? echo
      : { found: true, as: `its own words count for the agency: ${shared.claim.label}` };
  },
  "own-source": (found, _planted, spots) => {
    const of = found.echoes.filter(
      ({ document, kind }) => document.id === spots[0]!.document && kind !== "quotation",
    );
    return { found: of.length === 0, as: of.map(({ kind }) => kind).join(", ") || "repeats nobody" };
  },
  "one-origin": (found, planted, spots) =>
    origins(found, planted, spots, (count) => count <= (planted.origins ?? 1)),
  "independent-origins": (found, planted, spots) =>
    origins(found, planted, spots, (count) => count >= planted.origins!),
  "rival-numbers": disputed,
  rival: disputed,
  succession: disputed,
  denial: (found, _planted, [spot]) => {
    const here = assertedAt(found, spot!);
    const denied = here.filter(
      ({ claim, assertion }) => assertion.certainty === "denied" || claim.polarity === "negative",
    );
    return { found: denied.length > 0, as: labels(denied.length > 0 ? denied : here) };
  },
  negative: (found, { frame }, [spot]) => {
    const here = assertedAt(found, spot!).filter(({ claim }) => frame === undefined || claim.frame === frame);
    const positive = here.filter(
      ({ claim, assertion }) => claim.polarity === "positive" && assertion.certainty === "stated",
    );
    return { found: here.length > 0 && positive.length === 0, as: labels(here) };
  },
  unconfirmed: (found, { frame }, spots) => {
    const here = spots
      .flatMap((spot) => assertedAt(found, spot))
      .filter(({ claim }) => claim.frame === frame);
    return { found: here.some(({ assertion }) => assertion.certainty === "unconfirmed"), as: labels(here) };
  },
  hedge: (found, _planted, [spot]) => {
    const here = assertedAt(found, spot!);
    const hedged = here.filter(({ assertion }) => assertion.certainty !== "stated");
    return { found: here.length > 0 && hedged.length === here.length, as: labels(here) };
  },
  "place-list": async (found, { places }, [spot]) => {
    const here = assertedAt(found, spot!);
    const named = new Set(here.flatMap(({ claim }) => claim.roles.map(({ name }) => name)));
    for (const { assertion } of here)
      if (assertion.place !== null) named.add((await found.ledger.entity(assertion.place)).name);
    const missing = places!.filter((place) => ![...named].some((name) => name.startsWith(place)));
    return {
      found: missing.length === 0,
      as: missing.length === 0 ? places!.join(", ") : `without ${missing.join(", ")}`,
    };
  },
  "partner-and-haven": (found, _planted, spots) => {
    const frames = spots.flatMap((spot) => assertedAt(found, spot)).map(({ claim }) => claim.frame);
    return {
      found: frames.includes("partner_of") && frames.includes("harbours"),
      as: [...new Set(frames)].join(", "),
    };
  },
  "designation-gap": (found) => {
    const gap = found.gaps.find((line) => line.includes("Nurin Front"));
    return { found: gap !== undefined, as: gap === undefined ? "no gap" : "gaps names the Nurin Front" };
  },
  "chain-of-three": chain,
  "chain-of-four": chain,
  "nested-source": chain,
  misquote: (found, planted, spots) => quoted(found, planted, spots, ["altered"]),
  ellipsis: (found, planted, spots) => quoted(found, planted, spots, ["shortened"]),
  "exact-quote": (found, planted, spots) => quoted(found, planted, spots, ["verbatim", "shortened"]),
  unchanged: (found, { passages }) => {
    const moved = found.changes.filter(
      (change) => change.type === "sentence" && side(change.before).includes(passages[0]!.quote),
    );
    const kinds = moved.map(({ kind }) => kind);
    return { found: moved.length === 0, as: kinds.join(", ") || "in no change" };
  },
  reworded: (found, planted) => changed(found, planted, ["reworded", "moved-reworded"]),
  dropped: (found, planted) => changed(found, planted, ["dropped"]),
  new: (found, planted) => changed(found, planted, ["new"]),
  "number-moved": (found, planted) =>
    changed(
      found,
      planted,
      ["reworded", "moved-reworded", "dated"],
      ({ numbers }) => (numbers?.length ?? 0) > 0,
    ),
  "definition-changed": (found) => {
    const warned = found.changes.filter(({ warnings }) => (warnings?.length ?? 0) > 0);
    return { found: warned.length > 0, as: `${warned.length} changes carry a warning` };
  },
  "heading-moved": (found, { passages }) => {
    const heading = passages[1]!.quote.replace(/^#+\s*/u, "");
    const here = found.changes.find(({ type, after }) => type === "section" && after === heading);
    return { found: here?.kind === "renumbered", as: here?.kind ?? "no such section" };
  },
  spelling: async (found, { names }) => same(await idsOf(found, names!), names!),
  "different-entities": async (found, { names }) => {
    const ids = await idsOf(found, names!);
    const known = ids.filter((id): id is string => id !== null);
    return {
      found: new Set(known).size === known.length && known.length > 1,
      as: `${new Set(known).size} entities`,
    };
  },
  "unnamed-source": async (found, _planted, [spot]) => {
    const here = saidAt(found, spot!);
    const { rows } = await found.ledger.entities({ limit: 1000 });
    const withName = new Set(rows.map(({ id }) => id));
    const named = here.filter(({ speaker }) => speaker !== null && withName.has(speaker));
    return {
      found: here.length > 0 && named.length < here.length,
      as: here.map(({ speakerName }) => speakerName ?? "nobody named").join(", "),
    };
  },
  comment: (found, _planted, [spot]) => {
    const here = assertedAt(found, spot!);
    const heard = here.filter(({ assertion }) => assertion.voice !== "comment" || assertion.origin !== null);
    return { found: heard.length === 0, as: here.length === 0 ? "no claim" : `${labels(here)}: no evidence` };
  },
};

/** A claim or an attribution that meets the words; of the case's frame, where it has one. */
export const plainly: Check = (found, { frame }, spots) => {
  const claims = spots
    .flatMap((spot) => assertedAt(found, spot))
    .filter(({ claim }) => frame === undefined || claim.frame === frame);
  if (claims.length > 0) return { found: true, as: labels(claims) };
  const voices = frame === undefined ? spots.flatMap((spot) => saidAt(found, spot)) : [];
  return {
    found: voices.length > 0,
    as: voices.map(({ speakerName }) => speakerName ?? "nobody named").join(", ") || "nothing",
  };
};

function copy(found: Found, _planted: PlantedCase, [original, copied]: readonly Spot[]): Outcome {
  const here = found.echoes.filter(
    ({ document, of, kind }) =>
      document.id === copied!.document && of.id === original!.document && kind !== "quotation",
  );
  return {
    found: here.length > 0,
    as: here.map(({ kind, direction }) => `${kind}, by ${direction}`).join("; ") || "no echo",
  };
}

/** One claim that meets the planted words in two documents or more. */
function origins(
  found: Found,
  { frame }: PlantedCase,
  spots: readonly Spot[],
  fits: (count: number) => boolean,
): Outcome {
  const by = new Map<string, { readonly one: Asserted; readonly documents: Set<string> }>();
  for (const spot of spots)
    for (const one of assertedAt(found, spot)) {
      if (frame !== undefined && one.claim.frame !== frame) continue;
      const known = by.get(one.claim.id) ?? { one, documents: new Set<string>() };
      by.set(one.claim.id, known);
      known.documents.add(spot.document);
    }
  const [most] = [...by.values()].sort((a, b) => b.documents.size - a.documents.size);
  if (most === undefined) return { found: false, as: "no claim there" };
  const { label, independentOrigins } = most.one.claim;
  return {
    found: most.documents.size > 1 && fits(independentOrigins),
    as: `${label}: ${independentOrigins} origins, in ${most.documents.size} of the documents`,
  };
}

function disputed(found: Found, _planted: PlantedCase, spots: readonly Spot[]): Outcome {
  const claims = spots.map((spot) => new Set(assertedAt(found, spot).map(({ claim }) => claim.id)));
  const touches = (id: string) => claims.flatMap((here, index) => (here.has(id) ? [index] : []));
  for (const { a, b, kind, strength } of found.disputes) {
    const [left, right] = [touches(a.id), touches(b.id)];
    if (left.some((at) => right.some((other) => other !== at)))
      return { found: true, as: `${kind}, ${strength}: ${a.label} | ${b.label}` };
  }
  return { found: false, as: "no dispute between them" };
}

/** The names of a chain, from the publisher inward, in the chain of an assertion or of an attribution that meets the words. */
function chain(found: Found, { chain: names }: PlantedCase, spots: readonly Spot[]): Outcome {
  const claimed = spots.flatMap((spot) => assertedAt(found, spot));
  const voiced = spots.flatMap((spot) => saidAt(found, spot));
  const chains = [
    ...claimed.map(({ assertion }) => assertion.chain.map(({ name }) => name ?? "")),
    ...voiced.map((one) => voicesOf(found, one)),
  ];
  const fits = chains.find((steps) => isWithin(names!, steps));
  const longest = [...chains].sort((a, b) => b.length - a.length)[0];
  return { found: fits !== undefined, as: (fits ?? longest ?? ["no claim there"]).join(" < ") };
}

/** The publisher, then who speaks in whose words, down to an attribution; an unnamed source by its own words. */
function voicesOf({ said }: Found, attribution: SaidRow): string[] {
  const names: string[] = [];
  for (let at: SaidRow | undefined = attribution; at !== undefined; ) {
    names.unshift(at.speakerName ?? at.source.map(({ quote }) => quote).join(" "));
    const { parent }: SaidRow = at;
    at = parent === null ? undefined : said.find(({ id }) => id === parent);
  }
  return [attribution.document.publisher ?? "", ...names];
}

/** Whether all names stand among the steps in their order; an acronym or the inner part of a name is enough. */
function isWithin(names: readonly string[], steps: readonly string[]): boolean {
  let at = 0;
  for (const step of steps) if (at < names.length && alike(names[at]!, step)) at++;
  return at === names.length;
}

function alike(name: string, step: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the /u, "");
  const initials = name
    .split(" ")
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  return plain(name).includes(plain(step)) || plain(step).includes(plain(name)) || step === initials;
}

function quoted(
  found: Found,
  { passages }: PlantedCase,
  spots: readonly Spot[],
  verdicts: readonly string[],
): Outcome {
  const at = passages.findIndex(({ role }) => role === "quote");
  const spot = spots[at]!;
  const here = found.quotes.filter(({ said, quote }) =>
    meets(spot, said.document.id, quote.start, quote.end),
  );
  return {
    found: here.some(({ verdict }) => verdicts.includes(verdict)),
    as: here.map(({ verdict }) => verdict).join(", ") || "no quotation",
  };
}

function changed(
  found: Found,
  { passages }: PlantedCase,
  kinds: readonly string[],
  fits: (change: Change) => boolean = () => true,
): Outcome {
  const earlier = passages.find(({ role }) => role === "earlier")?.quote;
  const later = passages.find(({ role }) => role === "later")?.quote;
  const here = found.changes.filter(
    (change) =>
      change.type === "sentence" &&
      (earlier === undefined || overlaps(side(change.before), earlier)) &&
      (later === undefined || overlaps(side(change.after), later)),
  );
  return {
    found: here.some((change) => kinds.includes(change.kind) && fits(change)),
    as: here.map(({ kind }) => kind).join(", ") || "in no change",
  };
}

function overlaps(sentence: string, quote: string): boolean {
  return sentence !== "" && (sentence.includes(quote) || quote.includes(sentence));
}

function side(part: Change["before"]): string {
  return part === null ? "" : typeof part === "string" ? part : (part.quote ?? "");
}

async function idsOf({ ledger }: Found, names: readonly string[]): Promise<(string | null)[]> {
  // Of several with one name, the one that most documents name.
  return Promise.all(
    names.map(async (name) => {
      const { rows } = await ledger.entities({ text: name, limit: 20 });
      for (const { id } of rows)
        if ((await ledger.entity(id)).names.some((known) => known.name === name)) return id;
      return null;
    }),
  );
}

function same(ids: readonly (string | null)[], names: readonly string[]): Outcome {
  const missing = names.filter((_, index) => ids[index] === null);
  const isOne = missing.length === 0 && new Set(ids).size === 1;
  return {
    found: isOne,
    as: missing.length > 0 ? `unknown or of several: ${missing.join(", ")}` : `${new Set(ids).size} entities`,
  };
}

function assertedAt(found: Found, spot: Spot): Asserted[] {
  return found.asserted.filter(({ assertion: { document, passage } }) =>
    meets(spot, document.id, passage.start, passage.end),
  );
}

function saidAt(found: Found, spot: Spot) {
  return found.said.filter(({ document, source, cue, content }) =>
    [...source, ...cue, ...content].some(({ start, end }) => meets(spot, document.id, start, end)),
  );
}

function labels(asserted: readonly Asserted[]): string {
  return (
    [...new Set(asserted.map(({ claim, assertion }) => `${claim.label} (${assertion.certainty})`))].join(
      "; ",
    ) || "no claim"
  );
}
