import { Alert, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { ApiFault } from "../api/fault.ts";
import { strings } from "../strings/index.ts";
import classes from "./door.module.css";
import markUrl from "./mark.svg";

/** What stands before the workbench of a team: one card in the middle of the window. */
export function Door(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · ${strings.shell.product}`;
  }, [props.title]);
  return (
    <main className={classes.door}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <img src={markUrl} alt="" width={30} height={30} />
          {strings.shell.product}
        </div>
        <Title order={1} size="h3">
          {props.title}
        </Title>
        {props.lead ? (
          <Text c="dimmed" size="sm" mt={4} mb="lg">
            {props.lead}
          </Text>
        ) : null}
        {props.children}
      </div>
    </main>
  );
}

/** Why it was refused. */
export function Refusal({ fault, title }: { readonly fault: Error | null; readonly title: string }) {
  if (fault === null) return null;
  const isSilent = fault instanceof ApiFault && fault.status === 0;
  const remedy = fault instanceof ApiFault ? fault.remedy : undefined;
  return (
    <Alert color="clay" title={title} role="alert" mb="md">
      {isSilent ? strings.people.unreachable : [fault.message, remedy].filter(Boolean).join(". ")}
    </Alert>
  );
}
