import {
  Button,
  Checkbox,
  CopyButton,
  Group,
  Modal,
  NumberInput,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Session, Token } from "../../../../src/serve/contract/index.ts";
import { ask, call } from "../../api/client.ts";
import { useSession } from "../../api/session.ts";
import { Answer } from "../../parts/answer.tsx";
import { Refusal } from "../../parts/door.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./account.module.css";

const words = strings.people;

/** For how long a token holds where nothing else is asked, in days. */
const DAYS = 90;
const MOST_DAYS = 366;

/** Tokens of one's own programs, of everybody's for an admin: made, shown once, revoked. */
export function Tokens() {
  const tokens = useQuery(ask("listTokens"));
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const take = (made: string) => {
    setMaking(false);
    setSecret(made);
  };
  return (
    <>
      <Group justify="space-between" mt="xl" mb="xs">
        <Title order={2} size="h4">
          {words.tokens}
        </Title>
        <Button onClick={() => setMaking(true)}>{words.makeToken}</Button>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {words.tokensLead}
      </Text>
      <Answer to={tokens}>
        {({ rows }) => (rows.length === 0 ? <Text size="sm">{words.noTokens}</Text> : <List rows={rows} />)}
      </Answer>
      <Modal
        opened={making}
        onClose={() => setMaking(false)}
        title={words.makeToken}
        closeButtonProps={{ "aria-label": words.close }}
        centered
      >
        <Make onClose={() => setMaking(false)} onMade={take} />
      </Modal>
      <Modal
        opened={secret !== null}
        onClose={() => setSecret(null)}
        title={words.tokenMade}
        closeButtonProps={{ "aria-label": words.close }}
        centered
      >
        <code className={classes.secret}>{secret}</code>
        <Group justify="flex-end" mt="lg">
          <CopyButton value={secret ?? ""}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? words.copied : words.copyToken}</Button>}
          </CopyButton>
        </Group>
      </Modal>
    </>
  );
}

function List({ rows }: { readonly rows: readonly Token[] }) {
  return (
    <div className={classes.sheet}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.tokenUse}</Table.Th>
            <Table.Th>{words.tokenOf}</Table.Th>
            <Table.Th>{words.tokenMay}</Table.Th>
            <Table.Th>{words.tokenUntil}</Table.Th>
            <Table.Th>
              <span className={classes.hidden}>{words.actions}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((token) => (
            <Row key={token.id} token={token} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Row({ token }: { readonly token: Token }) {
  const queries = useQueryClient();
  const { id, name, of, scopes, expiresAt, revokedAt } = token;
  const revoke = useMutation({
    mutationFn: () => call("revokeToken", { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["listTokens"] }),
  });
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{of}</Table.Td>
      <Table.Td>{scopes.map((scope) => words.scopes[scope]).join(", ")}</Table.Td>
      <Table.Td>
        {revokedAt === null ? expiresAt.slice(0, 10) : words.revoked(revokedAt.slice(0, 10))}
      </Table.Td>
      <Table.Td>
        {revokedAt === null ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={revoke.isPending}
            onClick={() => revoke.mutate()}
            aria-label={`${words.revoke}: ${name}`}
          >
            {words.revoke}
          </Button>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

function Make({
  onClose,
  onMade,
}: {
  readonly onClose: () => void;
  readonly onMade: (secret: string) => void;
}) {
  const queries = useQueryClient();
  const { data: session } = useSession();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Session["scopes"][number][]>(["read"]);
  const [days, setDays] = useState<number | string>(DAYS);
  const make = useMutation({
    mutationFn: () => call("makeToken", { body: { name, scopes: [...scopes], days: Number(days) } }),
    onSuccess: async ({ secret }) => {
      await queries.invalidateQueries({ queryKey: ["listTokens"] });
      onMade(secret);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "" && scopes.length > 0) make.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Refusal fault={make.error} title={words.notDone} />
      <Stack gap="sm">
        <TextInput
          label={words.tokenUse}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          maxLength={100}
          autoComplete="off"
          data-autofocus
          required
        />
        <Checkbox.Group
          label={words.tokenMay}
          value={[...scopes]}
          onChange={(chosen) => setScopes(chosen as Session["scopes"])}
        >
          <Group gap="md" mt={4}>
            {(session?.scopes ?? []).map((scope) => (
              <Checkbox key={scope} value={scope} label={words.scopes[scope]} />
            ))}
          </Group>
        </Checkbox.Group>
        <NumberInput
          label={words.tokenDays}
          value={days}
          onChange={setDays}
          min={1}
          max={MOST_DAYS}
          allowDecimal={false}
        />
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {strings.judging.cancel}
        </Button>
        <Button type="submit" loading={make.isPending}>
          {words.makeToken}
        </Button>
      </Group>
    </form>
  );
}
