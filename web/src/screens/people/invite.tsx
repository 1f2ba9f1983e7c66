import { Button, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Account, HandedInvitation } from "../../../../src/serve/contract/index.ts";
import { call } from "../../api/client.ts";
import { useSession } from "../../api/session.ts";
import { Refusal } from "../../parts/door.tsx";
import { MARKINGS } from "../../parts/markings.ts";
import { strings } from "../../strings/index.ts";
import { ROLES } from "./scales.ts";

const words = strings.people;

/** Asks whom to invite, and as what. */
export function Invite(props: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onInvited: (handed: HandedInvitation) => void;
}) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words.inviteTitle}
      closeButtonProps={{ "aria-label": words.close }}
      centered
    >
      <Form {...props} />
    </Modal>
  );
}

function Form({
  onClose,
  onInvited,
}: {
  readonly onClose: () => void;
  readonly onInvited: (handed: HandedInvitation) => void;
}) {
  const queries = useQueryClient();
  const { data: session } = useSession();
  const provider = session?.provider ?? null;
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Account["role"]>("analyst");
  const [ceiling, setCeiling] = useState<Account["ceiling"]>("RED");
  const invite = useMutation({
    mutationFn: () =>
      call("invitePerson", { body: { name, role, ceiling, ...(email.trim() === "" ? {} : { email }) } }),
    onSuccess: async (handed) => {
      await queries.invalidateQueries({ queryKey: ["listPeople"] });
      onInvited(handed);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") invite.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Refusal fault={invite.error} title={words.notDone} />
      <Stack gap="sm">
        <TextInput
          label={words.name}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          maxLength={200}
          autoComplete="off"
          data-autofocus
          required
        />
        {provider === null ? null : (
          <TextInput
            type="email"
            label={words.email}
            description={words.emailMeans(provider.name)}
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            maxLength={254}
            autoComplete="off"
          />
        )}
        <Select
          label={words.role}
          description={words.roleMeans}
          data={ROLES.map((value) => ({ value, label: words.roles[value] }))}
          value={role}
          onChange={(value) => value && setRole(value as Account["role"])}
          allowDeselect={false}
        />
        <Select
          label={words.ceiling}
          data={MARKINGS.map((value) => ({ value, label: `TLP:${value}` }))}
          value={ceiling}
          onChange={(value) => value && setCeiling(value as Account["ceiling"])}
          allowDeselect={false}
        />
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {strings.judging.cancel}
        </Button>
        <Button type="submit" loading={invite.isPending}>
          {words.invite}
        </Button>
      </Group>
    </form>
  );
}
