import { AppShell, Burger, Group, NavLink, ScrollArea, Text, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { Fragment, useEffect, useLayoutEffect } from "react";
import { useAnalyst } from "../api/analyst.ts";
import { followLedger } from "../api/live.ts";
import { useSession } from "../api/session.ts";
import { ErrorPage } from "../parts/error-page.tsx";
import markUrl from "../parts/mark.svg";
import { NamePrompt, signedBy } from "../parts/name-prompt.tsx";
import { strings } from "../strings/index.ts";
import { AccountMenu } from "./account-menu.tsx";
import { CommandPalette, openPalette } from "./command-palette.tsx";
import { DESTINATIONS } from "./destinations.ts";
import { SchemeToggle } from "./scheme-toggle.tsx";
import classes from "./shell.module.css";
import { SignIn } from "./sign-in.tsx";
import { Tour } from "./tour/tour.tsx";

/** The frame around every screen; of a server with accounts, what asks people to sign in before it. */
export function Shell() {
  const path = useLocation({ select: (location) => location.pathname });
  const { data: session, error } = useSession();
  const isKnown = error !== null || session !== undefined;
  // In one stroke with what takes its place.
  useLayoutEffect(() => {
    if (isKnown) document.getElementById("beginning")?.remove();
  }, [isKnown]);
  if (error !== null && session === undefined)
    return <ErrorPage error={error} reset={() => window.location.reload()} />;
  if (session === undefined) return null;
  if (session.isTeam && path === "/welcome") return <Outlet />;
  if (session.isTeam && session.account === null) return <SignIn />;
  return <Frame />;
}

/** The menu, the search box, and the screen. */
function Frame() {
  const [opened, { toggle, close }] = useDisclosure(false);
  const path = useLocation({ select: (location) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the address changes.
  useEffect(close, [path]);
  const queries = useQueryClient();
  useEffect(() => followLedger(queries), [queries]);
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 212, breakpoint: "md", collapsed: { mobile: !opened } }}
      padding={0}
    >
      <a className={classes.skip} href="#content">
        {strings.shell.skip}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger
            opened={opened}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={strings.shell.menu}
            aria-expanded={opened}
          />
          <Link to="/" className={classes.brand} aria-label={strings.shell.product}>
            <img src={markUrl} alt="" width={26} height={26} />
            <Text fw={680} visibleFrom="xs">
              {strings.shell.product}
            </Text>
          </Link>
          <UnstyledButton className={classes.search} onClick={openPalette}>
            <IconSearch size={16} aria-hidden />
            <span>{strings.shell.search}</span>
            <kbd className={classes.key}>/</kbd>
          </UnstyledButton>
          <SchemeToggle />
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.nav} aria-label={strings.shell.menu}>
        <ScrollArea p="xs">
          {DESTINATIONS.map(({ group, items }) => (
            <Fragment key={group}>
              <Text className={classes.group}>{group}</Text>
              {items.map(({ to, label, icon: Icon }) => {
                const here = to === "/" ? path === "/" || path.startsWith("/documents") : path.startsWith(to);
                return (
                  <NavLink
                    key={to}
                    renderRoot={(root) => <Link to={to} {...root} />}
                    label={label}
                    active={here}
                    aria-current={here ? "page" : undefined}
                    leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                    className={classes.item ?? ""}
                  />
                );
              })}
            </Fragment>
          ))}
          <Signature />
          <Link to="/limits" className={classes.limits}>
            {strings.shell.limits}
          </Link>
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      <CommandPalette />
      <Tour />
      <NamePrompt />
    </AppShell>
  );
}

/** Whose name verdicts carry; pressing it changes the name. */
function Signature() {
  const name = useAnalyst();
  const { data: session } = useSession();
  if (session?.isTeam === true) return null;
  return (
    <UnstyledButton
      className={classes.signature}
      onClick={() => void signedBy(true)}
      title={strings.judging.change}
    >
      {name === null ? strings.judging.notSigned : strings.judging.signedAs}
      {name === null ? null : <span className={classes.name}>{name}</span>}
    </UnstyledButton>
  );
}
