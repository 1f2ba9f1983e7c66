import { Button, Group, Modal, Text, Textarea } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import { strings } from "../../../strings/index.ts";

const words = strings.library;

/** Asks for the addresses of pages; open while `address` is not null, which is what was pasted. */
export function AddAddress(props: {
  readonly address: string | null;
  readonly onClose: () => void;
  readonly onAdd: (urls: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState("");
  useEffect(() => setTyped(props.address ?? ""), [props.address]);
  const urls = typed.split(/\s+/).filter((word) => word !== "");
  const bad = urls.find((url) => !/^https?:\/\/[^/]+/i.test(url));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (urls.length === 0 || bad !== undefined) return;
    props.onAdd(urls);
    props.onClose();
  };
  return (
    <Modal
      opened={props.address !== null}
      onClose={props.onClose}
      title={words.addAddress}
      closeButtonProps={{ "aria-label": strings.parts.close }}
      size="lg"
      centered
    >
      <form onSubmit={submit}>
        <Text size="sm" mb="sm">
          {words.addressLeaves}
        </Text>
        <Textarea
          label={words.addresses}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={bad === undefined ? null : words.badAddress(bad)}
          autosize
          minRows={2}
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={props.onClose}>
            {strings.judging.cancel}
          </Button>
          <Button type="submit" disabled={urls.length === 0}>
            {words.fetch}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
