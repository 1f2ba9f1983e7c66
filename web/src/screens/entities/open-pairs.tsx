import { useInfiniteQuery } from "@tanstack/react-query";
import { askPages } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { More } from "../../parts/more.tsx";
import { Pairs } from "../../parts/pairs.tsx";
import { strings } from "../../strings/index.ts";

/** All pairs that may be one, a piece at a time. */
export function OpenPairs() {
  const pages = useInfiniteQuery(askPages("listProposals"));
  return (
    <Answer to={pages}>
      {({ pages: found }) => {
        const rows = found.flatMap((page) => page.rows);
        if (rows.length === 0)
          return <EmptyState title={strings.entities.noPairsTitle}>{strings.entities.noPairs}</EmptyState>;
        return (
          <>
            <Pairs rows={rows} />
            <More of={pages} />
          </>
        );
      }}
    </Answer>
  );
}
