import { Text, Title } from "@mantine/core";
import { useSession } from "../../api/session.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { ChangePassword } from "./change-password.tsx";
import { Tokens } from "./tokens.tsx";

const words = strings.people;

/** What lets somebody in, and the programs that ask in their name. */
export function OwnAccount() {
  const { data: session } = useSession();
  const account = session?.account;
  return (
    <Page title={words.ownTitle} lead={words.ownLead}>
      {session?.isTeam === false ? (
        <EmptyState title={words.noAccountsTitle}>{words.noAccounts}</EmptyState>
      ) : null}
      {account == null ? null : (
        <>
          <Title order={2} size="h4" mb="sm">
            {words.changePassword}
          </Title>
          {account.hasPassword ? (
            <ChangePassword name={account.name} />
          ) : (
            <Text size="sm">{words.noPassword}</Text>
          )}
          <Tokens />
        </>
      )}
    </Page>
  );
}
