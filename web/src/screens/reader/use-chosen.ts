import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import type {
  Assertion,
  Attribution,
  ClaimRow,
  DocumentDetail,
  Range,
  Segment,
} from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { at, bare } from "../../parts/addresses.ts";
import { strings } from "../../strings/index.ts";
import type { Stretch } from "./plan.ts";
import { route } from "./route.ts";
import { hull } from "./stops.ts";
import type { Readings } from "./use-readings.ts";
import { placeOf } from "./use-walk.ts";
import type { Voice } from "./voices.ts";

/**
 * What is chosen in the document, as the address has it: a passage, the attribution that it is, the claims it makes and the one that is
 * decided on. Every choice writes the address.
 */
export function useChosen(
  document: DocumentDetail,
  stretches: readonly Stretch[],
  readings: Readings,
  voices: readonly Voice[],
) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const read = useMemo(() => gather(readings), [readings]);
  const hex = search.assertion;
  const asked = hex === undefined ? undefined : read.assertions.find(isAssertion(hex));
  // Where the address names an assertion alone, the server says where it stands.
  const { data: named } = useQuery({
    ...ask("getAssertion", { params: { id: hex ?? "" } }),
    enabled: hex !== undefined && search.passage === undefined,
  });
  const range = useMemo(
    () =>
      rangeOf(search.passage, document.text.length) ??
      (hex === undefined ? null : (named?.assertion.passage ?? null)),
    [search.passage, hex, named, document.text.length],
  );
  useEffect(() => {
    if (range !== null) readings.want(placeOf(stretches, range.start));
  }, [range, stretches, readings]);

  const attribution = useMemo(
    () => (range === null ? undefined : read.attributions.find(({ content }) => isHull(content, range))),
    [range, read],
  );
  const assertions = useMemo(
    () =>
      range === null
        ? []
        : read.assertions.filter(({ passage }) => passage.start < range.end && range.start < passage.end),
    [range, read],
  );
  const active = assertions.find(({ id }) => id === asked?.id) ?? assertions[0];
  const voice = voices.find(({ speaker }) => bare(speaker) === search.voice);

  const go = useCallback(
    (next: { passage?: string | undefined; assertion?: string | undefined; voice?: string | undefined }) =>
      void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false }),
    [navigate],
  );
  const choose = useCallback((words: Range) => go({ passage: at(words), assertion: undefined }), [go]);
  const activate = useCallback(
    ({ id, passage }: Assertion) => go({ passage: at(range ?? passage), assertion: bare(id) }),
    [go, range],
  );
  return useMemo(
    () => ({
      range,
      attribution,
      assertions,
      claims: read.claims,
      active,
      voice,
      voiceHex: search.voice,
      spoken: spokenOf(document.text, range, attribution),
      attributionOf: (id: string | null) => read.attributions.find((one) => one.id === id),
      choose,
      activate,
      chooseAssertion: (id: string) => go({ passage: undefined, assertion: bare(id) }),
      chooseClaimIn: ({ start, end }: Segment) => {
        const first = read.assertions.find(({ passage }) => passage.start >= start && passage.start < end);
        if (first !== undefined) go({ passage: at(first.passage), assertion: bare(first.id) });
      },
      /** What was pointed at: the attribution, or the claim's passage. */
      chooseAt: (attributionId: string | null, assertionId: string | null) => {
        const said = read.attributions.find(({ id }) => id === attributionId);
        const claim = read.assertions.find(({ id }) => id === assertionId);
        if (said !== undefined) {
          const [start, end] = hull(said.content);
          const isIn = claim !== undefined && claim.passage.start < end && start < claim.passage.end;
          go({ passage: at({ start, end }), assertion: isIn ? bare(claim.id) : undefined });
        } else if (claim !== undefined) go({ passage: at(claim.passage), assertion: bare(claim.id) });
      },
      /** Goes to the next claim of the passage; false where there is none. */
      stepClaim: (way: 1 | -1): boolean => {
        const next = assertions[assertions.findIndex(({ id }) => id === active?.id) + way];
        if (next !== undefined) activate(next);
        return next !== undefined;
      },
      onlyVoice: (hex: string | undefined) => go({ voice: hex }),
      clear: () => go({ passage: undefined, assertion: undefined }),
    }),
    [range, attribution, assertions, read, active, voice, search.voice, document.text, choose, activate, go],
  );
}

interface Gathered {
  readonly attributions: readonly Attribution[];
  readonly assertions: readonly Assertion[];
  readonly claims: ReadonlyMap<string, ClaimRow>;
}

/** What stands across two stretches is read with both, and counts once. */
function gather({ known }: Readings): Gathered {
  const readings = [...known.values()];
  const once = <T extends { readonly id: string }>(rows: readonly T[]) => [
    ...new Map(rows.map((row) => [row.id, row])).values(),
  ];
  return {
    attributions: once(readings.flatMap(({ attributions }) => attributions)),
    assertions: once(readings.flatMap(({ assertions }) => assertions)).sort(
      (a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end,
    ),
    claims: new Map(readings.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const))),
  };
}

function rangeOf(passage: string | undefined, length: number): Range | null {
  const [start, end] = (passage ?? "").split("-").map(Number);
  if (start === undefined || end === undefined || !(start < end) || end > length) return null;
  return { start, end };
}

const isHull = (content: readonly Range[], { start, end }: Range): boolean => {
  const [first, last] = hull(content);
  return first === start && last === end;
};

const isAssertion =
  (hex: string) =>
  ({ id }: Assertion) =>
    bare(id).startsWith(bare(hex));

/** What a screen reader says of the chosen passage. */
function spokenOf(text: string, range: Range | null, attribution: Attribution | undefined): string {
  if (range === null) return "";
  const quote = strings.terms.quoted(text.slice(range.start, range.end));
  if (attribution === undefined) return quote;
  const who = attribution.speakerName ?? strings.terms.unnamedSource;
  return `${strings.reader.says(who, strings.terms.stance[attribution.stance])}: ${quote}`;
}
