import { Button, Center } from "@mantine/core";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { strings } from "../strings/index.ts";

/** Asks for the next piece of a list; nothing where the list is at its end. */
export function More(props: {
  readonly of: Pick<UseInfiniteQueryResult, "hasNextPage" | "fetchNextPage" | "isFetchingNextPage">;
}) {
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = props.of;
  if (!hasNextPage) return null;
  return (
    <Center mt="md">
      <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {strings.terms.more}
      </Button>
    </Center>
  );
}
