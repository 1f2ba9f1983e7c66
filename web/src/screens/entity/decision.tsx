import { Button, Group, Modal, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { strings } from "../../strings/index.ts";

/** A window in which somebody decides who is who, with a reason; what was filled in is gone when it closes. */
export function Decision(props: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** What the button that decides says; it can be pressed when `isReady`. */
  readonly action: string;
  readonly isReady: boolean;
  readonly isPending: boolean;
  readonly onDecide: (reason: string) => Promise<void>;
}) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ "aria-label": strings.entity.cancel }}
    >
      <Form {...props} />
    </Modal>
  );
}

function Form(props: Parameters<typeof Decision>[0]) {
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.isReady) void props.onDecide(reason);
  };
  return (
    <form onSubmit={submit}>
      {props.children}
      <TextInput
        label={strings.entity.reason}
        placeholder={strings.entity.reasonPlaceholder}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        maxLength={2000}
        mt="md"
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={props.onClose}>
          {strings.entity.cancel}
        </Button>
        <Button type="submit" disabled={!props.isReady} loading={props.isPending}>
          {props.action}
        </Button>
      </Group>
    </form>
  );
}
