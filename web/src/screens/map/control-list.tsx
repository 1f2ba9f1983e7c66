import { Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Control } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { spanInWords } from "../../parts/date-words.ts";
import { DisputeTag, OnlyDeniedTag, Tag } from "../../parts/tags.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./map.module.css";
import { holdersOf } from "./marks.ts";

/** Who is said to hold which place, by holder. The colour of each is that of its marks. */
export function ControlList({ controls }: { readonly controls: readonly Control[] }) {
  if (controls.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {strings.map.noControl}
      </Text>
    );
  return holdersOf(controls).map((holder, index) => (
    <section key={holder.id} className={classes.holder}>
      <h3>
        <span
          className={classes.swatch}
          style={{ background: `var(--voice-${(index % 8) + 1})` }}
          aria-hidden
        />
        <Link to="/entities/$entityId" params={{ entityId: bare(holder.id) }}>
          {holder.name}
        </Link>
      </h3>
      <Table verticalSpacing={3} aria-label={holder.name}>
        <Table.Tbody>
          {controls
            .filter((control) => control.holder.id === holder.id)
            .map((control) => (
              <Table.Tr key={`${control.claim} ${control.place.id}`}>
                <Table.Td>
                  <Link
                    to="/claims/$claimId"
                    params={{ claimId: bare(control.claim) }}
                    className={classes.claim}
                  >
                    {control.polarity === "negative"
                      ? strings.map.doesNot
                      : (strings.map.holds[control.frame] ?? control.frame.replaceAll("_", " "))}{" "}
                    {control.place.name}
                  </Link>{" "}
                  {control.disputed ? <DisputeTag /> : null}
                  {control.isOnlyDenied ? <OnlyDeniedTag /> : null}
                  {control.isHedged ? <Tag tone="hedge">{strings.terms.certainty.hedged}</Tag> : null}
                  {control.point === null ? (
                    <span className={classes.quiet}> {strings.map.noPoint}</span>
                  ) : null}
                </Table.Td>
                <Table.Td className={classes.quiet ?? ""}>{spanInWords(control.from, control.to)}</Table.Td>
                <Table.Td ta="right" className={classes.origins ?? ""}>
                  {control.independentOrigins}
                </Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </section>
  ));
}
