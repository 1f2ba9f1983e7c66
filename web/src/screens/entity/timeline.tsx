import { Table, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import { bare } from "../../parts/addresses.ts";
import { Answer } from "../../parts/answer.tsx";
import { spanInWords } from "../../parts/date-words.ts";
import { ExactWords } from "../../parts/exact-words.tsx";
import { StatedDate } from "../../parts/stated-date.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./entity.module.css";
import { lanesOf } from "./lanes.ts";
import { LanesDrawing } from "./lanes-drawing.tsx";
import { Section } from "./section.tsx";

/** What is said of it, by date: drawn in lanes, and as a table. */
export function Timeline({ id, name }: { readonly id: string; readonly name: string }) {
  const found = useQuery(ask("listEntityEvents", { params: { id }, query: { limit: 300 } }));
  const { ref, width } = useElementSize();
  return (
    <Section title={strings.entity.timeline}>
      <div ref={ref}>
        <Answer to={found}>
          {({ rows }) => {
            const lanes = lanesOf(rows);
            if (lanes.length === 0)
              return (
                <Text size="sm" c="dimmed">
                  {strings.entity.noEvents}
                </Text>
              );
            return (
              <>
                <LanesDrawing
                  lanes={lanes}
                  width={width}
                  label={strings.entity.timelineOf(name, rows.length)}
                />
                <details className={classes.record}>
                  <summary>{strings.entity.asTable}</summary>
                  <Table.ScrollContainer minWidth={520}>
                    <Table verticalSpacing={4}>
                      <Table.Thead>
                        <Table.Tr>
                          <Table.Th>{strings.entity.when}</Table.Th>
                          <Table.Th>{strings.entity.what}</Table.Th>
                          <Table.Th>{strings.entity.words}</Table.Th>
                        </Table.Tr>
                      </Table.Thead>
                      <Table.Tbody>
                        {rows.map((event) => (
                          <Table.Tr key={event.assertion}>
                            <Table.Td className="tabular">
                              {event.time ? (
                                spanInWords(event.date, event.until)
                              ) : (
                                <>
                                  <StatedDate value={event.date} />{" "}
                                  <span className={classes.quiet}>{strings.entity.published}</span>
                                </>
                              )}
                            </Table.Td>
                            <Table.Td>
                              <Link
                                to="/claims/$claimId"
                                params={{ claimId: bare(event.claim) }}
                                className={classes.claim}
                              >
                                {event.label}
                              </Link>
                            </Table.Td>
                            <Table.Td>
                              <ExactWords quote={event.words.quote} />{" "}
                              <span className={classes.quiet}>{event.words.document.publisher}</span>
                            </Table.Td>
                          </Table.Tr>
                        ))}
                      </Table.Tbody>
                    </Table>
                  </Table.ScrollContainer>
                </details>
              </>
            );
          }}
        </Answer>
      </div>
    </Section>
  );
}
