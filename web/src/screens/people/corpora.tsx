import {
  ActionIcon,
  Badge,
  Button,
  Checkbox,
  Group,
  Modal,
  Select,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { IconLock, IconPlus, IconX } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Corpus } from "../../../../src/serve/contract/index.ts";
import { ask, call } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { Refusal } from "../../parts/door.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./people.module.css";

const words = strings.people;
type Role = Corpus["members"][number]["role"];

/** Named sets of documents, and who the members of private ones are. */
export function Corpora({ mayMake }: { readonly mayMake: boolean }) {
  const corpora = useQuery(ask("listCorpora"));
  const [isMaking, setMaking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const chosen = corpora.data?.rows.find(({ id }) => id === shown);
  return (
    <section aria-labelledby="corpora">
      <Title order={2} size="h3" id="corpora" className={classes.title ?? ""}>
        {words.corpora}
      </Title>
      <Text c="dimmed" mb="sm" className={classes.lead ?? ""}>
        {words.corporaLead}
      </Text>
      {mayMake ? (
        <Group justify="flex-end" mb="sm">
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setMaking(true)}
          >
            {words.makeCorpus}
          </Button>
        </Group>
      ) : null}
      <Answer to={corpora}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text c="dimmed">{words.noCorpora}</Text>
          ) : (
            <List rows={rows} onShow={setShown} />
          )
        }
      </Answer>
      <Modal
        opened={isMaking}
        onClose={() => setMaking(false)}
        title={words.makeCorpus}
        closeButtonProps={{ "aria-label": words.close }}
        centered
      >
        <Make onDone={() => setMaking(false)} />
      </Modal>
      <Modal
        opened={chosen !== undefined}
        onClose={() => setShown(null)}
        title={words.membersOf(chosen?.name ?? "")}
        closeButtonProps={{ "aria-label": words.close }}
        centered
      >
        {chosen === undefined ? null : <Members corpus={chosen} />}
      </Modal>
    </section>
  );
}

function List(props: { readonly rows: readonly Corpus[]; readonly onShow: (id: string) => void }) {
  return (
    <div className={classes.sheet}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.corpus}</Table.Th>
            <Table.Th>{words.inIt}</Table.Th>
            <Table.Th>{words.seenBy}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.rows.map(({ id, name, isPrivate, isMember, documents, members, mayLetIn }) => (
            <Table.Tr key={id}>
              <Table.Td className={classes.name ?? ""}>{name}</Table.Td>
              <Table.Td>{isMember ? strings.terms.count(documents ?? 0) : words.notYours}</Table.Td>
              <Table.Td>
                {!isPrivate ? (
                  words.seenByAll
                ) : mayLetIn ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconLock size={14} aria-hidden />}
                    onClick={() => props.onShow(id)}
                    aria-label={`${words.membersOf(name)}: ${members.length}`}
                  >
                    {words.members(members.length)}
                  </Button>
                ) : (
                  words.members(members.length)
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Make({ onDone }: { readonly onDone: () => void }) {
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [isPrivate, setPrivate] = useState(true);
  const make = useMutation({
    mutationFn: () => call("makeCorpus", { body: { name, isPrivate } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["listCorpora"] });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") make.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Refusal fault={make.error} title={words.notDone} />
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
        <Checkbox
          label={words.corpusPrivate}
          description={words.corpusPrivateMeans}
          checked={isPrivate}
          onChange={({ currentTarget }) => setPrivate(currentTarget.checked)}
        />
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onDone}>
          {strings.judging.cancel}
        </Button>
        <Button type="submit" loading={make.isPending}>
          {words.make}
        </Button>
      </Group>
    </form>
  );
}

function Members({ corpus }: { readonly corpus: Corpus }) {
  const queries = useQueryClient();
  const [person, setPerson] = useState("");
  const [role, setRole] = useState<Role>("reader");
  const seat = useMutation({
    mutationFn: (body: { readonly person: string; readonly role: Role | null }) =>
      call("seatMember", { params: { id: corpus.id }, body }),
    onSuccess: async () => {
      setPerson("");
      // Whoever dropped themselves sees less of everything.
      await queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (person.trim() !== "") seat.mutate({ person: person.trim(), role });
  };
  return (
    <>
      <Refusal fault={seat.error} title={words.notDone} />
      {corpus.members.length === 0 ? <Text c="dimmed">{words.noMembers}</Text> : null}
      <ul className={classes.members}>
        {corpus.members.map((member) => (
          <li key={member.id} className={classes.member}>
            <span>{member.name}</span>
            <Badge variant="light" tt="none">
              {words.memberRoles[member.role]}
            </Badge>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={words.dropMember(member.name)}
              onClick={() => seat.mutate({ person: member.id, role: null })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <Group align="flex-end" mt="md" gap="sm">
          <TextInput
            label={words.memberName}
            value={person}
            onChange={({ currentTarget }) => setPerson(currentTarget.value)}
            maxLength={200}
            autoComplete="off"
            flex={1}
            miw={160}
            data-autofocus
          />
          <Select
            label={words.memberRole}
            data={(["reader", "keeper"] as const).map((value) => ({
              value,
              label: words.memberRoles[value],
            }))}
            value={role}
            onChange={(value) => value && setRole(value as Role)}
            allowDeselect={false}
            w={110}
          />
          <Button type="submit" loading={seat.isPending}>
            {words.letIn}
          </Button>
        </Group>
      </form>
      <Text size="sm" c="dimmed" mt="sm">
        {words.memberRoleMeans}
      </Text>
    </>
  );
}
