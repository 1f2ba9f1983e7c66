import { ActionIcon } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { Assertion, Attribution, ClaimRow, Range } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { ExactWords } from "../../parts/exact-words.tsx";
import { strings } from "../../strings/index.ts";
import { ClaimCard } from "./claim-card.tsx";
import classes from "./panel.module.css";
import { QuoteChecked } from "./quote-checked.tsx";

/** What is chosen in the document, and the claims that it makes. */
export function PassagePanel(props: {
  readonly attribution: Attribution | undefined;
  readonly assertions: readonly Assertion[];
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly active: string | undefined;
  /** The attribution in whose content the chosen one is. */
  readonly through: Attribution | undefined;
  readonly document: string;
  readonly range: Range;
  readonly isCorrecting: boolean;
  readonly correction: React.ReactNode;
  readonly onActive: (assertion: Assertion) => void;
  readonly onCorrect: () => void;
  readonly onStep: (way: 1 | -1) => void;
  readonly onClose: () => void;
}) {
  const { attribution, assertions, claims } = props;
  return (
    <>
      <div className={classes.bar}>
        <h2 className={classes.heading}>{headingOf(attribution, assertions)}</h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={strings.reader.before}
          onClick={() => props.onStep(-1)}
        >
          <IconChevronUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={strings.reader.after}
          onClick={() => props.onStep(1)}
        >
          <IconChevronDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={strings.reader.close} onClick={props.onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <Said attribution={attribution} through={props.through} />
      <Quotes document={props.document} range={props.range} />
      {assertions.length === 0 ? (
        <p className={classes.nothing}>{strings.reader.noClaims}</p>
      ) : (
        <ol className={classes.cards} aria-label={strings.reader.claimsOfPassage}>
          {assertions.map((assertion) => {
            const claim = claims.get(assertion.claim);
            if (claim === undefined) return null;
            const isActive = assertion.id === props.active;
            return (
              <li key={assertion.id}>
                <ClaimCard
                  assertion={assertion}
                  claim={claim}
                  isActive={isActive}
                  onActive={() => props.onActive(assertion)}
                  onCorrect={props.onCorrect}
                  correction={isActive && props.isCorrecting ? props.correction : null}
                />
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

/** In which words somebody is said to say it, and through whom it came. */
function Said(props: {
  readonly attribution: Attribution | undefined;
  readonly through: Attribution | undefined;
}) {
  const { attribution, through } = props;
  if (attribution === undefined) return null;
  const words = [...attribution.source, ...attribution.cue].sort((a, b) => a.start - b.start);
  return (
    <>
      {words.length === 0 ? null : (
        <p className={classes.said}>
          <ExactWords quote={words.map(({ quote }) => quote).join(" … ")} />
        </p>
      )}
      {through === undefined ? null : (
        <p className={classes.through}>
          {strings.reader.through(through.speakerName ?? strings.terms.unnamedSource)}
        </p>
      )}
    </>
  );
}

/** The quotations in the chosen words, each looked up at its source. */
function Quotes({ document, range }: { readonly document: string; readonly range: Range }) {
  const { start, end } = range;
  const { data } = useQuery(
    ask("checkDocumentQuotes", { params: { id: document }, query: { start, end, limit: 20 } }),
  );
  return data?.rows
    .filter(({ quote }) => quote.start < end && start < quote.end)
    .map((check) => <QuoteChecked key={`${check.attribution} ${check.quote.start}`} check={check} />);
}

function headingOf(attribution: Attribution | undefined, assertions: readonly Assertion[]): string {
  if (attribution !== undefined) {
    const who = attribution.speakerName ?? attribution.source.map(({ quote }) => quote).join(" … ");
    return strings.reader.says(who || strings.terms.unnamedSource, strings.terms.stance[attribution.stance]);
  }
  if (assertions.some(({ voice }) => voice === "comment")) return strings.reader.readerSays;
  return assertions.some(({ voice }) => voice === "author")
    ? strings.reader.authorSays
    : strings.reader.passage;
}
