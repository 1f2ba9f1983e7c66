import { Modal, Table } from "@mantine/core";
import { Key } from "../../parts/key.tsx";
import { strings } from "../../strings/index.ts";

/** What each key does. */
export function KeysHelp(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={strings.reader.keys}
      closeButtonProps={{ "aria-label": strings.reader.close }}
      centered
    >
      <Table withRowBorders={false} verticalSpacing={4}>
        <Table.Tbody>
          {strings.reader.keyList.map(([keys, does]) => (
            <Table.Tr key={does}>
              <Table.Td w={130}>
                {keys.map((key) => (
                  <span key={key}>
                    <Key>{key}</Key>{" "}
                  </span>
                ))}
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
