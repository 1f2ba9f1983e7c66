import { Button, Group, NativeSelect, SegmentedControl, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Assertion, ClaimRow, Range } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { strings } from "../../strings/index.ts";
import { bare } from "../addresses.ts";
import { EntityPicker } from "../entity-picker.tsx";
import { useJudge } from "../judge.ts";
import { Key } from "../key.tsx";
import classes from "./correcting.module.css";
import { type Corrected, correctionOf } from "./correction.ts";
import { MovePassage } from "./move-passage.tsx";

const words = strings.judging.correction;

/**
 * What the claim should have been: its frame, who fills which role, whether it is so, how sure, and the words that say it, which are
 * dragged anew in the text or moved word by word.
 */
export function CorrectionForm(props: {
  readonly assertion: Assertion;
  readonly claim: ClaimRow;
  /** The document's text, or a stretch of it that begins at `from`. */
  readonly text: string;
  readonly from?: number;
  readonly passage: Range;
  readonly onPassage: (passage: Range) => void;
  /** Given the assertion that stands now; null where it was left as it was. */
  readonly onDone: (made: string | null) => void;
}) {
  const { assertion, claim, text, passage, onPassage, onDone } = props;
  const { data } = useQuery(ask("listFrames"));
  const { judge, isBusy } = useJudge();
  const [now, setNow] = useState<Omit<Corrected, "passage">>(() => asRead(assertion, claim));
  const [reason, setReason] = useState("");
  const frames = data?.frames ?? [];
  const frame = frames.find(({ id }) => id === now.frame);
  const roles = [...new Set([...(frame?.roles.map(({ role }) => role) ?? []), ...Object.keys(now.roles)])];
  const correction = correctionOf(assertion, claim, { ...now, passage });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("select, input")?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    if (correction === null || isBusy) return;
    const subject = { kind: "assertion", id: assertion.id } as const;
    const decided = await judge({ subject, decision: "correct", correction, reason });
    if (decided !== null) onDone(decided.assertion);
  };
  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={words.title}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone(null);
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <h3 className={classes.title}>{words.title}</h3>
      <NativeSelect
        label={words.frame}
        size="xs"
        value={now.frame}
        onChange={(event) => setNow({ ...now, frame: event.currentTarget.value })}
        data={frames.map(({ id, label }) => ({ value: id, label }))}
      />
      {roles.map((role) => (
        <EntityPicker
          key={role}
          label={strings.terms.role(role)}
          size="xs"
          value={now.roles[role] ?? undefined}
          onChange={(id) => setNow({ ...now, roles: { ...now.roles, [role]: id ?? null } })}
        />
      ))}
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={words.polarity}
        value={now.polarity}
        onChange={(value) => setNow({ ...now, polarity: value as Corrected["polarity"] })}
        data={[
          { value: "positive", label: words.isSo },
          { value: "negative", label: words.isNotSo },
        ]}
      />
      <NativeSelect
        label={words.certainty}
        size="xs"
        value={now.certainty}
        onChange={(event) =>
          setNow({ ...now, certainty: event.currentTarget.value as Corrected["certainty"] })
        }
        data={Object.entries(strings.terms.certainty).map(([value, label]) => ({ value, label }))}
      />
      <MovePassage text={text} from={props.from ?? 0} passage={passage} onMove={onPassage} />
      <Textarea
        label={words.reason}
        size="xs"
        autosize
        minRows={1}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs" justify="space-between">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onDone(null)}
          rightSection={<Key>Esc</Key>}
        >
          {strings.judging.cancel}
        </Button>
        <Button
          type="submit"
          size="compact-sm"
          disabled={correction === null}
          loading={isBusy}
          rightSection={<Key>Ctrl Enter</Key>}
        >
          {words.save}
        </Button>
      </Group>
    </form>
  );
}

function asRead({ certainty }: Assertion, { frame, polarity, roles }: ClaimRow): Omit<Corrected, "passage"> {
  return {
    frame,
    polarity,
    certainty,
    roles: Object.fromEntries(roles.map(({ role, entity }) => [role, bare(entity)])),
  };
}
