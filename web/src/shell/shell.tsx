import { AppShell, Burger, Group, NavLink, ScrollArea, Text, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { Fragment, useEffect } from "react";
import { useAnalyst } from "../api/analyst.ts";
import { followLedger } from "../api/live.ts";
import { NamePrompt, signedBy } from "../parts/name-prompt.tsx";
import { strings } from "../strings/index.ts";
import { CommandPalette, openPalette } from "./command-palette.tsx";
import { DESTINATIONS } from "./destinations.ts";
import markUrl from "./mark.svg";
import { SchemeToggle } from "./scheme-toggle.tsx";
import classes from "./shell.module.css";
import { Tour } from "./tour/tour.tsx";

/** The frame around every screen: the menu, the search box, and the screen. */
export function Shell() {
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
