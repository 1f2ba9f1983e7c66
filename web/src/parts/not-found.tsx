import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { strings } from "../strings/index.ts";
import { EmptyState } from "./empty-state.tsx";
import { Page } from "./page.tsx";

/** An address that no screen has. */
export function NotFound() {
  return (
    <Page title={strings.shell.notFound}>
      <EmptyState
        title={strings.shell.notFoundRemedy}
        action={
          <Button component={Link} to="/">
            {strings.shell.toLibrary}
          </Button>
        }
      />
    </Page>
  );
}
