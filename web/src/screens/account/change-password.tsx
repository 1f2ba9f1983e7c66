import { Button, PasswordInput, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../../api/client.ts";
import { takeSession } from "../../api/session.ts";
import { Refusal } from "../../parts/door.tsx";
import { strings } from "../../strings/index.ts";

const words = strings.people;

/** Changes one's own password. @param props.name of the account, for the browser's keeper of passwords */
export function ChangePassword({ name }: { readonly name: string }) {
  const queries = useQueryClient();
  const [old, setOld] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const change = useMutation({
    mutationFn: () => call("changePassword", { body: { old, password } }),
    onSuccess: (session) => {
      for (const set of [setOld, setPassword, setAgain]) set("");
      takeSession(queries, session);
    },
  });
  const differs = again !== "" && again !== password;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (old !== "" && password !== "" && password === again) change.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Refusal fault={change.error} title={words.notDone} />
      <Stack gap="sm" maw={420}>
        <input type="text" name="username" value={name} autoComplete="username" readOnly hidden />
        <PasswordInput
          label={words.oldPassword}
          value={old}
          onChange={({ currentTarget }) => setOld(currentTarget.value)}
          autoComplete="current-password"
        />
        <PasswordInput
          label={words.newPassword}
          description={words.choose}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          autoComplete="new-password"
        />
        <PasswordInput
          label={words.again}
          value={again}
          onChange={({ currentTarget }) => setAgain(currentTarget.value)}
          autoComplete="new-password"
          error={differs ? words.differs : undefined}
        />
        <Button type="submit" loading={change.isPending} w="fit-content">
          {words.changePassword}
        </Button>
        <Text size="sm" role="status">
          {change.isSuccess ? words.passwordChanged : ""}
        </Text>
      </Stack>
    </form>
  );
}
