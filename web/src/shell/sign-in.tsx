import { Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../api/client.ts";
import { takeSession } from "../api/session.ts";
import { Door, Refusal } from "../parts/door.tsx";
import { strings } from "../strings/index.ts";

const words = strings.people;

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
        <Text size="xs" c="dimmed" mt="lg">
          {words.forgotten}
        </Text>
      </form>
    </Door>
  );
}
