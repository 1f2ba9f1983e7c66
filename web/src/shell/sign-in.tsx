import { Alert, Button, Divider, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api/client.ts";
import { takeSession, useSession } from "../api/session.ts";
import { Door, Refusal } from "../parts/door.tsx";
import { strings } from "../strings/index.ts";

const words = strings.people;

/** What stands behind the `#` when a provider sent somebody back who does not come in. */
const TURNED_AWAY = "#sign-in:";

/** Asks who is there; the screen whose address was opened is shown when they have said so. */
export function SignIn() {
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => call("signIn", { body: { name, password } }),
    onSuccess: (session) => takeSession(queries, session),
    onError: () => setPassword(""),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "" && password !== "") signIn.mutate();
  };
  return (
    <Door title={words.signIn} lead={words.signInLead}>
      <form onSubmit={submit}>
        <Refusal fault={signIn.error} title={words.failed} />
        <Stack gap="sm">
          <TextInput
            label={words.name}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            autoComplete="username"
            autoFocus
            required
            withAsterisk={false}
          />
          <PasswordInput
            label={words.password}
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            autoComplete="current-password"
            required
            withAsterisk={false}
          />
          <Button type="submit" loading={signIn.isPending} mt="xs">
            {words.signIn}
          </Button>
        </Stack>
      </form>
      <Elsewhere />
      <Text size="xs" c="dimmed" mt="lg">
        {words.forgotten}
      </Text>
    </Door>
  );
}

/** The way in by an identity provider, where the server has one. */
function Elsewhere() {
  const { data: session } = useSession();
  const [code] = useState(() => {
    const { hash } = window.location;
    return hash.startsWith(TURNED_AWAY) ? hash.slice(TURNED_AWAY.length) : null;
  });
  const begin = useMutation({
    mutationFn: () => {
      const { pathname, search } = window.location;
      return call("signInElsewhere", { body: { to: `${pathname}${search}` } });
    },
    onSuccess: ({ address }) => window.location.assign(address),
  });
  if (session?.provider == null) return null;
  const why = code === null ? undefined : words.turnedAway[code];
  return (
    <>
      <Divider label={words.or} my="md" />
      {why !== undefined && begin.isIdle ? (
        <Alert color="clay" title={words.failed} role="alert" mb="md">
          {why}
        </Alert>
      ) : null}
      <Refusal fault={begin.error} title={words.failed} />
      <Button variant="default" fullWidth loading={begin.isPending} onClick={() => begin.mutate()}>
        {words.signInWith(session.provider.name)}
      </Button>
    </>
  );
}
