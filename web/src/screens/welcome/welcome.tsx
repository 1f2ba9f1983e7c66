import { Anchor, Button, PasswordInput, Stack } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { ask, call } from "../../api/client.ts";
import { takeSession } from "../../api/session.ts";
import { Door, Refusal } from "../../parts/door.tsx";
import { strings } from "../../strings/index.ts";

const words = strings.people;

/** Sets the password of an invited account. The secret stands behind the # of the address, which no server sees. */
export function Welcome() {
  const [secret] = useState(() => window.location.hash.slice(1));
  const invitation = useQuery({ ...ask("lookAtInvitation", { body: { secret } }), enabled: secret !== "" });
  if (secret === "" || invitation.error !== null)
    return (
      <Door title={words.spent} lead={words.spentLead}>
        <Anchor component={Link} to="/">
          {words.toSignIn}
        </Anchor>
      </Door>
    );
  if (invitation.data === undefined) return null;
  const { name, role } = invitation.data;
  return (
    <Door title={words.welcome} lead={words.welcomeTo(name, words.aRole[role])}>
      <Choose name={name} secret={secret} />
    </Door>
  );
}

function Choose({ name, secret }: { readonly name: string; readonly secret: string }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const accept = useMutation({
    mutationFn: () => call("acceptInvitation", { body: { secret, password } }),
    onSuccess: (session) => {
      takeSession(queries, session);
      void navigate({ to: "/", replace: true });
    },
  });
  const differs = again !== "" && again !== password;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== "" && password === again) accept.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Refusal fault={accept.error} title={words.notDone} />
      <Stack gap="sm">
        {/* Read by the browser's keeper of passwords. */}
        <input type="text" name="username" value={name} autoComplete="username" readOnly hidden />
        <PasswordInput
          label={words.password}
          description={words.choose}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          autoComplete="new-password"
          minLength={12}
          required
          withAsterisk={false}
        />
        <PasswordInput
          label={words.again}
          value={again}
          onChange={({ currentTarget }) => setAgain(currentTarget.value)}
          autoComplete="new-password"
          error={differs ? words.differs : undefined}
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={accept.isPending} mt="xs">
          {words.begin}
        </Button>
      </Stack>
    </form>
  );
}
