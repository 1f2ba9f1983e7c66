import { Button, Code, Group, Text } from "@mantine/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { ApiFault } from "../api/fault.ts";
import { strings } from "../strings/index.ts";
import { EmptyState } from "./empty-state.tsx";

/** What a screen shows when its data did not come: what went wrong, and what to do. */
export function ErrorPage(props: ErrorComponentProps) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const fault = props.error instanceof ApiFault ? props.error : undefined;
  const unreachable = fault?.status === 0;
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div role="alert">
      <EmptyState
        title={strings.shell.failed}
        action={
          <Group mt="sm">
            <Button onClick={again}>{strings.shell.retry}</Button>
          </Group>
        }
      >
        {unreachable
          ? strings.shell.noAnswer
          : props.error instanceof Error
            ? props.error.message
            : String(props.error)}
        <Text span display="block" mt={4}>
          {unreachable ? strings.shell.noAnswerRemedy : fault?.remedy}
        </Text>
        {fault && !unreachable ? <Code mt="xs">{fault.code}</Code> : null}
      </EmptyState>
    </div>
  );
}
