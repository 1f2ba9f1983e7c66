import { Button, CopyButton, Group, Modal, Text } from "@mantine/core";
import type { HandedInvitation } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import classes from "./people.module.css";

const words = strings.people;

/** Shows a link once, to be handed over. */
export function HandOver(props: { readonly handed: HandedInvitation | null; readonly onClose: () => void }) {
  const { handed, onClose } = props;
  const link = handed === null ? "" : `${window.location.origin}${handed.path}`;
  return (
    <Modal
      opened={handed !== null}
      onClose={onClose}
      title={words.link(handed?.account.name ?? "")}
      closeButtonProps={{ "aria-label": words.close }}
      centered
    >
      <code className={classes.link}>{link}</code>
      <Text size="sm" c="dimmed" mt="sm">
        {words.linkOnce(handed?.expiresAt.slice(0, 16).replace("T", " ") ?? "")}
      </Text>
      <Group justify="flex-end" mt="lg">
        <CopyButton value={link}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? words.copied : words.copy}</Button>}
        </CopyButton>
      </Group>
    </Modal>
  );
}
