import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorPage } from "./error-page.tsx";
import { Waiting } from "./waiting.tsx";

/**
 * What a question to the server gave: its answer drawn by `children`, or that it is on its way, or what went wrong with a way to ask
 * again. While a changed question is on its way the answer before it stays, marked busy.
 */
export function Answer<T>(props: {
  readonly to: UseQueryResult<T, Error>;
  readonly children: (answer: T) => ReactNode;
}) {
  const { data, error, refetch, isPlaceholderData } = props.to;
  if (error) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  return (
    <div aria-busy={isPlaceholderData || undefined} style={{ opacity: isPlaceholderData ? 0.6 : undefined }}>
      {props.children(data)}
    </div>
  );
}
