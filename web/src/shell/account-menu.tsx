import { Avatar, Button, Popover, UnstyledButton } from "@mantine/core";
import { IconKey, IconLogout, IconUsers } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { call } from "../api/client.ts";
import { takeSession, useSession } from "../api/session.ts";
import { strings } from "../strings/index.ts";
import classes from "./account-menu.module.css";

const words = strings.people;

/** Who is signed in, and the way out; nothing where the server has no accounts. */
export function AccountMenu() {
  const queries = useQueryClient();
  const { data: session } = useSession();
  const account = session?.account;
  if (account == null) return null;
  const signOut = async () => takeSession(queries, await call("signOut"));
  return (
    <Popover position="bottom-end" width={240} trapFocus>
      <Popover.Target>
        <UnstyledButton aria-label={words.account(account.name)}>
          <Avatar name={account.name} alt="" size={32} color="river" variant="light" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={words.account(account.name)}>
        <div className={classes.who}>
          <span className={classes.name}>{account.name}</span>
          {words.roles[account.role]}, {words.seesUpTo(account.ceiling)}
        </div>
        <Button
          renderRoot={(root) => <Link to="/account" {...root} />}
          variant="subtle"
          color="gray"
          justify="flex-start"
          fullWidth
          leftSection={<IconKey size={16} aria-hidden />}
        >
          {words.ownTitle}
        </Button>
        {session?.scopes.includes("admin") === true ? (
          <Button
            renderRoot={(root) => <Link to="/people" {...root} />}
            variant="subtle"
            color="gray"
            justify="flex-start"
            fullWidth
            leftSection={<IconUsers size={16} aria-hidden />}
          >
            {words.title}
          </Button>
        ) : null}
        <Button
          variant="subtle"
          color="gray"
          justify="flex-start"
          fullWidth
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => void signOut()}
        >
          {words.signOut}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
