import { Button, Group, Modal, Select, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Markings } from "../../../src/serve/contract/index.ts";
import { ask, call } from "../api/client.ts";
import { askAgain } from "../api/live.ts";
import { useSession } from "../api/session.ts";
import { strings } from "../strings/index.ts";
import { Refusal } from "./door.tsx";
import { MARKINGS } from "./markings.ts";

const words = strings.people;

/** Stands for taking a marking back. */
const NONE = "none";

interface Subject {
  readonly kind: "document" | "claim";
  readonly id: string;
}

/** A button by which a document or a claim is marked; nothing for who may not, and where nobody signs in. */
export function SetMarking(subject: Subject) {
  const { data: session } = useSession();
  const [opened, setOpened] = useState(false);
  const { data } = useQuery({
    ...ask("getMarking", { query: { kind: subject.kind, id: subject.id } }),
    enabled: session?.isTeam === true,
  });
  if (session?.isTeam !== true || !session.scopes.includes("review") || data === undefined) return null;
  return (
    <>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setOpened(true)}>
        {words.mark}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={words.markTitle}
        closeButtonProps={{ "aria-label": words.close }}
        centered
      >
        <Form {...subject} known={data} onClose={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function Form({
  kind,
  id,
  known,
  onClose,
}: Subject & { readonly known: Markings; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const { data: session } = useSession();
  const [marking, setMarking] = useState<string>(known.own ?? NONE);
  const [reason, setReason] = useState("");
  const mark = useMutation({
    mutationFn: () => {
      const set = MARKINGS.find((one) => one === marking) ?? null;
      return call("setMarking", { body: { kind, id, marking: set, reason } });
    },
    onSuccess: async () => {
      onClose();
      await askAgain(queries);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mark.mutate();
  };
  const ceiling = session?.account?.ceiling ?? "RED";
  const isBeyond = MARKINGS.findIndex((one) => one === marking) > MARKINGS.indexOf(ceiling);
  return (
    <form onSubmit={submit}>
      <Refusal fault={mark.error} title={words.notDone} />
      <Stack gap="sm">
        <Select
          label={words.markingLabel}
          description={words.markMeans}
          data={[
            { value: NONE, label: words.noMarking },
            ...MARKINGS.map((value) => ({ value, label: `TLP:${value}: ${words.markings[value]}` })),
          ]}
          value={marking}
          onChange={(value) => value && setMarking(value)}
          error={isBeyond ? words.markBeyond : undefined}
          allowDeselect={false}
          data-autofocus
        />
        <TextInput
          label={words.markReason}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          maxLength={2000}
          autoComplete="off"
        />
        {known.history.length === 0 ? null : (
          <Text size="xs" c="dimmed">
            {words.markHistory}:{" "}
            {known.history
              .map(({ marking, by, at }) => words.markedBy(marking, by, at.slice(0, 10)))
              .join("; ")}
          </Text>
        )}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {strings.judging.cancel}
        </Button>
        <Button type="submit" loading={mark.isPending}>
          {words.keepMarking}
        </Button>
      </Group>
    </form>
  );
}
