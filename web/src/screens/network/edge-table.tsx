import { Button, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { NetworkEdge, NetworkNode } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { spanInWords } from "../../parts/date-words.ts";
import { DisputeTag, OnlyDeniedTag, Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import { KindMark } from "./legend.tsx";
import classes from "./network.module.css";

const AT_ONCE = 100;

/** The network as a table: a row for each claim, the best supported first. */
export function EdgeTable(props: {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly edges: readonly NetworkEdge[];
}) {
  const [most, setMost] = useState(AT_ONCE);
  const rows = [...props.edges].sort((a, b) => b.weight - a.weight).slice(0, most);
  return (
    <>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={5} aria-label={strings.network.tableOf(props.edges.length)}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{strings.network.from}</Table.Th>
              <Table.Th>{strings.network.relation}</Table.Th>
              <Table.Th>{strings.network.target}</Table.Th>
              <Table.Th ta="right">{strings.network.origins}</Table.Th>
              <Table.Th>{strings.network.said}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((edge) => (
              <Table.Tr key={edge.claim}>
                <Table.Td>
                  <Name node={props.nodes.get(edge.source)} />
                </Table.Td>
                <Table.Td>
                  <Link
                    to="/claims/$claimId"
                    params={{ claimId: bare(edge.claim) }}
                    className={classes.claim}
                  >
                    {edge.label}
                  </Link>{" "}
                  {edge.disputed ? <DisputeTag /> : null}
                  {edge.isOnlyDenied ? <OnlyDeniedTag /> : null}
                  {edge.isHedged ? <Tag tone="hedge">{strings.terms.certainty.hedged}</Tag> : null}
                </Table.Td>
                <Table.Td>
                  <Name node={props.nodes.get(edge.target)} />
                </Table.Td>
                <Table.Td ta="right" className={classes.origins ?? ""}>
                  {edge.weight}
                </Table.Td>
                <Table.Td className={classes.when ?? ""}>
                  {spanInWords(edge.from, edge.to) ?? strings.terms.undated}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {props.edges.length > most ? (
        <Button variant="default" mt="md" onClick={() => setMost(most + AT_ONCE)}>
          {strings.network.moreRows}
        </Button>
      ) : null}
    </>
  );
}

function Name({ node }: { readonly node: NetworkNode | undefined }) {
  if (node === undefined) return null;
  return (
    <Link to="/entities/$entityId" params={{ entityId: bare(node.id) }} className={classes.name}>
      <KindMark type={node.type} /> {node.name}
    </Link>
  );
}
