import { Button, Group, Modal, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { analystName, nameAnalyst } from "../api/analyst.ts";
import { ask } from "../api/client.ts";
import { strings } from "../strings/index.ts";

type Answer = (name: string | null) => void;
let waiting: Answer | null = null;
const watchers = new Set<() => void>();

function wait(next: Answer | null): void {
  waiting = next;
  for (const watcher of watchers) watcher();
}

/**
 * The name that verdicts are signed with; asked for when it is not known yet.
 *
 * @param anew asks even where it is known, to change it
 * @returns null when the person would not say
 */
export function signedBy(anew = false): Promise<string | null> {
  const known = analystName();
  if (known !== null && !anew) return Promise.resolve(known);
  waiting?.(null);
  return new Promise((resolve) => wait(resolve));
}

/** Where {@link signedBy} asks; stands once in the frame. */
export function NamePrompt() {
  const answer = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => waiting,
  );
  const close = (name: string | null) => {
    wait(null);
    answer?.(name);
  };
  return (
    <Modal
      opened={answer !== null}
      onClose={() => close(null)}
      title={strings.judging.whoDecides}
      closeButtonProps={{ "aria-label": strings.judging.cancel }}
      centered
    >
      <NameForm onName={close} />
    </Modal>
  );
}

function NameForm({ onName }: { readonly onName: Answer }) {
  const { data: status } = useQuery(ask("getStatus"));
  const [typed, setTyped] = useState<string | null>(analystName());
  const name = typed ?? status?.analyst ?? "";
  const box = useRef<HTMLInputElement>(null);
  // What stands there is a proposal: whoever types writes over it, also where it came after the focus.
  useEffect(() => {
    if (typed === null && name !== "" && document.activeElement === box.current) box.current?.select();
  }, [typed, name]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    nameAnalyst(name);
    onName(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <Text size="sm" mb="md">
        {strings.judging.whyName}
      </Text>
      <TextInput
        ref={box}
        label={strings.judging.name}
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maxLength={200}
        autoComplete="name"
        data-autofocus
        required
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => onName(null)}>
          {strings.judging.cancel}
        </Button>
        <Button type="submit">{strings.judging.sign}</Button>
      </Group>
    </form>
  );
}
