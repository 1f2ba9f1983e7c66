import { Button, Popover, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { IconBellPlus } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../../api/client.ts";
import { strings } from "../../strings/index.ts";
import type { ClaimsSearch } from "./route.ts";

const words = strings.claims;

/** Saves the filters as a search under a name: what matches them later is reported. */
export function SaveSearch({ search }: { readonly search: ClaimsSearch }) {
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const [name, setName] = useState("");
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => {
      const { order: _, ...filter } = search;
      return call("saveSearch", { body: { name: name.trim(), filter } });
    },
    onSuccess: ({ name: saved }) => {
      void queries.invalidateQueries({ queryKey: ["getWatching"] });
      notifications.show({ message: words.saved(saved) });
      setName("");
      close();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") save.mutate();
  };
  return (
    <Popover
      opened={isOpen}
      onChange={(open) => (open ? undefined : close())}
      position="bottom-end"
      trapFocus
      width={300}
    >
      <Popover.Target>
        <Button variant="default" leftSection={<IconBellPlus size={16} aria-hidden />} onClick={toggle}>
          {words.save}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <Text size="sm" c="dimmed" mb="xs">
            {words.saveLead}
          </Text>
          <TextInput
            label={words.saveName}
            value={name}
            maxLength={100}
            error={save.error?.message}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" mt="sm" loading={save.isPending} disabled={name.trim() === ""}>
            {words.saveDo}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
