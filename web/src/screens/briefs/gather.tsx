import { Button, Group, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { startDraft } from "../../parts/drafts.ts";
import { strings } from "../../strings/index.ts";
import { claimItem } from "./edits.ts";
import { gatherOn } from "./gather-on.ts";

/** Begins a brief with what is said of somebody or something, best supported first. */
export function Gather(props: { readonly subject: string | undefined; readonly onDone: () => void }) {
  const [subject, setSubject] = useState("");
  const gather = useMutation({
    mutationFn: gatherOn,
    onSuccess: ({ title, rows }) => {
      startDraft(
        title,
        rows.map(({ id, label }) => claimItem(id, label)),
      );
      setSubject("");
      props.onDone();
    },
  });
  const sent = useRef<string | undefined>(undefined);
  const { mutate } = gather;
  useEffect(() => {
    if (props.subject === undefined || sent.current === props.subject) return;
    sent.current = props.subject;
    mutate(props.subject);
  }, [props.subject, mutate]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (subject.trim() !== "") mutate(subject.trim());
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          label={strings.briefs.gather}
          description={strings.briefs.gatherSays}
          placeholder={strings.briefs.subject}
          value={subject}
          onChange={({ currentTarget }) => setSubject(currentTarget.value)}
          maxLength={300}
          flex={1}
        />
        <Button type="submit" variant="default" loading={gather.isPending} disabled={subject.trim() === ""}>
          {strings.briefs.gatherNow}
        </Button>
      </Group>
      {gather.error ? (
        <Text size="sm" c="var(--dispute)" role="alert" mt={4}>
          {strings.briefs.gatherFailed}: {gather.error.message}
        </Text>
      ) : null}
    </form>
  );
}
