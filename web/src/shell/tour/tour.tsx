import { ActionIcon, Button, Group, Paper, Text, Title } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { ask } from "../../api/client.ts";
import { strings } from "../../strings/index.ts";
import classes from "./tour.module.css";
import { setTourStep, useTourStep } from "./tour-step.ts";
import { useTourStops } from "./tour-stops.ts";
import { useBegun } from "./use-begun.ts";

const words = strings.tour;

/**
 * Five steps through the example workspace, as a card that covers nothing and takes no key away. It comes by itself in the library
 * of a ledger of the example documents, until it was ended once, and never on an address of something else.
 */
export function Tour() {
  const { data: status } = useQuery(ask("getStatus"));
  const step = useTourStep();
  const hasBegun = useBegun();
  const isOn = status?.ledger.isExample === true && hasBegun && step !== null;
  return isOn ? <TourCard step={step} /> : null;
}

function TourCard({ step }: { readonly step: number }) {
  const stops = useTourStops();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // Where the reader asked to be led and is not yet: what the step is about may still be on its way from the server.
  const awaited = useRef<number | null>(null);
  const stop = stops[step];
  const link = stop?.link;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is read out anew whenever the step changes.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [step]);
  useEffect(() => {
    if (awaited.current !== step || link === undefined) return;
    awaited.current = null;
    void navigate({ ...link, search: {} } as never);
  }, [step, link, navigate]);
  if (stop === undefined) return null;
  const go = (next: number) => {
    moved.current = true;
    awaited.current = next;
    setTourStep(next < stops.length ? next : null);
  };
  return (
    <Paper
      component="section"
      aria-label={words.label}
      className={`${classes.card} no-print`}
      shadow="lg"
      withBorder
    >
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="xs" c="dimmed" className="tabular">
          {words.step(step + 1, stops.length)}
        </Text>
        <ActionIcon variant="subtle" color="gray" aria-label={words.end} onClick={() => setTourStep(null)}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Title order={2} size="h5" tabIndex={-1} ref={heading} className={classes.heading}>
        {stop.title}
      </Title>
      <Text size="sm">{stop.text}</Text>
      <Group gap="xs" mt="sm">
        {step === 0 ? null : (
          <Button size="xs" variant="default" onClick={() => go(step - 1)}>
            {words.back}
          </Button>
        )}
        <Button size="xs" onClick={() => go(step + 1)}>
          {step === stops.length - 1 ? words.done : words.next}
        </Button>
      </Group>
    </Paper>
  );
}
