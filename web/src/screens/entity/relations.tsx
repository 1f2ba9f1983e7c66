import { Button, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Relation } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { bare } from "../../parts/addresses.ts";
import { Answer } from "../../parts/answer.tsx";
import { spanInWords } from "../../parts/date-words.ts";
import { DisputeTag, isOnlyDenied, OnlyDeniedTag, Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./entity.module.css";
import { Section } from "./section.tsx";

const FIRST = 10;

/** With whom claims join it, how, when, and by how many independent origins. */
export function Relations({ id }: { readonly id: string }) {
  const found = useQuery(ask("listRelations", { params: { id } }));
  const [isAll, setAll] = useState(false);
  return (
    <Section title={strings.entity.relations}>
      <Answer to={found}>
        {({ rows, isMore }) =>
          rows.length === 0 ? (
            <Text size="sm" c="dimmed">
              {strings.entity.noRelations}
            </Text>
          ) : (
            <>
              <Table.ScrollContainer minWidth={520}>
                <Table verticalSpacing={5} className={classes.relations ?? ""}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{strings.entity.other}</Table.Th>
                      <Table.Th>{strings.entity.relation}</Table.Th>
                      <Table.Th>{strings.entity.time}</Table.Th>
                      <Table.Th ta="right">{strings.entity.support}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  {(isAll ? rows : rows.slice(0, FIRST)).map((relation) => (
                    <With key={relation.other.id} relation={relation} />
                  ))}
                </Table>
              </Table.ScrollContainer>
              {!isAll && rows.length > FIRST ? (
                <Button variant="subtle" size="compact-sm" mt={4} onClick={() => setAll(true)}>
                  {strings.entity.allRelations(rows.length)}
                </Button>
              ) : null}
              {isMore && isAll ? (
                <Text size="sm" c="dimmed">
                  {strings.entity.moreRelations}
                </Text>
              ) : null}
            </>
          )
        }
      </Answer>
    </Section>
  );
}

function With({ relation: { other, frames } }: { readonly relation: Relation }) {
  return (
    <Table.Tbody>
      {frames.map((frame, index) => (
        <Table.Tr key={frame.claim.id}>
          {index === 0 ? (
            <Table.Th scope="rowgroup" rowSpan={frames.length} className={classes.other ?? ""}>
              <Link to="/entities/$entityId" params={{ entityId: bare(other.id) }}>
                {other.name}
              </Link>
              <span className={classes.quiet}>{strings.terms.type(other.type)}</span>
            </Table.Th>
          ) : null}
          <Table.Td>
            <Link to="/claims/$claimId" params={{ claimId: bare(frame.claim.id) }} className={classes.claim}>
              {frame.direction === "out" ? strings.entity.out(frame.label) : strings.entity.in(frame.label)}
            </Link>{" "}
            {frame.claim.disputed ? <DisputeTag /> : null}
            {isOnlyDenied(frame.claim.tally) ? <OnlyDeniedTag /> : null}
            {frame.isHedged ? <Tag tone="hedge">{strings.terms.certainty.hedged}</Tag> : null}
          </Table.Td>
          <Table.Td className={classes.time ?? ""}>
            {spanInWords(frame.from, frame.to) ?? strings.terms.undated}
          </Table.Td>
          <Table.Td ta="right" className={classes.count ?? ""}>
            {frame.claim.independentOrigins}
            {frame.claim.tally.denied.times === 0 ? null : (
              <span className={classes.denied}>{strings.terms.denied(frame.claim.tally.denied.times)}</span>
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  );
}
