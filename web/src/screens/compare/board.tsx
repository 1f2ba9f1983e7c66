import { Button } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import type { Comparison } from "../../../../src/serve/contract/index.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { strings } from "../../strings/index.ts";
import { align, isOfKind } from "./align.ts";
import { Claims } from "./claims.tsx";
import classes from "./compare.module.css";
import type { Chosen } from "./filters.tsx";
import { comparisonOf } from "./queries.ts";
import { Sections } from "./sections.tsx";
import { type Kind, Toolbar } from "./toolbar.tsx";
import { useChanges } from "./use-changes.ts";

/** What changed: claims first, then the text side by side, or one kind of change alone. */
export function Board(props: {
  readonly chosen: Chosen;
  readonly kind: Kind | undefined;
  readonly onKind: (kind: Kind | undefined) => void;
}) {
  const { chosen, kind } = props;
  const board = useRef<HTMLDivElement>(null);
  const { place, step, restart } = useChanges(board);
  const pages = useInfiniteQuery({
    ...comparisonOf({ ...chosen, kind: kind === "changed" ? undefined : kind }),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer to={pages}>
      {({ pages: [first, ...rest] }) => {
        if (!first) return null;
        const all = [first, ...rest].flatMap(({ sentences }) => sentences);
        const sentences = kind === "claim" ? [] : all.filter((one) => isOfKind(one, kind));
        const claims = kind === undefined || kind === "changed" || kind === "claim" ? first.claims : [];
        const isNothing = sentences.length === 0 && claims.length === 0;
        return (
          <div ref={board}>
            <Toolbar
              kind={kind}
              counts={countsOf(first)}
              onKind={(next) => {
                restart();
                props.onKind(next);
              }}
              place={place}
              total={sentences.filter((one) => isOfKind(one, "changed")).length}
              onStep={step}
            />
            {isNothing ? (
              <EmptyState title={strings.compare.noneTitle}>{strings.compare.none}</EmptyState>
            ) : null}
            {claims.length > 0 ? <Claims claims={claims} isWhole={kind === "claim"} /> : null}
            {sentences.length > 0 ? (
              <Sections
                sections={align(first.sections, sentences)}
                editions={{ before: first.before.edition, after: first.after.edition }}
              />
            ) : null}
            {pages.hasNextPage ? (
              <Button
                variant="default"
                mt="md"
                loading={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
                className={classes.more ?? ""}
              >
                {strings.compare.more}
              </Button>
            ) : null}
          </div>
        );
      }}
    </Answer>
  );
}

function countsOf({ counts, claims }: Comparison): Readonly<Record<Kind, number>> {
  const of = (kind: string) => counts[kind] ?? 0;
  const reworded = of("reworded") + of("moved-reworded");
  const moved = of("moved") + of("moved-reworded");
  return {
    changed: of("new") + of("dropped") + reworded + of("moved"),
    reworded,
    new: of("new"),
    dropped: of("dropped"),
    moved,
    number: of("number"),
    dated: of("dated"),
    claim: counts.claim ?? claims.length,
  };
}
