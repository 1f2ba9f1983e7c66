import { Badge, Button, Group, Select, Table } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconUserPlus } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Account, HandedInvitation } from "../../../../src/serve/contract/index.ts";
import { ask, call } from "../../api/client.ts";
import { ApiFault } from "../../api/fault.ts";
import { useMay } from "../../api/session.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { MARKINGS } from "../../parts/markings.ts";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { Corpora } from "./corpora.tsx";
import { HandOver } from "./hand-over.tsx";
import { Invite } from "./invite.tsx";
import classes from "./people.module.css";
import { ROLES } from "./scales.ts";

const words = strings.people;

/** Who has an account, and what they may do. For admins. */
export function People() {
  const mayLetIn = useMay("admin");
  return (
    <Page title={words.title} lead={words.lead}>
      {mayLetIn ? <Everybody /> : <EmptyState title={words.title}>{words.mayNot}</EmptyState>}
      <Corpora mayMake={mayLetIn} />
    </Page>
  );
}

function Everybody() {
  const people = useQuery(ask("listPeople"));
  const [inviting, setInviting] = useState(false);
  const [handed, setHanded] = useState<HandedInvitation | null>(null);
  const take = (invitation: HandedInvitation) => {
    setInviting(false);
    setHanded(invitation);
  };
  return (
    <>
      <Group justify="flex-end" mb="sm">
        <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setInviting(true)}>
          {words.invite}
        </Button>
      </Group>
      <Answer to={people}>
        {({ rows }) => (
          <div className={classes.sheet}>
            <Table verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{words.name}</Table.Th>
                  <Table.Th>{words.role}</Table.Th>
                  <Table.Th>{words.ceiling}</Table.Th>
                  <Table.Th>{words.state}</Table.Th>
                  <Table.Th>
                    <span className={classes.hidden}>{words.actions}</span>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((account) => (
                  <Row key={account.id} account={account} onHanded={setHanded} />
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
      </Answer>
      <Invite opened={inviting} onClose={() => setInviting(false)} onInvited={take} />
      <HandOver handed={handed} onClose={() => setHanded(null)} />
    </>
  );
}

function Row(props: { readonly account: Account; readonly onHanded: (handed: HandedInvitation) => void }) {
  const { id, name, role, ceiling, state } = props.account;
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ["listPeople"] });
  const change = useMutation({
    mutationFn: (body: { role?: Account["role"]; ceiling?: Account["ceiling"]; suspended?: boolean }) =>
      call("changePerson", { params: { id }, body }),
    onError: complain,
    onSettled: again,
  });
  const reset = useMutation({
    mutationFn: () => call("resetPerson", { params: { id }, body: {} }),
    onSuccess: props.onHanded,
    onError: complain,
  });
  const isSuspended = state === "suspended";
  return (
    <Table.Tr data-suspended={isSuspended || undefined} className={classes.row ?? ""}>
      <Table.Td className={classes.name ?? ""}>{name}</Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={words.roleOf(name)}
          data={ROLES.map((value) => ({ value, label: words.roles[value] }))}
          value={role}
          onChange={(value) => value && change.mutate({ role: value as Account["role"] })}
          disabled={isSuspended}
          allowDeselect={false}
          w={110}
        />
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={words.ceilingOf(name)}
          data={MARKINGS.map((value) => ({ value, label: `TLP:${value}` }))}
          value={ceiling}
          onChange={(value) => value && change.mutate({ ceiling: value as Account["ceiling"] })}
          disabled={isSuspended}
          allowDeselect={false}
          w={165}
        />
      </Table.Td>
      <Table.Td>
        <Badge variant="light" color={state === "active" ? "river" : "gray"} tt="none">
          {words.states[state]}
        </Badge>
      </Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          {isSuspended ? null : (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => reset.mutate()}
              loading={reset.isPending}
              aria-label={`${words.newLink}: ${name}`}
            >
              {words.newLink}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => change.mutate({ suspended: !isSuspended })}
            loading={change.isPending}
            aria-label={`${isSuspended ? words.restore : words.suspend}: ${name}`}
          >
            {isSuspended ? words.restore : words.suspend}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function complain(thrown: Error): void {
  const remedy = thrown instanceof ApiFault ? thrown.remedy : undefined;
  notifications.show({
    ...{ color: "clay", title: words.notDone },
    message: [thrown.message, remedy].filter(Boolean).join(". "),
  });
}
