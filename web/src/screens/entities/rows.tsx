import { Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { EntityRow } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { strings } from "../../strings/index.ts";
import classes from "./entities.module.css";

/** Entities as a table. */
export function Rows({ rows }: { readonly rows: readonly EntityRow[] }) {
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table verticalSpacing={7} className={classes.table ?? ""}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{strings.entities.name}</Table.Th>
            <Table.Th>{strings.entities.type}</Table.Th>
            <Table.Th className={classes.wide ?? ""}>{strings.entities.also}</Table.Th>
            <Table.Th ta="right">{strings.entities.documents}</Table.Th>
            <Table.Th ta="right" className={classes.wide ?? ""}>
              {strings.entities.mentions}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, name, type, aliases, documents, mentions }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Link to="/entities/$entityId" params={{ entityId: bare(id) }} className={classes.name}>
                  {name}
                </Link>
              </Table.Td>
              <Table.Td className={classes.quiet ?? ""}>{strings.terms.type(type)}</Table.Td>
              <Table.Td className={`${classes.quiet} ${classes.wide}`}>
                {aliases.slice(0, 4).join(", ")}
              </Table.Td>
              <Table.Td ta="right" className="tabular">
                {strings.terms.count(documents)}
              </Table.Td>
              <Table.Td ta="right" className={`tabular ${classes.wide}`}>
                {strings.terms.count(mentions)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
