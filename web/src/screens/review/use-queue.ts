import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { ReviewItem } from "../../../../src/serve/contract/index.ts";
import { askPages } from "../../api/client.ts";

/** So many are asked for at a time: enough to go on while the next piece comes. */
const PIECE = 20;

/** What may be one in other words is worked out beside: asked again until it is there. */
const LOOK_AGAIN_MS = 1000;

/**
 * What is to be looked at, one after another: the first of the queue that was not put off in this visit. What is decided is set
 * aside at once, before the server has counted again.
 */
export function useQueue(about: string | undefined) {
  const asked = useInfiniteQuery({
    ...askPages("listReview", { query: { limit: PIECE, ...(about === undefined ? {} : { about }) } }),
    refetchInterval: (state) => (state.state.data?.pages[0]?.isWorking === true ? LOOK_AGAIN_MS : false),
  });
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<ReadonlyMap<string, ReviewItem>>(new Map());
  /** What was decided last and taken back: shown again at once, wherever it now stands in the queue. */
  const [back, setBack] = useState<ReviewItem | null>(null);
  const rows = useMemo(() => asked.data?.pages.flatMap((page) => page.rows) ?? [], [asked.data]);
  const item = back ?? rows.find(({ id }) => !aside.has(id) && !decided.has(id));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = asked;
  useEffect(() => {
    if (item === undefined && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [item, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const left = asked.data?.pages[0]?.left;
  const pending = rows.filter(({ id }) => decided.has(id)).length;
  return {
    item,
    asked,
    /** How many are open now, those put off among them. */
    left: left === undefined ? undefined : { ...left, count: Math.max(0, left.count - pending) },
    putOff: aside.size,
    decided: decided.size,
    onDecided: (done: ReviewItem) => {
      setBack(null);
      setDecided(new Map([...decided, [done.id, done]]));
    },
    onPutOff: ({ id }: ReviewItem) => {
      setBack(null);
      setAside(new Set([...aside, id]));
    },
    /** The last that was decided is open again. */
    onUndone: () => {
      setBack([...decided.values()].at(-1) ?? null);
      setDecided(new Map([...decided].slice(0, -1)));
    },
    takeUpAgain: () => setAside(new Set()),
  };
}
